package io.github.hearsay.read;

import io.github.hearsay.model.Id;
import java.util.Optional;

/**
 * A file that yielded no value because something in it is wrong.
 *
 * @param file relative to the content folder, with forward slashes
 * @param id the id it would have had, as far as that can be told: a reference to it need not be called unknown on top
 */
public record Failure(String file, Optional<Id> id) {

  /** Whether it was to be a story. */
  public boolean isStory() {
    return file.startsWith(Folder.ARTICLES.path() + "/");
  }

  /** Whether it was to be a page that is no story. */
  public boolean isPage() {
    return file.startsWith(Folder.PAGES.path() + "/") || DocsPaths.isOutside(file);
  }
}
