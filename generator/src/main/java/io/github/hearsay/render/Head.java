package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;

/**
 * What the layout needs to know of a page.
 *
 * @param title without the site's name
 * @param root leads from the page to the site's root; the paths of {@link SiteView} follow it
 * @param canonical where the page is published; absent when nobody said where the site is
 * @param type as Open Graph calls it
 * @param section the key of the entry in the site's navigation under which the page is found; may be empty
 * @param listed whether search engines may list it
 * @param crumbs from the front page down to the page above this one
 * @param feeds Atom feeds about what the page is about
 * @param previous the page before this one, in an order a reader would go by
 * @param picture shown where the page is shared; the site's own where it has none
 * @param jsonLd structured data; empty when there is none
 */
record Head(
    String title,
    String description,
    String root,
    Optional<String> canonical,
    String type,
    String section,
    boolean listed,
    List<Link> crumbs,
    List<Link> feeds,
    Optional<Link> previous,
    Optional<Link> next,
    Optional<SharedPicture> picture,
    Markup jsonLd) {

  Head {
    crumbs = List.copyOf(crumbs);
    feeds = List.copyOf(feeds);
  }

  Head titled(String otherTitle) {
    return new Head(otherTitle, description, root, canonical, type, section, listed, crumbs, feeds, previous, next, picture, jsonLd);
  }

  Head of(String otherType) {
    return new Head(
        title, description, root, canonical, otherType, section, listed, crumbs, feeds, previous, next, picture, jsonLd);
  }

  Head unlisted() {
    return new Head(title, description, root, canonical, type, section, false, crumbs, feeds, previous, next, picture, jsonLd);
  }

  Head below(List<Link> otherCrumbs) {
    return new Head(title, description, root, canonical, type, section, listed, otherCrumbs, feeds, previous, next, picture, jsonLd);
  }

  Head feeding(Link feed) {
    return new Head(title, description, root, canonical, type, section, listed, crumbs, List.of(feed), previous, next, picture, jsonLd);
  }

  Head at(Optional<String> otherCanonical) {
    return new Head(
        title, description, root, otherCanonical, type, section, listed, crumbs, feeds, previous, next, picture, jsonLd);
  }

  Head between(Optional<Link> before, Optional<Link> after) {
    return new Head(title, description, root, canonical, type, section, listed, crumbs, feeds, before, after, picture, jsonLd);
  }

  Head telling(Markup otherJsonLd) {
    return new Head(title, description, root, canonical, type, section, listed, crumbs, feeds, previous, next, picture, otherJsonLd);
  }

  Head showing(Optional<SharedPicture> other) {
    return new Head(title, description, root, canonical, type, section, listed, crumbs, feeds, previous, next, other, jsonLd);
  }
}
