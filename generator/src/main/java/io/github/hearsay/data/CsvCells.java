package io.github.hearsay.data;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Hands on a CSV file as whoever looks for names has to read it: commas between cells part them like semicolons, and so do the ends of rows. */
final class CsvCells extends FilterOutputStream {

  private boolean isQuoted;

  CsvCells(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    byte[] cells = new byte[2 * length];
    int end = 0;
    for (int i = from; i < from + length; i++) {
      // A quotation mark within a cell is doubled: it ends the cell and begins it again.
      isQuoted ^= bytes[i] == '"';
      boolean parts = !isQuoted && (bytes[i] == ',' || bytes[i] == '\n');
      if (parts) {
        cells[end++] = ';';
      }
      if (!parts || bytes[i] == '\n') {
        cells[end++] = bytes[i];
      }
    }
    out.write(cells, 0, end);
  }
}
