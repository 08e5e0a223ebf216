package io.github.hearsay.html;

import java.util.List;
import org.jsoup.parser.Parser;

/** The attributes that hold addresses or anchors, and how their values are read. */
enum Attribute {
  HREF("href", HtmlLink.Kind.HREF),
  SRC("src", HtmlLink.Kind.SRC),
  SRCSET("srcset", HtmlLink.Kind.SRCSET),
  ID("id", HtmlLink.Kind.ID),
  NAME("name", HtmlLink.Kind.ID),
  OTHER("", HtmlLink.Kind.ID);

  private final String name;
  private final HtmlLink.Kind kind;

  Attribute(String name, HtmlLink.Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  static Attribute of(String page, int start, int end) {
    return switch (end - start) {
      case 2 -> ID.orOther(page, start);
      case 3 -> SRC.orOther(page, start);
      case 4 -> HREF.orOther(page, start) == HREF ? HREF : NAME.orOther(page, start);
      case 6 -> SRCSET.orOther(page, start);
      default -> OTHER;
    };
  }

  private Attribute orOther(String page, int start) {
    return page.regionMatches(true, start, name, 0, name.length()) ? this : OTHER;
  }

  /** For a set of those already seen: the first of two attributes of one name counts. */
  int bit() {
    return 1 << ordinal();
  }

  void add(List<HtmlLink> found, String page, int start, int end, String tag) {
    switch (this) {
      case SRCSET -> addEntries(found, page, start, end, tag);
      case ID -> found.add(new HtmlLink(kind, tag, decoded(page, start, end), start));
      case NAME -> {
        if (tag.equals("a")) {
          found.add(new HtmlLink(kind, tag, decoded(page, start, end), start));
        }
      }
      default -> addAddress(found, page, start, end, tag);
    }
  }

  private void addAddress(List<HtmlLink> found, String page, int start, int end, String tag) {
    int from = start;
    int to = end;
    while (from < to && LinkScanner.isSpace(page.charAt(from))) {
      from++;
    }
    while (to > from && LinkScanner.isSpace(page.charAt(to - 1))) {
      to--;
    }
    found.add(new HtmlLink(kind, tag, decoded(page, from, to), from));
  }

  /** Addresses are what stands between blanks; commas belong to them unless they end them. */
  private void addEntries(List<HtmlLink> found, String page, int start, int end, String tag) {
    int at = start;
    while (at < end) {
      if (LinkScanner.isSpace(page.charAt(at)) || page.charAt(at) == ',') {
        at++;
        continue;
      }
      int from = at;
      while (at < end && !LinkScanner.isSpace(page.charAt(at))) {
        at++;
      }
      int to = at;
      while (page.charAt(to - 1) == ',') {
        to--;
      }
      found.add(new HtmlLink(kind, tag, decoded(page, from, to), from));
      if (to == at) {
        at = endOfDescriptors(page, at, end);
      }
    }
  }

  private static int endOfDescriptors(String page, int start, int end) {
    int depth = 0;
    for (int at = start; at < end; at++) {
      char c = page.charAt(at);
      if (c == ',' && depth == 0) {
        return at;
      }
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
    }
    return end;
  }

  private static String decoded(String page, int start, int end) {
    String text = LinkScanner.text(page, start, end);
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
  }
}
