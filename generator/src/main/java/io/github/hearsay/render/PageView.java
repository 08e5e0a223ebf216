package io.github.hearsay.render;

import java.util.List;

/**
 * A page that is no story.
 *
 * @param lang its language, where that is not the site's; else empty
 * @param direction {@code ltr} or {@code rtl}, that of this language
 * @param contents its headings, where there are some; empty otherwise
 * @param brief whether these are few enough to be shown at once
 * @param below the pages in its folder that its text does not lead to
 */
record PageView(
    Head head, String lang, String direction, String title, String summary, Markup body, List<Part> contents, boolean brief, List<Link> below) {

  PageView {
    contents = List.copyOf(contents);
    below = List.copyOf(below);
  }

  /** A heading, and those right below it. */
  record Part(Link heading, List<Link> parts) {

    Part {
      parts = List.copyOf(parts);
    }
  }
}
