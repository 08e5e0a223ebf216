package io.github.hearsay.render;

import io.github.hearsay.model.Image;
import io.github.hearsay.plan.PlannedPicture;
import java.util.Optional;

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
        srcset(planned, scene));
  }

  /** The addresses to choose from, with their widths, as HTML's attribute of that name wants them; empty when there is no choice. */
  static String srcset(PlannedPicture planned, Scene scene) {
    if (planned.smaller().isEmpty()) {
      return "";
    }
    StringBuilder set = new StringBuilder();
    for (PlannedPicture.Smaller smaller : planned.smaller()) {
      set.append(scene.href(smaller.path())).append(' ').append(smaller.width()).append("w, ");
    }
    return set.append(scene.href(planned.path())).append(' ').append(planned.size().width()).append('w').toString();
  }
}
