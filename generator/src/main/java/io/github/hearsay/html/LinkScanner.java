package io.github.hearsay.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the links and anchors of a page without building a tree of it: the tokenizer of the HTML standard, reduced to tags and their
 * attributes. Comments and the text of scripts, styles, titles and text areas are skipped.
 */
public final class LinkScanner {

  /** Elements whose content is text up to their end tag. */
  private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  /** One character for each byte: what makes a tag is ASCII, and text of one byte a character is scanned at twice the speed. */
  private final String page;
  private final List<HtmlLink> found = new ArrayList<>();
  private int at;

  private LinkScanner(String page) {
    this.page = page;
  }

  /**
   * Every {@code href}, {@code src}, {@code srcset} entry, {@code id} and {@code name} of an {@code a}, in order of place.
   *
   * @param utf8 a page as it is written
   */
  public static List<HtmlLink> scan(byte[] utf8) {
    LinkScanner scanner = new LinkScanner(new String(utf8, StandardCharsets.ISO_8859_1));
    scanner.run();
    return scanner.found;
  }

  /** The same for a page that is still text. */
  public static List<HtmlLink> scan(CharSequence html) {
    return scan(html.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void run() {
    at = page.indexOf('<');
    while (at >= 0 && at + 1 < page.length()) {
      char next = page.charAt(at + 1);
      if (isLetter(next)) {
        at++;
        startTag();
      } else if (next == '/') {
        endTag();
      } else if (next == '!') {
        at = page.startsWith("<!--", at) ? afterComment() : after('>', at + 2);
      } else if (next == '?') {
        at = after('>', at + 2);
      } else {
        at++;
      }
      at = page.indexOf('<', at);
    }
  }

  private void startTag() {
    int start = at;
    at = endOfName(start);
    int name = at;
    int before = found.size();
    if (!attributes(start, name)) {
      // The page ends inside the tag: browsers drop the whole tag.
      found.subList(before, found.size()).clear();
    }
    if (mayBeRawText(start, name)) {
      skipRawText(tag(start, name));
    }
  }

  private void endTag() {
    if (at + 2 < page.length() && isLetter(page.charAt(at + 2))) {
      at = endOfName(at + 2);
      int before = found.size();
      attributes(at, at);
      found.subList(before, found.size()).clear();
    } else {
      at = after('>', at + 2);
    }
  }

  private int endOfName(int start) {
    int end = start;
    while (end < page.length() && !isSpace(page.charAt(end)) && page.charAt(end) != '/' && page.charAt(end) != '>') {
      end++;
    }
    return end;
  }

  /** Reads up to and over the end of the tag; false when the page ends before it. */
  private boolean attributes(int tagStart, int tagEnd) {
    int seen = 0;
    while (at < page.length()) {
      char c = page.charAt(at);
      if (c == '>') {
        at++;
        return true;
      }
      if (isSpace(c) || c == '/') {
        at++;
        continue;
      }
      int nameStart = at;
      int nameEnd = attributeName();
      Attribute attribute = Attribute.of(page, nameStart, nameEnd);
      boolean wanted = attribute != Attribute.OTHER && (seen & attribute.bit()) == 0;
      seen |= attribute.bit();
      skipSpaces();
      if (at < page.length() && page.charAt(at) == '=') {
        at++;
        value(attribute, wanted, tagStart, tagEnd);
      } else if (wanted) {
        attribute.add(found, page, nameEnd, nameEnd, tag(tagStart, tagEnd));
      }
    }
    return false;
  }

  private int attributeName() {
    // A leading equals sign belongs to the name.
    at++;
    while (at < page.length()) {
      char c = page.charAt(at);
      if (isSpace(c) || c == '/' || c == '>' || c == '=') {
        break;
      }
      at++;
    }
    return at;
  }

  private void value(Attribute attribute, boolean wanted, int tagStart, int tagEnd) {
    skipSpaces();
    if (at >= page.length()) {
      return;
    }
    char quote = page.charAt(at);
    int start = at;
    int end;
    if (quote == '"' || quote == '\'') {
      start++;
      end = page.indexOf(quote, start);
      if (end < 0) {
        at = page.length();
        return;
      }
      at = end + 1;
    } else {
      while (at < page.length() && !isSpace(page.charAt(at)) && page.charAt(at) != '>') {
        at++;
      }
      end = at;
    }
    if (wanted) {
      attribute.add(found, page, start, end, tag(tagStart, tagEnd));
    }
  }

  private String tag(int start, int end) {
    return text(page, start, end).toLowerCase(Locale.ROOT);
  }

  /** What the bytes of a stretch spell. */
  static String text(String page, int start, int end) {
    String raw = page.substring(start, end);
    for (int i = start; i < end; i++) {
      if (page.charAt(i) >= 0x80) {
        return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      }
    }
    return raw;
  }

  /** Cheap: tells most tags apart by their first letter. */
  private boolean mayBeRawText(int start, int end) {
    return end - start > 2 && "sStTxXiInN".indexOf(page.charAt(start)) >= 0 && RAW_TEXT.contains(tag(start, end));
  }

  private void skipRawText(String name) {
    int close = page.indexOf("</", at);
    while (close >= 0) {
      int end = close + 2 + name.length();
      if (page.regionMatches(true, close + 2, name, 0, name.length()) && (end >= page.length() || endOfName(end) == end)) {
        break;
      }
      close = page.indexOf("</", close + 2);
    }
    at = close < 0 ? page.length() : close;
  }

  private int afterComment() {
    int text = at + 4;
    if (page.startsWith(">", text) || page.startsWith("->", text)) {
      return after('>', text);
    }
    int end = page.indexOf("--", text);
    while (end >= 0) {
      if (page.startsWith(">", end + 2) || page.startsWith("!>", end + 2)) {
        return after('>', end);
      }
      end = page.indexOf("--", end + 1);
    }
    return page.length();
  }

  private int after(char c, int from) {
    int end = page.indexOf(c, from);
    return end < 0 ? page.length() : end + 1;
  }

  private void skipSpaces() {
    while (at < page.length() && isSpace(page.charAt(at))) {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
