package io.github.hearsay.explain;

import io.github.hearsay.plan.Page;
import java.util.Locale;

/** What kind of page it is, in words. */
final class PageWords {

  private PageWords() {}

  /** With an article: "the page of the person Nell Gwyn". */
  static String of(Page page) {
    if (page instanceof Page.OfStory of) {
      return "the story \"" + of.story().article().title() + "\"";
    }
    if (page instanceof Page.OfPerson of) {
      return "the page of the person " + of.person().name();
    }
    if (page instanceof Page.AsKnown of) {
      return "what was known about " + of.person() + " at the end of " + of.known().year();
    }
    if (page instanceof Page.OfPair of) {
      return "the page of two people, who are related or share stories";
    }
    if (page instanceof Page.OfTopic of) {
      return "the page of the topic " + of.topic().name();
    }
    if (page instanceof Page.OfPlace of) {
      return "the page of the place " + of.place().name();
    }
    if (page instanceof Page.OfPage of) {
      return "the page \"" + of.page().title() + "\", which is no story";
    }
    if (page instanceof Page.OfPublisher of) {
      return "what the archive has of the source " + of.publisher().name();
    }
    if (page instanceof Page.OfClaim) {
      return "the page of a claim that has an id, or that others repeat or contradict";
    }
    return "a page of the kind \"" + kind(page) + "\"";
  }

  /** Its kind alone: "timeline of years". */
  static String kind(Page page) {
    return page.getClass().getSimpleName().replaceFirst("^Of(?=[A-Z])", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
