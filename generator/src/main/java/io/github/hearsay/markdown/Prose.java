package io.github.hearsay.markdown;

/** Writes running text: escapes decoded, quotes, dashes and ellipses made typographic, the rest as it stands. */
final class Prose {

  private static final boolean[] SPECIAL = new boolean[0x80];

  static {
    for (char c : "&<>\"'-.\\\u007f".toCharArray()) {
      SPECIAL[c] = true;
    }
    for (char c = 0; c < ' '; c++) {
      SPECIAL[c] = c != '\n' && c != '\t';
    }
  }

  private final Markup markup;
  private final Quotes quotes;

  Prose(Markup markup) {
    this.markup = markup;
    this.quotes = new Quotes(markup);
  }

  /** Starts a block of its own. */
  void reset() {
    quotes.reset();
  }

  void write(String text) {
    write(text.toCharArray(), 0, text.length());
  }

  /** Writes {@code text} from {@code from} to {@code to}; what follows is looked at to tell opening from closing quotes. */
  void write(char[] text, int from, int to) {
    int plain = from;
    int at = from;
    while (at < to) {
      char c = text[at];
      if (c >= 0x80 || !SPECIAL[c]) {
        at++;
        continue;
      }
      int run = c == '-' || c == '.' ? runLength(text, at, to) : 0;
      if (run == 1 || run > 3 || run == 2 && c == '.') {
        at += run;
        continue;
      }
      markup.plain(text, plain, at);
      at = special(text, at, to, run);
      plain = at;
    }
    markup.plain(text, plain, to);
  }

  /** Writes what the special character at {@code at} stands for, and gives back where to go on. */
  private int special(char[] text, int at, int to, int run) {
    switch (text[at]) {
      case '.' -> markup.character('\u2026');
      case '-' -> markup.character(run == 2 ? '\u2013' : '\u2014');
      case '"', '\'' -> quotes.write(text[at], markup.last(), at + 1 < text.length ? text[at + 1] : ' ');
      case '&' -> {
        return reference(text, at, to);
      }
      case '\\' -> {
        boolean escape = at + 1 < to && Escapes.isAsciiPunctuation(text[at + 1]);
        markup.character(escape ? text[at + 1] : '\\');
        return at + (escape ? 2 : 1);
      }
      default -> markup.character(text[at]);
    }
    return at + Math.max(run, 1);
  }

  private int reference(char[] text, int at, int to) {
    String rest = new String(text, at, Math.min(to - at, Escapes.LONGEST_REFERENCE));
    int end = Escapes.referenceEnd(rest, 0, rest.length());
    if (end == 0) {
      markup.character('&');
      return at + 1;
    }
    markup.escaped(Escapes.reference(rest, 0, end));
    return at + end;
  }

  private static int runLength(char[] text, int at, int to) {
    int end = at + 1;
    while (end < to && text[end] == text[at]) {
      end++;
    }
    return end - at;
  }
}
