package io.github.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * How a story is put out.
 *
 * @param draft kept out of the site
 * @param withheld whether a redaction keeps it out of the site
 * @param index whether search engines, the sitemap, feeds and search may list it
 * @param minorEdit the last change of the text changed no meaning
 * @param lang BCP 47, where it is not the site's
 * @param aliases old addresses that lead here
 */
public record Publishing(boolean draft, Withheld withheld, boolean index, boolean minorEdit, Optional<String> lang, List<Alias> aliases) {

  /** Whether a redaction keeps a story out of the site. */
  public enum Withheld {
    NO,
    /** Its address says that it was withdrawn. */
    SAID,
    /** Nothing tells that it ever was. */
    UNSAID
  }

  /** What holds when the author says nothing. */
  public static final Publishing DEFAULT = new Publishing(false, Withheld.NO, true, false, Optional.empty(), List.of());

  public Publishing {
    aliases = List.copyOf(aliases);
  }

  /** Of a story that no redaction withholds: one value for all of which the author says nothing. */
  public static Publishing of(boolean draft, boolean index, boolean minorEdit, Optional<String> lang, List<Alias> aliases) {
    boolean isUsual = !draft && index && !minorEdit && lang.isEmpty() && aliases.isEmpty();
    return isUsual ? DEFAULT : new Publishing(draft, Withheld.NO, index, minorEdit, lang, aliases);
  }
}
