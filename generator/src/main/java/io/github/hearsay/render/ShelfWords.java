package io.github.hearsay.render;

import io.github.hearsay.plan.DatedShelf;

/** What the pages of a list are called that is too long for one. */
final class ShelfWords {

  private ShelfWords() {}

  /** "1785", "1785, part 2", "part 2", "year not known"; empty for the first page of a list. */
  static String label(int year, int part) {
    String of = year == DatedShelf.YEAR_UNKNOWN ? "year not known" : year == DatedShelf.ALL_YEARS ? "" : Calendar.year(year);
    return of + (part == 1 ? "" : (of.isEmpty() ? "part " : ", part ") + part);
  }

  /** Has a page of a list lead to those beside it. */
  static Head between(DatedShelf shelf, Head head, Scene scene) {
    return head.between(shelf.previous().map(step -> link(step, scene)), shelf.next().map(step -> link(step, scene)));
  }

  static Link link(DatedShelf.Step step, Scene scene) {
    String label = label(step.year(), step.part());
    return new Link(label.isEmpty() ? "part 1" : label, scene.href(step.path()));
  }
}
