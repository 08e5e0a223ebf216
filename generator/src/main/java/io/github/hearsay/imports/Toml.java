package io.github.hearsay.imports;

import io.github.hearsay.read.Loose;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads TOML as front matter has it: keys with texts, numbers, dates, lists and inline tables, and tables, whose fields come under the table's name.
 * What it cannot read it tells of; nothing is guessed.
 */
final class Toml {

  private final String text;
  private final List<Loose.Field> fields = new ArrayList<>();
  private int at;

  private Toml(String text) {
    this.text = text;
  }

  /** The fields of {@code toml}; a table is one field with all its lines, and a list if it comes several times. */
  static Loose.Reading read(String toml) {
    Toml reader = new Toml(toml);
    try {
      reader.run();
      return new Loose.Reading(reader.fields, List.of());
    } catch (IllegalArgumentException fault) {
      int line = (int) toml.substring(0, Math.min(reader.at, toml.length())).chars().filter(c -> c == '\n').count() + 1;
      return new Loose.Reading(reader.fields, List.of(fault.getMessage() + " (line " + line + " of the front matter)"));
    }
  }

  private void run() {
    for (gap(); at < text.length(); gap()) {
      int start = at;
      if (text.charAt(at) == '[') {
        table(start);
      } else {
        Loose.Field field = pair();
        endOfLine();
        fields.add(new Loose.Field(field.key(), field.value(), text.substring(start, at).strip()));
      }
    }
  }

  /** A table and what belongs to it, up to the next. */
  private void table(int start) {
    int brackets = text.startsWith("[[", at) ? 2 : 1;
    at += brackets;
    String key = key();
    for (int i = 0; i < brackets; i++) {
      expect(']');
    }
    endOfLine();
    List<Loose.Field> inner = new ArrayList<>();
    for (gap(); at < text.length() && text.charAt(at) != '['; gap()) {
      inner.add(pair());
      endOfLine();
    }
    Loose value = new Loose.Fields(inner);
    fields.add(new Loose.Field(key, brackets == 2 ? new Loose.Many(List.of(value)) : value, text.substring(start, at).strip()));
  }

  private Loose.Field pair() {
    String key = key();
    expect('=');
    blanks();
    return new Loose.Field(key, value(0), "");
  }

  private String key() {
    blanks();
    StringBuilder key = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        key.append(string());
      } else if (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.') {
        key.append(c);
        at++;
      } else {
        break;
      }
    }
    if (key.isEmpty()) {
      throw new IllegalArgumentException("this is no key of TOML");
    }
    blanks();
    return key.toString();
  }

  private Loose value(int depth) {
    if (at >= text.length() || depth > 20) {
      throw new IllegalArgumentException(depth > 20 ? "nested too deep" : "a value is missing");
    }
    return switch (text.charAt(at)) {
      case '"', '\'' -> new Loose.Text(string());
      case '[' -> list(depth);
      case '{' -> map(depth);
      default -> bare();
    };
  }

  private Loose list(int depth) {
    at++;
    List<Loose> items = new ArrayList<>();
    for (gap(); !isNext(']'); gap()) {
      items.add(value(depth + 1));
      gap();
      if (!isNext(']')) {
        expect(',');
      }
    }
    at++;
    return new Loose.Many(items);
  }

  private Loose map(int depth) {
    at++;
    List<Loose.Field> inner = new ArrayList<>();
    for (gap(); !isNext('}'); gap()) {
      String key = key();
      expect('=');
      blanks();
      inner.add(new Loose.Field(key, value(depth + 1), ""));
      gap();
      if (!isNext('}')) {
        expect(',');
      }
    }
    at++;
    return new Loose.Fields(inner);
  }

  private Loose bare() {
    int start = at;
    while (at < text.length() && ",]}#\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at).strip();
    if (!word.matches("[0-9A-Za-z_+.: -]+")) {
      at = start;
      throw new IllegalArgumentException("a text needs quotation marks");
    }
    return new Loose.Text(word.matches("[+-]?[0-9][0-9_]*") ? word.replace("_", "") : word);
  }

  private String string() {
    char quote = text.charAt(at);
    String three = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(three, at);
    String end = isLong ? three : String.valueOf(quote);
    at += end.length();
    if (isLong && isNext('\n')) {
      at++;
    }
    StringBuilder value = new StringBuilder();
    while (!text.startsWith(end, at)) {
      if (at >= text.length() || !isLong && text.charAt(at) == '\n') {
        throw new IllegalArgumentException("a text has no end");
      }
      if (quote == '"' && text.charAt(at) == '\\') {
        escape(value);
      } else {
        value.append(text.charAt(at++));
      }
    }
    at += end.length();
    // Quotation marks before the end of a long text belong to it.
    while (isLong && isNext(quote)) {
      value.append(quote);
      at++;
    }
    return value.toString();
  }

  private void escape(StringBuilder value) {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    at += 2;
    switch (c) {
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r' -> value.append('\r');
      case 'b' -> value.append('\b');
      case 'f' -> value.append('\f');
      case 'e' -> value.append('\u001b');
      case '"', '\\' -> value.append(c);
      case 'u', 'U' -> {
        int digits = c == 'u' ? 4 : 8;
        if (at + digits > text.length() || !text.substring(at, at + digits).matches("[0-9A-Fa-f]+")) {
          throw new IllegalArgumentException("a character is not spelt out");
        }
        int point = Integer.parseUnsignedInt(text.substring(at, at + digits), 16);
        if (!Character.isValidCodePoint(point)) {
          throw new IllegalArgumentException("there is no such character");
        }
        value.appendCodePoint(point);
        at += digits;
      }
      case '\n', ' ' -> {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
      }
      default -> throw new IllegalArgumentException("\\" + c + " means nothing in TOML");
    }
  }

  private void endOfLine() {
    blanks();
    if (isNext('#')) {
      comment();
    }
    if (at < text.length()) {
      expect('\n');
    }
  }

  private void expect(char c) {
    blanks();
    if (!isNext(c)) {
      throw new IllegalArgumentException(c == '\n' ? "there is more on the line than a value" : "a " + c + " is missing");
    }
    at++;
  }

  private boolean isNext(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void blanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private void comment() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  private void gap() {
    while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
      if (text.charAt(at) == '#') {
        comment();
      } else {
        at++;
      }
    }
  }
}
