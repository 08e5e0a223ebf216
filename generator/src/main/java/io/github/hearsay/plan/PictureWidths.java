package io.github.hearsay.plan;

import io.github.hearsay.picture.PictureFile;
import io.github.hearsay.picture.PictureSize;
import java.util.List;

/** How wide a picture is published: once at its full width, which has a limit, and in some of the widths that screens have. */
final class PictureWidths {

  /** A phone, a phone of many pixels, a column of text on a desk. */
  private static final List<Integer> SCREENS = List.of(400, 800, 1200);

  /** A step that saves less is not worth another file, in percent. */
  private static final int WORTH = 125;

  private final int largest;

  /** @param largest no picture is published wider, if it can be scaled */
  PictureWidths(int largest) {
    this.largest = largest;
  }

  /** What the picture is scaled to for its full width; 0 when it stays as it is. */
  int full(PictureFile picture) {
    boolean tooWide = picture.scales() && picture.size().width() > largest;
    return tooWide ? largest : picture.turned() ? picture.size().width() : 0;
  }

  PictureSize size(PictureFile picture) {
    int full = full(picture);
    return full == 0 ? picture.size() : picture.size().at(full);
  }

  /** The widths of smaller ones. */
  List<Integer> smaller(PictureFile picture) {
    int width = size(picture).width();
    return picture.scales() ? SCREENS.stream().filter(screen -> screen * WORTH <= width * 100).toList() : List.of();
  }
}
