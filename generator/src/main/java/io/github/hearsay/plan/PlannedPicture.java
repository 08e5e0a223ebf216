package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.picture.PictureSize;
import java.util.List;

/**
 * A picture as one page shows it.
 *
 * @param smaller the same in fewer pixels, from the smallest on
 */
public record PlannedPicture(SitePath path, PictureSize size, List<Smaller> smaller) {

  public PlannedPicture {
    smaller = List.copyOf(smaller);
  }

  /**
   * One to choose on a small screen.
   *
   * @param width in pixels
   */
  public record Smaller(SitePath path, int width) {}
}
