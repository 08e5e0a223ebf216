package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig.LinkStyle;
import io.github.hearsay.model.SitePath;

/**
 * Addresses as one page writes them. All are relative to the page, so that one output works at a domain's root, in a sub-folder and,
 * with {@link LinkStyle#FILES}, opened from disk. Only the page for unknown addresses, which is sent for any address, starts at the
 * root of the host.
 */
final class Hrefs {

  private static final String FILE = "index.html";

  private final String from;
  private final String base;
  private final LinkStyle style;

  private Hrefs(String from, String base, LinkStyle style) {
    this.from = from;
    this.base = base;
    this.style = style;
  }

  /** Addresses as the page at {@code from} writes them. */
  static Hrefs from(SitePath from, LinkStyle style) {
    return new Hrefs(from.value(), "", style);
  }

  /** Addresses that hold wherever they are read, for a site whose root is {@code base}, which ends in a slash. */
  static Hrefs under(String base, LinkStyle style) {
    return new Hrefs("", base, style);
  }

  /** What leads from the page to the site's root, ending in a slash. */
  String root() {
    if (!base.isEmpty()) {
      return base;
    }
    StringBuilder up = new StringBuilder();
    for (int i = 1; i < from.length(); i++) {
      if (from.charAt(i) == '/') {
        up.append("../");
      }
    }
    return up.length() == 0 ? "./" : up.toString();
  }

  /** What leads to {@code target}, as it follows {@link #root}. */
  static String below(SitePath target, LinkStyle style) {
    String path = target.value().substring(1);
    return target.isFolder() && style == LinkStyle.FILES ? path + FILE : path;
  }

  /** The address of {@code target}. */
  String to(SitePath target) {
    if (!base.isEmpty()) {
      return base + below(target, style);
    }
    String to = target.value();
    int shared = shared(to);
    StringBuilder href = new StringBuilder(to.length() - shared + 16);
    for (int i = shared; i < from.length(); i++) {
      if (from.charAt(i) == '/') {
        href.append("../");
      }
    }
    href.append(to, shared, to.length());
    if (style == LinkStyle.FILES && target.isFolder()) {
      href.append(FILE);
    }
    return href.length() == 0 ? "./" : href.toString();
  }

  /** The address of a spot on {@code target}; without a fragment, of the page itself. */
  String to(SitePath target, String fragment) {
    if (fragment.isEmpty()) {
      return to(target);
    }
    return target.value().equals(from) ? "#" + fragment : to(target) + "#" + fragment;
  }

  /** How many characters of both addresses are the same folders. */
  private int shared(String to) {
    int folder = 0;
    int most = Math.min(from.length(), to.length());
    for (int i = 0; i < most && from.charAt(i) == to.charAt(i); i++) {
      if (from.charAt(i) == '/') {
        folder = i + 1;
      }
    }
    return folder;
  }
}
