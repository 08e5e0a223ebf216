package io.github.hearsay.html;

/** Hears of every address and anchor in a page, where they stand in its bytes. */
@FunctionalInterface
public interface LinkListener {

  /**
   * One address or anchor, still as it is written: {@link LinkScanner#text} reads it.
   *
   * @param tag where the name of its element starts
   * @param start its first byte, after the spaces before an address
   * @param end the byte after its last
   */
  void found(HtmlLink.Kind kind, byte[] page, int tag, int start, int end);

  /**
   * One of the pieces begins that were announced, between two tags.
   *
   * @return how long it is, when all that is in it is known; 0 when it has to be read
   */
  default int piece(int number) {
    return 0;
  }
}
