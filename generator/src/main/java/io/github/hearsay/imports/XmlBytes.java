package io.github.hearsay.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of XML without the control characters that XML forbids: what people have pasted into their posts holds some, and an export with a single one
 * could not be read. Leaves UTF-16 alone.
 */
final class XmlBytes extends FilterInputStream {

  private boolean first = true;
  private boolean wide;

  XmlBytes(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = super.read(bytes, start, length);
    if (first && count > 0) {
      first = false;
      int begin = bytes[start] & 0xff;
      wide = begin == 0xfe || begin == 0xff || begin == 0;
    }
    for (int at = start; !wide && at < start + count; at++) {
      if (bytes[at] >= 0 && bytes[at] < ' ' && bytes[at] != '\t' && bytes[at] != '\n' && bytes[at] != '\r') {
        bytes[at] = ' ';
      }
    }
    return count;
  }
}
