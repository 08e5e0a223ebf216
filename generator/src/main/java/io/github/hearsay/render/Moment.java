package io.github.hearsay.render;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.edtf.Form;

/**
 * A date in words.
 *
 * @param datetime for {@code <time datetime>}; empty when the words are less exact than that could say
 * @param mark how it is drawn: {@code exact}, {@code vague} or {@code span}
 */
record Moment(String words, String datetime, String mark) {

  /** No date at all. */
  static final Moment NONE = new Moment("", "", "vague");

  static Moment of(Edtf date) {
    boolean sure = !date.uncertain() && !date.approximate();
    String mark = date.form() == Form.INTERVAL ? "span" : date.isDay() ? "exact" : "vague";
    return new Moment(EdtfWords.of(date), sure ? date.htmlDatetime().orElse("") : "", mark);
  }
}
