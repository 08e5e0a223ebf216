package io.github.hearsay.render;

import io.github.hearsay.model.Id;
import io.github.hearsay.text.Initials;

/**
 * What stands for a portrait that is not there: the person's initials on a colour of their own. The name stands beside it, so it is hidden from
 * screen readers.
 */
final class Monogram {

  /** So many colours {@code parts.css} has for it. */
  private static final int TONES = 6;

  private Monogram() {}

  /** None for a name without letters. */
  static Markup of(Id person, String name) {
    String initials = Initials.of(name);
    if (initials.isEmpty()) {
      return Markup.NONE;
    }
    StringBuilder svg = new StringBuilder("<svg class=\"monogram t").append(tone(person));
    svg.append("\" viewBox=\"0 0 64 64\" aria-hidden=\"true\" focusable=\"false\">");
    svg.append("<circle cx=\"32\" cy=\"32\" r=\"32\"/><text x=\"32\" y=\"32\" dy=\".35em\">");
    Escape.append(svg, initials);
    return new Markup(svg.append("</text></svg>").toString());
  }

  /** By the id alone: it stays when others come and go, and the language says how a string's hash is made. */
  private static int tone(Id person) {
    return Math.floorMod(person.toString().hashCode(), TONES);
  }
}
