package io.github.hearsay.picture;

/**
 * A part of a picture's file.
 *
 * @param type what the format calls it; empty for what comes after the picture's end
 * @param start the first byte of its header
 * @param data the first byte after its header
 * @param end the byte after it, in all
 * @param use what it is for
 */
public record PicturePart(String type, int start, int data, int end, Use use) {

  /** What a part is for. */
  public enum Use {
    PIXELS,
    /** Needed to show the pixels as they are meant: tables, colours, timing. */
    SHOWING,
    /** Not needed to show the picture: who made it, where, with what, and whatever else somebody put there. */
    BESIDES
  }
}
