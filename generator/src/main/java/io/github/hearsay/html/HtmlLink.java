package io.github.hearsay.html;

/**
 * One address or anchor in a page.
 *
 * @param tag the element's name in lower case
 * @param value the attribute's value with character references decoded; an address without the spaces around it; for {@code SRCSET} one
 *     address of the list
 * @param offset where the value starts in the page, in bytes of UTF-8
 */
public record HtmlLink(Kind kind, String tag, String value, int offset) {

  /** What kind of attribute it is. */
  public enum Kind {
    HREF,
    SRC,
    SRCSET,
    /** An anchor: an {@code id}, or the {@code name} of an {@code a}. */
    ID
  }
}
