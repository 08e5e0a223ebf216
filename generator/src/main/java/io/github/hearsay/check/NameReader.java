package io.github.hearsay.check;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Looks through bytes for names as they come, a window at a time. Windows begin and end between words, so that no part of a word is taken for one,
 * and each begins with the end of the one before, so that no name is cut in two.
 */
final class NameReader extends OutputStream {

  private static final int WINDOW = 1 << 20;
  private static final int SHARED = 1 << 14;

  private final Predicate<byte[]> found;
  private final byte[] window;
  private final int shared;
  private int filled;
  private int seen;
  private boolean isDone;

  /** Asks {@code found} about every window, until it says yes. */
  NameReader(Predicate<byte[]> found) {
    this(found, WINDOW, SHARED);
  }

  /** With windows of {@code size} bytes, of which each has the last {@code shared} of the one before. */
  NameReader(Predicate<byte[]> found, int size, int shared) {
    this.found = found;
    this.window = new byte[size];
    this.shared = shared;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    int done = 0;
    while (done < length && !isDone) {
      int fits = Math.min(length - done, window.length - filled);
      System.arraycopy(bytes, from + done, window, filled, fits);
      filled += fits;
      done += fits;
      if (filled == window.length) {
        slide();
      }
    }
  }

  private void slide() {
    int end = gap(filled, filled / 2 + shared);
    look(end);
    int keep = gap(Math.max(end - shared, 1), Math.max(end - 2 * shared, 0));
    System.arraycopy(window, keep, window, 0, filled - keep);
    filled -= keep;
    seen = end - keep;
  }

  /** The last place from {@code least} to {@code from} that follows a space or the end of a line; {@code from} itself if there is none. */
  private int gap(int from, int least) {
    for (int at = from; at > least; at--) {
      if (window[at - 1] == ' ' || window[at - 1] == '\n') {
        return at;
      }
    }
    return from;
  }

  private void look(int end) {
    isDone = isDone || found.test(Arrays.copyOf(window, end));
  }

  @Override
  public void close() {
    if (filled > seen) {
      look(filled);
      filled = 0;
      seen = 0;
    }
  }
}
