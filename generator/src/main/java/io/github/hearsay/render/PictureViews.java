package io.github.hearsay.render;

import io.github.hearsay.model.Image;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.PlannedPicture;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes the view of the picture a story or a person is shown with. */
final class PictureViews {

  private PictureViews() {}

  static Optional<Picture> of(Optional<Image> image, Scene scene) {
    return image.flatMap(shown -> scene.plan().picture(scene.path(), shown.src()).map(planned -> of(shown, planned, scene)));
  }

  private static Picture of(Image image, PlannedPicture planned, Scene scene) {
    return new Picture(
        scene.href(planned.path()),
        image.alt(),
        image.credit(),
        image.licence(),
        planned.size().width(),
        planned.size().height(),
        srcset(planned, scene),
        webp(planned, scene));
  }

  /** The addresses to choose from, with their widths, as HTML's attribute of that name wants them; empty when there is no choice. */
  static String srcset(PlannedPicture planned, Scene scene) {
    return planned.smaller().isEmpty() ? "" : srcset(planned, scene, UnaryOperator.identity());
  }

  /** The same for WebP files, as {@code <source>} wants them; empty when there are none. */
  static String webp(PlannedPicture planned, Scene scene) {
    if (!planned.hasWebp()) {
      return "";
    }
    return planned.smaller().isEmpty() ? scene.href(PlannedPicture.webp(planned.path())) : srcset(planned, scene, PlannedPicture::webp);
  }

  private static String srcset(PlannedPicture planned, Scene scene, UnaryOperator<SitePath> file) {
    StringBuilder set = new StringBuilder();
    for (PlannedPicture.Smaller smaller : planned.smaller()) {
      set.append(scene.href(file.apply(smaller.path()))).append(' ').append(smaller.width()).append("w, ");
    }
    return set.append(scene.href(file.apply(planned.path()))).append(' ').append(planned.size().width()).append('w').toString();
  }
}
