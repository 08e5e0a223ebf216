package io.github.hearsay.plan;

import io.github.hearsay.problem.Location;

/**
 * Who has an address.
 *
 * @param words for a person to read: "the story "x""; empty for the site itself
 * @param at where it says so
 */
record Owner(String words, Location at) {

  /** Pages and files that no one file of the archive stands for. */
  static final Owner SITE = new Owner("", Location.file(""));

  static Owner of(Page page) {
    if (page instanceof Page.OfStory of) {
      return new Owner("the story \"" + of.story().id() + "\"", of.story().article().at());
    }
    if (page instanceof Page.OfPerson of) {
      return new Owner(of.person().name(), of.person().person().at());
    }
    if (page instanceof Page.OfTopic of) {
      return new Owner("the topic \"" + of.topic().name() + "\"", of.topic().topic().at());
    }
    if (page instanceof Page.OfPlace of) {
      return new Owner("the place \"" + of.place().name() + "\"", of.place().place().at());
    }
    if (page instanceof Page.OfPage of) {
      return new Owner("the page \"" + of.page().title() + "\"", of.page().page().at());
    }
    if (page instanceof Page.OfClaim of) {
      return new Owner("the claim \"" + of.assertion().id() + "\"", of.at());
    }
    if (page instanceof Page.Withdrawn of) {
      return new Owner("the withheld story \"" + of.story().story() + "\"", of.story().at());
    }
    return SITE;
  }

  boolean isSite() {
    return words.isEmpty();
  }

  /** "the story "x" in articles/x.md". */
  @Override
  public String toString() {
    return words + " in " + at.file();
  }
}
