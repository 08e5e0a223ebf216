package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * A page that is no story: who is behind the archive, how it checks what it prints, its documentation.
 *
 * @param id its {@code place} with hyphens for the slashes
 * @param place where it lies on the site, between the slashes: {@code about}, {@code docs/format}
 * @param summary plain text; empty when the author gave none
 * @param lang BCP 47, where it is not the site's
 * @param draft kept out of the site
 * @param index whether search engines, the sitemap and search may list it
 * @param menu whether every page of the site leads to it
 * @param order where it stands among others, the lowest first; {@link #LAST} when the author does not say
 * @param aliases old addresses that lead here
 */
public record PlainPage(
    Id id,
    Location at,
    String place,
    String title,
    String summary,
    Optional<String> lang,
    boolean draft,
    boolean index,
    boolean menu,
    int order,
    List<Alias> aliases,
    List<Waiver> allow,
    Body body) {

  /** After all that say where they stand. */
  public static final int LAST = 10_000;

  public PlainPage {
    aliases = List.copyOf(aliases);
    allow = List.copyOf(allow);
  }

  /** The id of what lies at {@code place}. */
  public static String id(String place) {
    return place.replace('/', '-');
  }
}
