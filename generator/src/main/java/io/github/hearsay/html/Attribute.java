package io.github.hearsay.html;

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

  static Attribute of(byte[] page, int start, int end) {
    return switch (end - start) {
      case 2 -> ID.orOther(page, start);
      case 3 -> SRC.orOther(page, start);
      case 4 -> HREF.orOther(page, start) == HREF ? HREF : NAME.orOther(page, start);
      case 6 -> SRCSET.orOther(page, start);
      default -> OTHER;
    };
  }

  private Attribute orOther(byte[] page, int start) {
    return Bytes.isWord(page, start, name) ? this : OTHER;
  }

  /** For a set of those already seen: the first of two attributes of one name counts. */
  int bit() {
    return 1 << ordinal();
  }

  /** Tells what the value holds. */
  void tell(LinkListener listener, byte[] page, int tag, int start, int end) {
    switch (this) {
      case SRCSET -> tellEntries(listener, page, tag, start, end);
      case ID -> listener.found(kind, page, tag, start, end);
      case NAME -> {
        if ((page[tag] | 0x20) == 'a' && Bytes.endOfName(page, tag) == tag + 1) {
          listener.found(kind, page, tag, start, end);
        }
      }
      default -> tellAddress(listener, page, tag, start, end);
    }
  }

  private void tellAddress(LinkListener listener, byte[] page, int tag, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Bytes.isSpace(page[from])) {
      from++;
    }
    while (to > from && Bytes.isSpace(page[to - 1])) {
      to--;
    }
    listener.found(kind, page, tag, from, to);
  }

  /** Addresses are what stands between blanks; commas belong to them unless they end them. */
  private void tellEntries(LinkListener listener, byte[] page, int tag, int start, int end) {
    int at = start;
    while (at < end) {
      if (Bytes.isSpace(page[at]) || page[at] == ',') {
        at++;
        continue;
      }
      int from = at;
      while (at < end && !Bytes.isSpace(page[at])) {
        at++;
      }
      int to = at;
      while (page[to - 1] == ',') {
        to--;
      }
      listener.found(kind, page, tag, from, to);
      if (to == at) {
        at = endOfDescriptors(page, at, end);
      }
    }
  }

  private static int endOfDescriptors(byte[] page, int start, int end) {
    int depth = 0;
    for (int at = start; at < end; at++) {
      byte c = page[at];
      if (c == ',' && depth == 0) {
        return at;
      }
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
    }
    return end;
  }
}
