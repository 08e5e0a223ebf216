package io.github.hearsay.picture;

/** A file that is not the picture its name promises, in words that follow "the picture". */
public final class PictureFault extends Exception {

  private static final long serialVersionUID = 1;

  PictureFault(String message) {
    super(message);
  }
}
