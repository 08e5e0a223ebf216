package io.github.hearsay.redact;

import io.github.hearsay.names.Hit;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.names.SourceFile;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    SourceFile source = SourceFile.read(content, file);
    for (int line = 1; line <= source.lines(); line++) {
      for (NameSet set : names) {
        add(source, line, set, places);
      }
    }
    if (places.isEmpty()) {
      places.add(source.whole());
    }
    for (Location place : places) {
      problems.add(
          Code.MINOR_NAMED, place, "this names a minor, whom nothing on the site may name",
          "write of them without the name, for example \"a child\" or \"their daughter\"");
    }
  }

  private void add(SourceFile source, int line, NameSet names, List<Location> places) {
    for (Hit hit : source.inLine(line, names)) {
      if (people.get(hit.whose()).how() == KeptBack.How.MINOR) {
        Location at = source.at(hit);
        int start = at.column() - 1;
        if (places.stream().noneMatch(place -> covers(place, line, at.column())) && !isReference(source.line(line), start, start + at.length())) {
          places.add(at);
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
}
