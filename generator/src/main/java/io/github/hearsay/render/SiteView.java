package io.github.hearsay.render;

import java.util.List;

/**
 * What every template knows of the site. Paths follow the {@code root} of a page's head.
 *
 * @param direction of the site's script: {@code ltr} or {@code rtl}
 * @param finder the script of the page that finds ways between people
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
    String icon,
    String finder,
    String feed,
    List<Section> sections,
    List<Section> more) {

  SiteView {
    sections = List.copyOf(sections);
    more = List.copyOf(more);
  }

  /** An entry of the navigation; a page's head names the {@code key} it belongs to. */
  record Section(String key, String label, String path) {}
}
