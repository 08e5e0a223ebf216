package io.github.hearsay.render;

import io.github.hearsay.plan.DatedShelf;
import io.github.hearsay.words.Messages;

/** What the pages of a list are called that is too long for one. */
final class ShelfWords {

  private ShelfWords() {}

  /** "1785", "1785, part 2", "part 2", "year not known"; empty for the first page of a list. */
  static String label(int year, int part, Messages words) {
    String of = year == DatedShelf.YEAR_UNKNOWN ? words.say("shelf.yearNotKnown") : year == DatedShelf.ALL_YEARS ? "" : Calendar.year(year);
    return part == 1 ? of : of + words.say(of.isEmpty() ? "shelf.part" : "furtherPart", Integer.toString(part));
  }

  /** "Corrections" or, on a page after the first, "Corrections, 1785". */
  static String title(String name, DatedShelf shelf, Scene scene) {
    return shelf.isFirst() ? name : scene.words().say("shelf.title", name, label(shelf.year(), shelf.part(), scene.words()));
  }

  /** Has a page of a list lead to those beside it. */
  static Head between(DatedShelf shelf, Head head, Scene scene) {
    return head.between(shelf.previous().map(step -> link(step, scene)), shelf.next().map(step -> link(step, scene)));
  }

  static Link link(DatedShelf.Step step, Scene scene) {
    String label = label(step.year(), step.part(), scene.words());
    return new Link(label.isEmpty() ? scene.words().say("shelf.part", "1") : label, scene.href(step.path()));
  }
}
