package io.github.hearsay.render;

import io.github.hearsay.model.Image;
import java.util.Optional;

/** Makes the view of the picture a story or a person is shown with. */
final class PictureViews {

  private PictureViews() {}

  static Optional<Picture> of(Optional<Image> image, Scene scene, Pictures pictures) {
    return image.flatMap(shown ->
        scene
            .plan()
            .asset(scene.path(), shown.src())
            .map(path -> {
              Pictures.Size size = pictures.size(path);
              return new Picture(scene.href(path), shown.alt(), shown.credit(), shown.licence(), size.width(), size.height());
            }));
  }
}
