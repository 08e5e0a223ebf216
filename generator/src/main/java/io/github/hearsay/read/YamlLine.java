package io.github.hearsay.read;

import java.util.Optional;

/**
 * A line of YAML as a person sees it: a key, a colon, a value.
 *
 * @param text the whole line
 * @param keyStart where the key begins, after blanks and the dash of a list
 * @param valueStart where the value begins; the line's length when there is none
 * @param key empty when the line has no colon that could end one
 */
record YamlLine(String text, int keyStart, int valueStart, Optional<String> key) {

  /** The line of {@code text} that begins at {@code start}. */
  static YamlLine of(String text, int start) {
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    int from = content(line);
    int colon = line.indexOf(':', from);
    if (colon <= from || !isWord(line.substring(from, colon).strip())) {
      return new YamlLine(line, from, from, Optional.empty());
    }
    int value = colon + 1;
    while (value < line.length() && isBlank(line.charAt(value))) {
      value++;
    }
    return new YamlLine(line, from, value, Optional.of(line.substring(from, colon).strip()));
  }

  /** Whether the line at {@code start} begins a field of the outermost map, rather than going on with one. */
  static boolean startsField(String text, int start) {
    return start < text.length() && " \t\n#-]},".indexOf(text.charAt(start)) < 0;
  }

  /** Where the words of a line begin, after blanks and dashes. */
  private static int content(String line) {
    int from = 0;
    while (from < line.length() && (isBlank(line.charAt(from)) || line.startsWith("- ", from))) {
      from++;
    }
    return from;
  }

  private static boolean isWord(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
        return false;
      }
    }
    return !key.isEmpty();
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** What stands after the colon, or the whole of a line without one. */
  String value() {
    return text.substring(valueStart).strip();
  }

  /** The line's field with {@code value} in quotes, as a hint shows it. */
  String quoted() {
    return key.map(word -> word + ": ").orElse("") + quote(value());
  }

  /** {@code value} in the kind of quotation marks that needs no change inside it, if there is one. */
  static String quote(String value) {
    if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
      return '"' + value + '"';
    }
    return "'" + value.replace("'", "''") + "'";
  }
}
