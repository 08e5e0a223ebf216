package io.github.hearsay.imports;

import java.util.List;
import java.util.Optional;

/** Something that was found, and where in the archive it is to lie. */
final class Entry {

  final Found found;
  final String id;
  final Optional<Existing.Made> made;
  boolean draft;
  /** References as they shall be written. */
  List<String> people = List.of();
  List<String> topics = List.of();

  Entry(Found found, String id, Optional<Existing.Made> made) {
    this.found = found;
    this.id = id;
    this.made = made;
    this.draft = made.map(Existing.Made::draft).orElse(found.draft);
  }

  /** Its path below the content folder. */
  String path() {
    if (made.isPresent()) {
      return made.get().path();
    }
    boolean dated = found.date.matches("[0-9]{4}(-.*)?");
    String folder = found.what != Found.What.STORY ? "" : dated ? found.date.substring(0, 4) + "/" : "undated/";
    return found.what.folder + "/" + folder + id + ".md";
  }
}
