package io.github.hearsay.render;

import java.util.Objects;

/** Ready HTML: a template prints it as it is, everything else it escapes. */
record Markup(String html) {

  /** Nothing at all. */
  static final Markup NONE = new Markup("");

  Markup {
    Objects.requireNonNull(html, "html");
  }

  /** Whether there is nothing to print. */
  boolean isEmpty() {
    return html.isEmpty();
  }
}
