package io.github.hearsay.read;

import io.github.hearsay.model.PlainPage;
import io.github.hearsay.text.Slug;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a page lies on the site: in folders as its file does, and {@code index.md} is the page of its folder. */
final class PagePlace {

  private static final Set<String> OF_FOLDER = Set.of("index", "readme");

  private PagePlace() {}

  /**
   * The place of a page; empty where no address can be made of its name, nor of those of its folders.
   *
   * @param slug what its name is to be, when the author says so
   */
  static Optional<String> of(SourceFile file, Optional<String> slug) {
    StringBuilder place = new StringBuilder();
    String[] steps = file.below().substring(0, file.below().length() - ".md".length()).split("/");
    for (int i = 0; i < steps.length; i++) {
      boolean isLast = i == steps.length - 1;
      Optional<String> step = isLast && slug.isPresent() ? slug : Slug.of(steps[i]);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      if (!isLast || slug.isPresent() || !OF_FOLDER.contains(steps[i].toLowerCase(Locale.ROOT))) {
        place.append(place.length() == 0 ? "" : "/").append(step.get());
      }
    }
    return Optional.of(place.toString()).filter(one -> SlugKind.isLegal(PlainPage.id(one)));
  }
}
