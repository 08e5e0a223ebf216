package io.github.hearsay.author;

import io.github.hearsay.text.OneLine;
import java.nio.file.Path;

/**
 * An archive that somebody wants to begin.
 *
 * @param folder where; made when missing
 * @param title the site's name
 * @param version of the plugin that shall build it
 */
public record NewArchive(Path folder, String title, String version) {

  /** The name of a site that nobody gave one. */
  public static final String TITLE = "The Daily Murmur";

  public NewArchive {
    title = OneLine.of(title);
    title = title.isEmpty() ? TITLE : title;
  }
}
