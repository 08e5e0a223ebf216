package io.github.hearsay.read;

/**
 * Tells a text from what it was, for as long as archives are kept: FNV-1a of 64 bits over its UTF-16 characters. What is recorded is compared by
 * later versions, too, so this must never change.
 */
final class TextHash {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private TextHash() {}

  /** The hash of a text; blank lines at its end do not count. */
  static long of(char[] text) {
    int end = text.length;
    while (end > 0 && Character.isWhitespace(text[end - 1])) {
      end--;
    }
    long hash = START;
    for (int i = 0; i < end; i++) {
      hash = (hash ^ text[i]) * PRIME;
    }
    return hash;
  }

  /** The hash of what {@code hash} is that of, followed by {@code more} on a line of its own. */
  static long and(long hash, String more) {
    long joined = (hash ^ '\n') * PRIME;
    for (int i = 0; i < more.length(); i++) {
      joined = (joined ^ more.charAt(i)) * PRIME;
    }
    return joined;
  }
}
