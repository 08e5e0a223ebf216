package io.github.hearsay.model;

import io.github.hearsay.problem.Location;

/**
 * Something a text points to, as written.
 *
 * @param target a name or id for {@code PERSON}, {@code ARTICLE}, {@code TOPIC}, {@code PLACE}; the place or id of a page for {@code PAGE}; a path
 *     relative to the content folder for {@code FILE} and {@code IMAGE}; a checked address for {@code EXTERNAL}; an id on the same page for
 *     {@code ANCHOR}
 * @param fragment what follows {@code #} in a link to another page, without the sign; empty when nothing does
 * @param label the plain text of the link, or a picture's description
 * @param title a link's or picture's title; empty when not given
 * @param context the sentence it stands in, as plain text
 */
public record BodyLink(Kind kind, String target, String fragment, String label, String title, String context, Location at) {

  /** What a link leads to. */
  public enum Kind {
    PERSON,
    ARTICLE,
    TOPIC,
    PLACE,
    PAGE,
    FILE,
    IMAGE,
    EXTERNAL,
    ANCHOR,
    /** To what a redaction took away: the label is text. */
    NOWHERE
  }
}
