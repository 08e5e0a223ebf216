package io.github.hearsay.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * Finds the links and anchors of a page without building a tree of it: the tokenizer of the HTML standard, reduced to tags and their
 * attributes. Comments and the text of scripts, styles, titles and text areas are skipped.
 */
public final class LinkScanner {

  /** Elements whose content is text up to their end tag. */
  private static final List<String> RAW_TEXT = List.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private static final int[] NO_PIECES = {};

  private final byte[] page;
  private final LinkListener listener;
  private final int[] pieces;
  private int nextPiece;
  private int at;
  /** Whether the text ends within a tag, a comment or raw text. */
  private boolean isOpen;
  /** What the tag at hand holds, told when it is whole: of each attribute there is one that counts. */
  private final Attribute[] attributes = new Attribute[Attribute.values().length];
  private final int[] starts = new int[attributes.length];
  private final int[] ends = new int[attributes.length];
  private int wanted;

  private LinkScanner(byte[] page, int[] pieces, LinkListener listener) {
    this.page = page;
    this.pieces = pieces;
    this.listener = listener;
  }

  /**
   * Tells of every {@code href}, {@code src}, {@code srcset} entry, {@code id} and {@code name} of an {@code a}, in order of place.
   *
   * @param utf8 a page as it is written
   */
  public static void scan(byte[] utf8, LinkListener listener) {
    scan(utf8, NO_PIECES, listener);
  }

  /**
   * The same for a page with pieces that the listener may have read before.
   *
   * @param pieces where they begin, in order; one that the listener knows ends between two tags
   */
  public static void scan(byte[] utf8, int[] pieces, LinkListener listener) {
    new LinkScanner(utf8, pieces, listener).run();
  }

  /** The same for a piece of pages; tells whether it ends between two tags, so that what follows it is read as if it were not there. */
  public static boolean scanPiece(byte[] utf8, LinkListener listener) {
    LinkScanner scanner = new LinkScanner(utf8, NO_PIECES, listener);
    scanner.run();
    return !scanner.isOpen;
  }

  /** The same as a list. */
  public static List<HtmlLink> scan(byte[] utf8) {
    List<HtmlLink> found = new ArrayList<>();
    scan(utf8, (kind, page, tag, start, end) -> found.add(new HtmlLink(kind, name(page, tag), text(page, start, end), start)));
    return found;
  }

  /** The same for a page that is still text. */
  public static List<HtmlLink> scan(CharSequence html) {
    return scan(html.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String name(byte[] page, int tag) {
    return new String(page, tag, Bytes.endOfName(page, tag) - tag, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
  }

  /** What the bytes of an attribute's value spell, character references decoded. */
  public static String text(byte[] page, int start, int end) {
    String text = new String(page, start, end - start, StandardCharsets.UTF_8);
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
  }

  private void run() {
    at = Bytes.find(page, '<', 0);
    while (at + 1 < page.length) {
      if (nextPiece < pieces.length && at >= pieces[nextPiece] && isOverPiece()) {
        at = Bytes.find(page, '<', at);
        continue;
      }
      byte next = page[at + 1];
      if (Bytes.isLetter(next)) {
        at++;
        startTag();
      } else if (next == '/') {
        endTag();
      } else if (next == '!') {
        at = Bytes.startsWith(page, at, "<!--") ? afterComment() : after('>', at + 2);
      } else if (next == '?') {
        at = after('>', at + 2);
      } else {
        at++;
      }
      at = Bytes.find(page, '<', at);
    }
    isOpen |= at < page.length;
  }

  /** Whether a piece has been stepped over. One that begins within something else, such as a comment, is none. */
  private boolean isOverPiece() {
    int number = nextPiece++;
    int length = pieces[number] == at ? listener.piece(number) : 0;
    at += length;
    return length > 0;
  }

  private void startTag() {
    int tag = at;
    at = Bytes.endOfName(page, tag);
    int end = at;
    // When the page ends inside the tag, browsers drop the whole tag.
    if (attributes()) {
      for (int i = 0; i < wanted; i++) {
        attributes[i].tell(listener, page, tag, starts[i], ends[i]);
      }
    }
    if (mayBeRawText(tag, end)) {
      skipRawText(tag, end);
    }
  }

  private void endTag() {
    if (at + 2 < page.length && Bytes.isLetter(page[at + 2])) {
      at = Bytes.endOfName(page, at + 2);
      attributes();
    } else {
      at = after('>', at + 2);
    }
  }

  /** Reads up to and over the end of the tag; false when the page ends before it. */
  private boolean attributes() {
    int seen = 0;
    wanted = 0;
    while (at < page.length) {
      byte c = page[at];
      if (c == '>') {
        at++;
        return true;
      }
      if (Bytes.isSpace(c) || c == '/') {
        at++;
        continue;
      }
      int start = at;
      at = endOfAttributeName(start);
      Attribute attribute = Attribute.of(page, start, at);
      boolean counts = attribute != Attribute.OTHER && (seen & attribute.bit()) == 0;
      seen |= attribute.bit();
      attributes[wanted] = attribute;
      value();
      wanted += counts ? 1 : 0;
    }
    isOpen = true;
    return false;
  }

  private int endOfAttributeName(int start) {
    // A leading equals sign belongs to the name.
    int end = start + 1;
    while (end < page.length && !endsAttributeName(page[end])) {
      end++;
    }
    return end;
  }

  private static boolean endsAttributeName(byte c) {
    return c <= '>' && (c == '=' || c == '>' || c == '/' || Bytes.isSpace(c));
  }

  /** Reads the value that may follow an attribute's name. */
  private void value() {
    starts[wanted] = at;
    ends[wanted] = at;
    skipSpaces();
    if (at == page.length || page[at] != '=') {
      return;
    }
    at++;
    skipSpaces();
    if (at == page.length) {
      return;
    }
    byte quote = page[at];
    if (quote == '"' || quote == '\'') {
      starts[wanted] = at + 1;
      ends[wanted] = Bytes.find(page, (char) quote, at + 1);
      at = Math.min(page.length, ends[wanted] + 1);
    } else {
      starts[wanted] = at;
      while (at < page.length && page[at] != '>' && !Bytes.isSpace(page[at])) {
        at++;
      }
      ends[wanted] = at;
    }
  }

  /** Cheap: tells most tags apart by their length and first letter. */
  private boolean mayBeRawText(int start, int end) {
    return (end - start == 3 || end - start > 4) && "sStTxXiInN".indexOf(page[start]) >= 0;
  }

  private void skipRawText(int start, int end) {
    for (String name : RAW_TEXT) {
      if (end - start == name.length() && Bytes.isWord(page, start, name)) {
        skipRawText(name);
        return;
      }
    }
  }

  private void skipRawText(String name) {
    int close = Bytes.find(page, '<', at);
    while (close < page.length) {
      int end = close + 2 + name.length();
      if (Bytes.startsWith(page, close, "</") && Bytes.isWord(page, close + 2, name) && Bytes.endOfName(page, end) == end) {
        break;
      }
      close = Bytes.find(page, '<', close + 1);
    }
    isOpen |= close >= page.length;
    at = close;
  }

  private int afterComment() {
    int text = at + 4;
    if (Bytes.startsWith(page, text, ">") || Bytes.startsWith(page, text, "->")) {
      return after('>', text);
    }
    for (int end = Bytes.find(page, '-', text); end < page.length; end = Bytes.find(page, '-', end + 1)) {
      if (Bytes.startsWith(page, end, "-->") || Bytes.startsWith(page, end, "--!>")) {
        return after('>', end);
      }
    }
    isOpen = true;
    return page.length;
  }

  private int after(char c, int from) {
    int found = Bytes.find(page, c, from);
    isOpen |= found >= page.length;
    return Math.min(page.length, found + 1);
  }

  private void skipSpaces() {
    while (at < page.length && Bytes.isSpace(page[at])) {
      at++;
    }
  }
}
