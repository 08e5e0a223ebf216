package io.github.hearsay.model;

import java.util.List;

/**
 * A text after its one Markdown parse: HTML in which everything that depends on the rest of the archive is still open.
 *
 * <p>Its {@link #markup} is HTML with marks in it, control characters that source text can never contain:
 *
 * <ul>
 *   <li>{@link #TEXT} … {@link #END}: escaped text in which names may become links (never in links, code or headings);
 *   <li>{@link #LINK} index {@link #END} label {@link #CLOSE}: the link {@code links.get(index)} around a label;
 *   <li>{@link #IMAGE} index {@link #END}: the picture {@code links.get(index)}.
 * </ul>
 *
 * <p>Escaped text has only the references {@code &amp;amp;}, {@code &amp;lt;} and {@code &amp;gt;}. Ids in the markup start with {@link #HEADING},
 * {@code fn-} or {@code fnref-}; a page must give none of its own that do. A picture alone in its paragraph stands in a {@code figure}, which
 * shows its title as a caption.
 *
 * @param text the markup, which may lie on disk
 * @param details its links and headings, likewise: see {@link #links} and {@link #headings}
 * @param lead the first words as plain text, for summaries, which may lie on disk; empty when there is no text
 * @param words how many words the text has
 */
public record Body(Text text, Text details, Text lead, int words) {

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

  /** What the ids of headings start with. */
  public static final String HEADING = "h-";

  /** No text at all. */
  public static final Body EMPTY = new Body(Text.of(""), List.of(), List.of(), Text.of(""), 0);

  /**
   * A text that is held in memory.
   *
   * @param headings the text's own headings, in order
   */
  public Body(Text text, List<BodyLink> links, List<Heading> headings, Text lead, int words) {
    this(text, new BodyDetails(links, headings).written(), lead, words);
  }

  /** What the marks in it point to; ask once, for they may have to be fetched. */
  public List<BodyLink> links() {
    return BodyDetails.read(details).links();
  }

  /** The text's own headings, in order; likewise. */
  public List<Heading> headings() {
    return BodyDetails.read(details).headings();
  }

  /** The markup; ask once, for it may have to be fetched. */
  public String markup() {
    return text.string();
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * The id that {@code fragment} means on a page with this text: authors write a heading's words, {@code #the-wedding}; anything else
   * is taken as it stands.
   */
  public String anchor(String fragment) {
    return anchor(fragment, headings());
  }

  /** The same among these headings. GitHub leaves punctuation out where ids here have a hyphen: so letters and digits decide in the end. */
  public static String anchor(String fragment, List<Heading> headings) {
    for (Heading heading : headings) {
      if (heading.anchor().equals(HEADING + fragment)) {
        return heading.anchor();
      }
    }
    String letters = letters(HEADING + fragment);
    for (Heading heading : headings) {
      if (letters(heading.anchor()).equals(letters)) {
        return heading.anchor();
      }
    }
    return fragment;
  }

  private static String letters(String anchor) {
    StringBuilder letters = new StringBuilder(anchor.length());
    anchor.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** A heading: its level 1 to 6, the id it is reached by, its plain text. */
  public record Heading(int level, String anchor, String text) {}
}
