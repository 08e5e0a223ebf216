package io.github.hearsay.render;

import java.util.List;

/**
 * All people, topics, places or sources.
 *
 * @param counted how many there are, in words
 * @param letters the pages that list them, where they are too many for one
 * @param sections one for each letter; a single one without a label where letters would not help
 */
record IndexView(Head head, String title, String counted, List<CountedLink> letters, List<Section> sections) {

  /** A heading, the id it is reached by, and what stands under it. */
  record Section(String label, String anchor, List<Item> items) {}

  /** Something with a page; {@code note} tells it apart or says what it is, and may be empty. */
  record Item(Link link, String note, String counted) {}
}
