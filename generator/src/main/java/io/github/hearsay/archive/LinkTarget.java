package io.github.hearsay.archive;

import io.github.hearsay.model.Id;

/** Where a link or picture in a text leads, once the whole archive is known. */
public sealed interface LinkTarget {

  /** To a story; {@code fragment} is an id on its page, empty for the page itself. */
  record ToStory(Id story, String fragment) implements LinkTarget {}

  /** To a person's page. */
  record ToPerson(Id person, String fragment) implements LinkTarget {}

  /** To a topic's page. */
  record ToTopic(Id topic, String fragment) implements LinkTarget {}

  /** To a place's page. */
  record ToPlace(Id place, String fragment) implements LinkTarget {}

  /** To a page that is no story. */
  record ToPage(Id page, String fragment) implements LinkTarget {}

  /** A picture or other file of the archive; {@code path} is relative to the content folder. */
  record ToAsset(String path) implements LinkTarget {}

  /** To another site. */
  record External(String address) implements LinkTarget {}

  /** To a spot on the same page. */
  record Anchor(String id) implements LinkTarget {}

  /** Nowhere: the label stays plain text, because the target is held back (or wrong, and reported). */
  record Unlinked() implements LinkTarget {}
}
