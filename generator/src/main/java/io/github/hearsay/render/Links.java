package io.github.hearsay.render;

import io.github.hearsay.words.Messages;
import java.util.List;

/**
 * Several of them.
 *
 * @param html "A, B and C", each of them a link
 */
record Links(List<Link> all, Markup html) {

  static final Links NONE = new Links(List.of(), Markup.NONE);

  Links {
    all = List.copyOf(all);
  }

  static Links of(List<Link> all, Messages words) {
    return all.isEmpty() ? NONE : new Links(all, html(all, words));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  private static Markup html(List<Link> all, Messages words) {
    StringBuilder html = new StringBuilder(80 * all.size());
    int last = all.size() - 1;
    for (int i = 0; i <= last; i++) {
      Escape.append(html, i == 0 ? "" : i < last ? words.say("list.between") : words.pattern(last == 1 ? "list.pair" : "list.last").between());
      all.get(i).append(html);
    }
    return new Markup(html.toString());
  }

  void append(StringBuilder out) {
    out.append(html.html());
  }
}
