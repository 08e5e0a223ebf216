package io.github.hearsay.imports;

import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;

/** People, topics and places of a source that the archive has a file for. */
final class Known {

  private Known() {}

  static boolean is(Found found, String id, NameBook names, Existing existing) {
    if (existing.has(found.what, id)) {
      return true;
    }
    Meaning meaning = switch (found.what) {
      case PERSON -> names.person(found.title);
      case TOPIC -> names.topic(found.title);
      case PLACE -> names.place(found.title);
      case STORY -> new Meaning.New();
    };
    return meaning instanceof Meaning.One one && one.hasFile() || meaning instanceof Meaning.Several;
  }
}
