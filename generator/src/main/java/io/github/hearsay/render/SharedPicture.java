package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Image;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.picture.CardText;
import io.github.hearsay.picture.PictureSize;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.PlannedPicture;
import java.util.Optional;

/**
 * The picture that others show beside a link to a page (Open Graph, Twitter card).
 *
 * @param url absolute
 * @param width in pixels, like {@code height}
 */
record SharedPicture(String url, String alt, int width, int height) {

  /** That of a story or a person, if it is large enough, else the card drawn of them; none if nobody said where the site is. */
  static Optional<SharedPicture> of(Optional<Image> image, String title, Scene scene) {
    Optional<SharedPicture> own =
        image.flatMap(shown -> scene.plan().picture(scene.path(), shown.src()).flatMap(planned -> of(planned, shown.alt(), scene.config())));
    return own.isPresent() ? own : card(title, scene);
  }

  private static Optional<SharedPicture> card(String title, Scene scene) {
    SitePath card = Addresses.card(scene.path());
    PictureSize size = CardText.SIZE;
    return scene.config().cards() && scene.plan().has(card)
        ? Absolute.of(scene.config(), card).map(url -> new SharedPicture(url, title, size.width(), size.height()))
        : Optional.empty();
  }

  static Optional<SharedPicture> of(PlannedPicture planned, String alt, SiteConfig config) {
    PictureSize size = planned.size();
    return planned.isLarge()
        ? Absolute.of(config, planned.path()).map(url -> new SharedPicture(url, alt, size.width(), size.height()))
        : Optional.empty();
  }
}
