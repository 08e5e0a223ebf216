package io.github.hearsay.picture;

/** Width and height in pixels, as the picture is seen; 0 when they are not known. */
public record PictureSize(int width, int height) {

  public static final PictureSize UNKNOWN = new PictureSize(0, 0);

  public boolean isKnown() {
    return width > 0 && height > 0;
  }

  /** As large when it is scaled to {@code width}. */
  public PictureSize at(int width) {
    return new PictureSize(width, (int) Math.max(1, Math.round((double) height * width / this.width)));
  }

  PictureSize turned() {
    return new PictureSize(height, width);
  }
}
