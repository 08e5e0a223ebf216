package io.github.hearsay.archive;

import io.github.hearsay.model.Id;

/**
 * What a person, topic, place, publisher or page is called: all that most pages tell of them.
 *
 * @param key its id among all that has a name
 * @param of the part that {@code id} belongs to
 * @param place where a page lies; empty for all else, whose id says it
 */
public record Named(Id key, ArchivePart of, Id id, String name, String place) {

  static Id key(ArchivePart part, Id id) {
    return new Id(switch (part) {
      case PEOPLE -> "p-";
      case TOPICS -> "t-";
      case PLACES -> "l-";
      case PUBLISHERS -> "s-";
      case PAGES -> "g-";
      default -> throw new IllegalArgumentException("no names in " + part);
    } + id.value());
  }

  static Named of(ArchivePart part, Id id, String name) {
    return new Named(key(part, id), part, id, name, "");
  }

  static Named of(PageEntry page) {
    return new Named(key(ArchivePart.PAGES, page.id()), ArchivePart.PAGES, page.id(), page.title(), page.page().place());
  }
}
