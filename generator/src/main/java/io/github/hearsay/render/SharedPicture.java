package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Image;
import io.github.hearsay.plan.PlannedPicture;
import java.util.Optional;

/**
 * The picture that others show beside a link to a page (Open Graph, Twitter card).
 *
 * @param url absolute
 * @param width in pixels, like {@code height}
 */
record SharedPicture(String url, String alt, int width, int height) {

  /** What is smaller is shown as a stamp, or not at all. */
  private static final int LEAST_WIDTH = 600;
  private static final int LEAST_HEIGHT = 315;

  /** That of a story or a person, if it is large enough and somebody said where the site is. */
  static Optional<SharedPicture> of(Optional<Image> image, Scene scene) {
    return image.flatMap(shown -> scene.plan().picture(scene.path(), shown.src()).flatMap(planned -> of(planned, shown.alt(), scene.config())));
  }

  static Optional<SharedPicture> of(PlannedPicture planned, String alt, SiteConfig config) {
    int width = planned.size().width();
    int height = planned.size().height();
    return width < LEAST_WIDTH || height < LEAST_HEIGHT
        ? Optional.empty()
        : Absolute.of(config, planned.path()).map(url -> new SharedPicture(url, alt, width, height));
  }
}
