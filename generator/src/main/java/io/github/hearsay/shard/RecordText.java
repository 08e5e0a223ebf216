package io.github.hearsay.shard;

import java.util.ArrayList;
import java.util.List;

/** The lines of a record: a word, and fields with tabs between. */
final class RecordText {

  private RecordText() {}

  static void line(StringBuilder text, String word, List<String> fields) {
    text.append(word);
    for (String field : fields) {
      text.append('\t');
      escape(text, field);
    }
    text.append('\n');
  }

  private static void escape(StringBuilder text, String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }

  /** The word and the fields of a line. */
  static List<String> parse(String line) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        parts.add(part.toString());
        part.setLength(0);
      } else if (c == '\\' && i + 1 < line.length()) {
        i++;
        char escaped = line.charAt(i);
        part.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
