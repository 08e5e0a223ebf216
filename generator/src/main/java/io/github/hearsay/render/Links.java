package io.github.hearsay.render;

import java.util.List;

/** Several of them. */
record Links(List<Link> all) {

  static final Links NONE = new Links(List.of());

  Links {
    all = List.copyOf(all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** "A, B and C", each of them a link. */
  Markup html() {
    StringBuilder html = new StringBuilder(64 * all.size());
    append(html);
    return new Markup(html.toString());
  }

  void append(StringBuilder html) {
    int last = all.size() - 1;
    for (int i = 0; i <= last; i++) {
      html.append(i == 0 ? "" : i == last ? " and " : ", ");
      all.get(i).append(html);
    }
  }
}
