package io.github.hearsay.data;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

/** Rows as comma-separated values (RFC 4180, but lines end as Git keeps them), in UTF-8, the names of the columns first. */
final class Csv {

  private static final char END = '\n';

  private Csv() {}

  static void write(Table table, Facts facts, Writer out) throws IOException {
    row(table.columns().stream().map(Table.Column::name).toArray(), out);
    for (Iterator<Object[]> rows = table.rows().apply(facts).iterator(); rows.hasNext(); ) {
      row(rows.next(), out);
    }
  }

  private static void row(Object[] values, Writer out) throws IOException {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        out.write(',');
      }
      if (values[i] != null) {
        value(values[i].toString(), out);
      }
    }
    out.write(END);
  }

  private static void value(String text, Writer out) throws IOException {
    boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
  }
}
