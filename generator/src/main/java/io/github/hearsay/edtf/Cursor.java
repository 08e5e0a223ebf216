package io.github.hearsay.edtf;

import java.util.Locale;

/** A place in a text that is read from left to right, and the ways in which reading can fail there. */
final class Cursor {

  static final String EXAMPLES = "write a date such as 2016-10-03, 2016-10, 2016 or 178X";
  /** What {@link #at(int)} answers past the end. No date holds it, so nobody has to ask for the length first. */
  static final char NONE = '\0';

  private final String text;
  private int position;

  Cursor(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position == text.length();
  }

  char peek() {
    return at(position);
  }

  char at(int index) {
    return index < text.length() ? text.charAt(index) : NONE;
  }

  void advance(int characters) {
    position += characters;
  }

  boolean take(char expected) {
    if (atEnd() || text.charAt(position) != expected) {
      return false;
    }
    position++;
    return true;
  }

  String from(int start) {
    return text.substring(start, position);
  }

  String slice(int start, int end) {
    return text.substring(start, end);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isMark(char c) {
    return Mark.of(c) != Mark.NONE;
  }

  /** Whether a date may end before this index: at the text's end, or before what divides dates. */
  boolean dividesAt(int index) {
    return index >= text.length() || "/,]".indexOf(text.charAt(index)) >= 0;
  }

  EdtfSyntaxException error(int index, String message) {
    return new EdtfSyntaxException(index, message, EXAMPLES);
  }

  EdtfSyntaxException error(int index, String message, String hint) {
    return new EdtfSyntaxException(index, message, hint);
  }

  /** The character at the index has no business there. */
  EdtfSyntaxException unexpected(int index, String otherwise) {
    char c = at(index);
    if (isSpace(c)) {
      return error(index, "a date has no spaces");
    }
    if (isMark(c)) {
      return error(index, "the marks ?, ~ and % stand at the very end of a date, one at most");
    }
    return switch (c) {
      case '{' -> error(index, "sets in { } are not supported",
          "write [a,b] for one of two dates; several dates that all hold are several events");
      case '[' -> error(index, "a list in [ ] stands alone", "write an interval a/b, or one list [a,b] of single dates");
      case 'x' -> error(index, "an unknown digit is a capital X");
      case ':' -> error(index, "a date has no time of day");
      case '.' -> error(index, "a dot has no place here: two dots are the open end of an interval");
      default -> error(index, otherwise);
    };
  }

  /** The character at the index, as it can be shown in a message. */
  String shown(int index) {
    int c = text.codePointAt(index);
    boolean visible = c > ' ' && Character.isDefined(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE;
    return visible ? "\"" + Character.toString(c) + "\"" : String.format(Locale.ROOT, "U+%04X", c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
