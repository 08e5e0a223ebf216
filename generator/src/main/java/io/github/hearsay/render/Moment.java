package io.github.hearsay.render;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.Form;

/**
 * A date in words.
 *
 * @param datetime for {@code <time datetime>}; empty when the words are less exact than that could say
 * @param mark how it is drawn: {@code exact}, {@code vague} or {@code span}
 * @param html the words, marked up as a date when they are exact
 */
record Moment(String words, String datetime, String mark, Markup html) {

  /** No date at all. */
  static final Moment NONE = new Moment("", "", "vague", Markup.NONE);

  static Moment of(Edtf date, Words said) {
    boolean sure = !date.uncertain() && !date.approximate();
    String mark = date.form() == Form.INTERVAL ? "span" : date.isDay() ? "exact" : "vague";
    String words = said.of(date);
    String datetime = sure ? date.htmlDatetime().orElse("") : "";
    return new Moment(words, datetime, mark, html(words, datetime));
  }

  private static Markup html(String words, String datetime) {
    StringBuilder html = new StringBuilder(words.length() + 48);
    if (!datetime.isEmpty()) {
      html.append("<time datetime=\"").append(datetime).append("\">");
    }
    Escape.append(html, words);
    return new Markup(html.append(datetime.isEmpty() ? "" : "</time>").toString());
  }
}
