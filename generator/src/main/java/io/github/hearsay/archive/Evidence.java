package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Source;

/** What a relation or a claim's status stands on. */
public sealed interface Evidence {

  /** A story of this archive. */
  record OfStory(Id story) implements Evidence {}

  /** A source that a story of this archive lists. */
  record OfSource(Id story, Source source) implements Evidence {}

  /** A page elsewhere. */
  record OnTheWeb(String address) implements Evidence {}

  /** Plain words. */
  record InWords(String text) implements Evidence {}
}
