package io.github.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * How a story is put out.
 *
 * @param draft kept out of the site
 * @param withheld kept out of the site by a redaction
 * @param index whether search engines, the sitemap, feeds and search may list it
 * @param minorEdit the last change of the text changed no meaning
 * @param lang BCP 47, where it is not the site's
 * @param aliases old addresses that lead here
 */
public record Publishing(boolean draft, boolean withheld, boolean index, boolean minorEdit, Optional<String> lang, List<Alias> aliases) {

  /** What holds when the author says nothing. */
  public static final Publishing DEFAULT = new Publishing(false, false, true, false, Optional.empty(), List.of());

  /** Of a story that no redaction withholds. */
  public Publishing(boolean draft, boolean index, boolean minorEdit, Optional<String> lang, List<Alias> aliases) {
    this(draft, false, index, minorEdit, lang, aliases);
  }

  public Publishing {
    aliases = List.copyOf(aliases);
  }
}
