package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.picture.PictureSize;
import java.util.List;

/**
 * A picture as one page shows it.
 *
 * @param smaller the same in fewer pixels, from the smallest on
 * @param hasWebp whether there is a WebP file beside each of them
 */
public record PlannedPicture(SitePath path, PictureSize size, List<Smaller> smaller, boolean hasWebp) {

  public PlannedPicture {
    smaller = List.copyOf(smaller);
  }

  /** What is smaller, others show as a stamp beside a link, or not at all. */
  private static final PictureSize LARGE = new PictureSize(600, 315);

  /** Where the WebP file beside a picture is: {@code ring.jpg.webp}, since there may be a {@code ring.png} as well. */
  public static SitePath webp(SitePath picture) {
    return SitePath.of(picture.value() + ".webp");
  }

  /** Whether others can show it beside a link to the page. */
  public boolean isLarge() {
    return size.width() >= LARGE.width() && size.height() >= LARGE.height();
  }

  /**
   * One to choose on a small screen.
   *
   * @param width in pixels
   */
  public record Smaller(SitePath path, int width) {}
}
