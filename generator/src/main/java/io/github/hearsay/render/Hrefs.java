package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig.LinkStyle;
import io.github.hearsay.model.SitePath;
import java.util.ArrayList;
import java.util.List;

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
  /** The folders the page lies in, from the root down. */
  private final List<String> folders;
  /** What leads from the page to each of them. */
  private final List<String> ways;

  private Hrefs(String from, String base, LinkStyle style) {
    this.from = from;
    this.base = base;
    this.style = style;
    this.folders = folders(from);
    this.ways = ways(folders.size());
  }

  private static List<String> folders(String from) {
    List<String> folders = new ArrayList<>();
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      folders.add(from.substring(0, slash + 1));
    }
    return folders;
  }

  private static List<String> ways(int folders) {
    List<String> ways = new ArrayList<>();
    for (int i = 1; i <= folders; i++) {
      ways.add("../".repeat(folders - i));
    }
    return ways;
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
    return ways.get(0).isEmpty() ? "./" : ways.get(0);
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
    int shared = 0;
    while (shared + 1 < folders.size() && to.startsWith(folders.get(shared + 1))) {
      shared++;
    }
    String href = ways.get(shared).concat(to.substring(folders.get(shared).length()));
    if (style == LinkStyle.FILES && target.isFolder()) {
      return href.concat(FILE);
    }
    return href.isEmpty() ? "./" : href;
  }

  /** The address of a spot on {@code target}; without a fragment, of the page itself. */
  String to(SitePath target, String fragment) {
    if (fragment.isEmpty()) {
      return to(target);
    }
    return target.value().equals(from) ? "#" + fragment : to(target) + "#" + fragment;
  }
}
