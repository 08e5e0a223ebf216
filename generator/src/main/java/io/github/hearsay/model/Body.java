package io.github.hearsay.model;

import java.util.List;

/**
 * A text after its one Markdown parse: HTML in which everything that depends on the rest of the archive is still open.
 *
 * <p>{@code markup} is HTML with marks in it, control characters that source text can never contain:
 *
 * <ul>
 *   <li>{@link #TEXT} … {@link #END}: escaped text in which names may become links (never in links, code or headings);
 *   <li>{@link #LINK} index {@link #END} label {@link #CLOSE}: the link {@code links.get(index)} around a label;
 *   <li>{@link #IMAGE} index {@link #END}: the picture {@code links.get(index)}.
 * </ul>
 *
 * @param headings the text's own headings, in order
 * @param lead the first words as plain text, for summaries; empty when there is no text
 * @param words how many words the text has
 */
public record Body(String markup, List<BodyLink> links, List<Heading> headings, String lead, int words) {

  /** Starts text in which names may be linked. */
  public static final char TEXT = '\u0001';

  /** Starts a link; its index follows in decimal digits. */
  public static final char LINK = '\u0002';

  /** Starts a picture; its index follows in decimal digits. */
  public static final char IMAGE = '\u0003';

  /** Ends linkable text, or the index of a link or picture. */
  public static final char END = '\u0004';

  /** Ends a link. */
  public static final char CLOSE = '\u0005';

  /** No text at all. */
  public static final Body EMPTY = new Body("", List.of(), List.of(), "", 0);

  public Body {
    links = List.copyOf(links);
    headings = List.copyOf(headings);
  }

  /** Whether there is anything to show. */
  public boolean isEmpty() {
    return markup.isEmpty();
  }

  /** A heading: its level 1 to 6, the id it is reached by, its plain text. */
  public record Heading(int level, String anchor, String text) {}
}
