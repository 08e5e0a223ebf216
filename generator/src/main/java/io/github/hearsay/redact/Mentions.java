package io.github.hearsay.redact;

import io.github.hearsay.names.Hit;
import io.github.hearsay.names.NameScan;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells an author where a file names a minor. It has been found out before that it does; here it is read again to show the place. */
final class Mentions {

  private final Path content;
  private final List<KeptBack> people;
  private final Hidden hidden;
  private final Problems problems;

  Mentions(Path content, List<KeptBack> people, Hidden hidden, Problems problems) {
    this.content = content;
    this.people = people;
    this.hidden = hidden;
    this.problems = problems;
  }

  /** Reports every mention in {@code file} outside of plain references; the file as a whole if its text does not show any. */
  void report(String file, List<NameSet> names) {
    List<Location> places = new ArrayList<>();
    String[] lines = lines(file);
    for (int i = 0; i < lines.length; i++) {
      for (NameSet set : names) {
        add(file, i + 1, lines[i], set, places);
      }
    }
    if (places.isEmpty()) {
      places.add(Location.file(file));
    }
    for (Location place : places) {
      problems.add(
          Code.MINOR_NAMED, place, "this names a minor, whom nothing on the site may name",
          "write of them without the name, for example \"a child\" or \"their daughter\"");
    }
  }

  private void add(String file, int number, String line, NameSet names, List<Location> places) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    for (Hit hit : NameScan.of(names, bytes)) {
      if (people.get(hit.whose()).how() == KeptBack.How.MINOR) {
        int column = new String(bytes, 0, hit.start(), StandardCharsets.UTF_8).length() + 1;
        int length = new String(bytes, hit.start(), hit.end() - hit.start(), StandardCharsets.UTF_8).length();
        if (places.stream().noneMatch(place -> covers(place, number, column)) && !isReference(line, column - 1, column - 1 + length)) {
          places.add(Location.at(file, number, column, length));
        }
      }
    }
  }

  private static boolean covers(Location place, int line, int column) {
    return place.line() == line && place.column() <= column && column < place.column() + place.length();
  }

  /** Whether a whole item of a list or the whole value of a field is meant: references to minors are only left out. */
  private boolean isReference(String line, int start, int end) {
    int from = start;
    while (from > 0 && "[,:-".indexOf(line.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < line.length() && "],}".indexOf(line.charAt(to)) < 0) {
      to++;
    }
    boolean isField = line.matches("\\s*(- )?\\{?\\s*(people|mentions|about|person|[a-z-]+)\\s*:.*") || line.matches("\\s*- .*");
    String key = line.strip().replaceFirst("^- ", "").replaceFirst("^\\{\\s*", "").replaceFirst(":.*", "");
    boolean isText = List.of("title", "summary", "text", "note", "as-told", "alt", "credit", "description").contains(key);
    return isField && !isText && hidden.isMeant(line.substring(from, to).strip().replaceAll("^[\"']|[\"']$", ""));
  }

  private String[] lines(String file) {
    try {
      return Optional.of(Files.readString(content.resolve(file))).map(text -> text.split("\r\n|\r|\n", -1)).orElseThrow();
    } catch (IOException | InvalidPathException gone) {
      return new String[0];
    }
  }
}
