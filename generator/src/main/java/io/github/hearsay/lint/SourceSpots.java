package io.github.hearsay.lint;

import io.github.hearsay.names.Hit;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.names.SourceFile;
import io.github.hearsay.problem.Location;
import java.nio.file.Path;
import java.util.List;

/** Finds the places of names in a file whose text is known to hold them. */
final class SourceSpots {

  private final SourceFile file;
  private final List<Hit> hits;

  private SourceSpots(SourceFile file, List<Hit> hits) {
    this.file = file;
    this.hits = hits;
  }

  /** Where {@code names} stand in the text of a file of the folder {@code content}, which is read for this: only where something is to be told. */
  static SourceSpots in(Path content, String file, NameSet names) {
    SourceFile source = SourceFile.read(content, file);
    return new SourceSpots(source, source.from(text(source), names));
  }

  /**
   * Where the text first has the name {@code whose} outside of headings and links to people; the file as a whole where that cannot be told, as when a
   * redaction changed the text.
   *
   * @param alone whether it must stand by itself
   */
  Location of(int whose, boolean alone) {
    for (Hit hit : hits) {
      if (hit.whose() == whose && isOpen(file.before(hit.start())) && (!alone || Alone.of(file.bytes(), hit.start(), hit.end()) == Alone.YES)) {
        return file.at(hit);
      }
    }
    return file.whole();
  }

  /** The line after the front matter: after the second line of three hyphens. */
  private static int text(SourceFile file) {
    int fences = 0;
    int line = 1;
    while (fences < 2 && line < file.lines()) {
      fences += file.line(line).replace("\ufeff", "").strip().equals("---") ? 1 : 0;
      line++;
    }
    return line;
  }

  private static boolean isOpen(String before) {
    return !before.startsWith("#") && before.lastIndexOf("[[") <= before.lastIndexOf("]]") && before.lastIndexOf("](") <= before.lastIndexOf(')');
  }
}
