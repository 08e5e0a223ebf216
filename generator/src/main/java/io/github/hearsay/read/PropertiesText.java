package io.github.hearsay.read;

import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text of lines {@code key = value}, read as {@link java.util.Properties} reads them, with the place of everything in it. */
final class PropertiesText {

  private static final int HEX_DIGITS = 4;
  private static final int HEX = 16;

  private final YamlSource source;
  private final String text;
  private final List<Entry> entries = new ArrayList<>();
  private int at;

  /** A line, together with those it goes on in; without a value, it is none of the kind. */
  record Entry(Piece key, Optional<Piece> value) {}

  private PropertiesText(String file, String text) {
    this.source = new YamlSource(file, 1, text);
    this.text = text;
  }

  /** The lines of {@code text}, but for empty ones and remarks. */
  static List<Entry> of(String file, String text) {
    PropertiesText lines = new PropertiesText(file, text);
    while (lines.at < text.length()) {
      lines.line();
    }
    return List.copyOf(lines.entries);
  }

  private void line() {
    skipBlanks();
    if (isAtEnd()) {
      at++;
    } else if (text.charAt(at) == '#' || text.charAt(at) == '!') {
      at = source.lineEnd(at);
    } else {
      int start = at;
      Piece key = piece(true);
      skipBlanks();
      if (!isAtEnd() && isSeparator(text.charAt(at))) {
        at++;
        skipBlanks();
        entries.add(new Entry(key, Optional.of(piece(false))));
      } else {
        at = start;
        entries.add(new Entry(piece(false), Optional.empty()));
      }
    }
  }

  private Piece piece(boolean isKey) {
    Piece piece = new Piece(at);
    while (!isAtEnd()) {
      char c = text.charAt(at);
      if (isKey && (isSeparator(c) || isBlank(c))) {
        break;
      }
      if (c == '\\') {
        escape(piece);
      } else {
        piece.add(c, at++);
      }
    }
    piece.end = at;
    return piece;
  }

  private void escape(Piece piece) {
    int start = at;
    at += 2;
    if (at > text.length()) {
      at = text.length();
      return;
    }
    char c = text.charAt(start + 1);
    if (c == '\n') {
      skipBlanks();
    } else if (c == 'u') {
      int code = code();
      if (code < 0) {
        piece.broken = piece.broken.or(() -> Optional.of(source.place(start, start + 2)));
      } else {
        piece.add((char) code, start);
      }
    } else {
      int letter = "tnrf".indexOf(c);
      piece.add(letter < 0 ? c : "\t\n\r\f".charAt(letter), start);
    }
  }

  /** The number that four hexadecimal digits are, or -1. */
  private int code() {
    int code = 0;
    for (int i = at; i < at + HEX_DIGITS; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), HEX) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * HEX + digit;
    }
    at += HEX_DIGITS;
    return code;
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private boolean isAtEnd() {
    return at >= text.length() || text.charAt(at) == '\n';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  private static boolean isSeparator(char c) {
    return c == '=' || c == ':';
  }

  /** A key or a value. */
  final class Piece {

    private final StringBuilder read = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final int start;
    private int end;
    private Optional<Location> broken = Optional.empty();

    private Piece(int start) {
      this.start = start;
    }

    private void add(char c, int place) {
      read.append(c);
      places.add(place);
    }

    /** The characters that are meant. */
    String text() {
      return read.toString();
    }

    /** The first escape that is none. */
    Optional<Location> broken() {
      return broken;
    }

    /** All of it, as far as it stands on its first line. */
    Location at() {
      return source.place(start, Math.min(end, source.lineEnd(start)));
    }

    /** The characters of {@link #text} from one to before another. */
    Location at(int from, int to) {
      return source.place(places.get(from), places.get(to - 1) + 1);
    }
  }
}
