package io.github.hearsay.data;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;

/** Rows as comma-separated values (RFC 4180, but lines end as Git keeps them), in UTF-8, the names of the columns first. */
final class Csv {

  private static final char END = '\n';

  private final Writer out;
  private char[] line = new char[1 << 9];
  private int size;

  private Csv(Writer out) {
    this.out = out;
  }

  static void write(Table table, Facts facts, Writer out) throws IOException {
    Csv csv = new Csv(out);
    csv.row(table.columns().stream().map(Table.Column::name).toArray());
    for (Iterator<Object[]> rows = table.rows().apply(facts).iterator(); rows.hasNext(); ) {
      csv.row(rows.next());
    }
  }

  private void row(Object[] values) throws IOException {
    size = 0;
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        put(',');
      }
      if (values[i] != null) {
        value(values[i].toString());
      }
    }
    put(END);
    out.write(line, 0, size);
  }

  private void value(String text) {
    int length = text.length();
    room(length);
    text.getChars(0, length, line, size);
    // A field in a local variable: the first compiler reads it anew each time round.
    char[] all = line;
    int end = size + length;
    for (int i = size; i < end; i++) {
      char c = all[i];
      if (c <= ',' && (c == ',' || c == '"' || c == END || c == '\r')) {
        quoted(text);
        return;
      }
    }
    size = end;
  }

  private void quoted(String text) {
    put('"');
    for (char c : text.toCharArray()) {
      put(c);
      if (c == '"') {
        put(c);
      }
    }
    put('"');
  }

  private void put(char c) {
    room(1);
    line[size++] = c;
  }

  private void room(int more) {
    if (size + more > line.length) {
      line = Arrays.copyOf(line, Math.max(size + more, 2 * line.length));
    }
  }
}
