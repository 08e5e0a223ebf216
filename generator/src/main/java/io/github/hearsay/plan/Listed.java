package io.github.hearsay.plan;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import java.util.Optional;

/**
 * A page in a sitemap.
 *
 * @param story the story whose day is the page's
 */
public record Listed(SitePath path, Optional<Id> story) {

  static Listed of(Page page) {
    if (page instanceof Page.OfStory of) {
      return new Listed(page.path(), Optional.of(of.story().id()));
    }
    return new Listed(page.path(), page instanceof Page.OfPerson of ? of.person().stories().stream().findFirst() : Optional.empty());
  }
}
