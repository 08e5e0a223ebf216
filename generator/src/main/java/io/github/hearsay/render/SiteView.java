package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;

/**
 * What every template knows of the site. Paths follow the {@code root} of a page's head.
 *
 * @param direction of the site's script: {@code ltr} or {@code rtl}
 * @param style the style sheet of every page
 * @param moreStyle the one that goes before it on pages that are not plain
 * @param touchIcon the icon for a phone's home screen; empty where the theme has none to go with its own
 * @param manifest what a browser needs to install the site
 * @param searchScript the script of the search page; empty when there is none
 * @param pathsScript the script of the page that finds ways between people; empty when there is none
 * @param themeSwitch the script with which readers choose between light and dark; empty where they may not
 * @param banner a picture above the front page
 * @param picture shown where a page without one of its own is shared
 * @param sections the navigation
 * @param more what only the foot of a page leads to
 */
record SiteView(
    String title,
    String description,
    String author,
    String language,
    String direction,
    String home,
    String style,
    String moreStyle,
    String icon,
    String touchIcon,
    String manifest,
    String feed,
    String searchScript,
    String pathsScript,
    String themeSwitch,
    Optional<Banner> banner,
    Optional<SharedPicture> picture,
    List<Section> sections,
    List<Section> more) {

  SiteView {
    sections = List.copyOf(sections);
    more = List.copyOf(more);
  }

  /** A picture in several widths; {@code width} and {@code height} are 0 when they are not known. */
  record Banner(String path, int width, int height, List<Smaller> smaller) {

    Banner {
      smaller = List.copyOf(smaller);
    }
  }

  /** The same picture in fewer pixels. */
  record Smaller(String path, int width) {}

  /** An entry of the navigation; a page's head names the {@code key} it belongs to. */
  record Section(String key, String label, String path) {}
}
