package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig.LinkStyle;
import io.github.hearsay.model.SitePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

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
  /** Takes every address there is to write; null on a page, which writes them itself. */
  private final Function<Stencil.Spot, String> open;
  /** The folders the page lies in, from the root down. */
  private final String[] folders;
  /** What leads from the page to each of them. */
  private final String[] ways;

  private Hrefs(String from, String base, LinkStyle style, Function<Stencil.Spot, String> open) {
    this.open = open;
    this.from = from;
    this.base = base;
    this.style = style;
    this.folders = folders(from);
    this.ways = ways(folders.length);
  }

  private static String[] folders(String from) {
    List<String> folders = new ArrayList<>();
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      folders.add(from.substring(0, slash + 1));
    }
    return folders.toArray(new String[0]);
  }

  private static String[] ways(int folders) {
    String[] ways = new String[folders];
    Arrays.setAll(ways, i -> "../".repeat(folders - 1 - i));
    return ways;
  }

  /** Addresses as the page at {@code from} writes them. */
  static Hrefs from(SitePath from, LinkStyle style) {
    return new Hrefs(from.value(), "", style, null);
  }

  /** Addresses that hold wherever they are read, for a site whose root is {@code base}, which ends in a slash. */
  static Hrefs under(String base, LinkStyle style) {
    return new Hrefs("", base, style, null);
  }

  /** Addresses that are left to {@code open}, as long as nobody knows on which page they will stand. */
  static Hrefs open(Function<Stencil.Spot, String> open) {
    return new Hrefs("", "", LinkStyle.FILES, open);
  }

  /** What leads from the page to the site's root, ending in a slash. */
  String root() {
    if (!base.isEmpty()) {
      return base;
    }
    return ways[0].isEmpty() ? "./" : ways[0];
  }

  /** What leads to {@code target}, as it follows {@link #root}. */
  static String below(SitePath target, LinkStyle style) {
    String path = target.value().substring(1);
    return target.isFolder() && style == LinkStyle.FILES ? path + FILE : path;
  }

  /** The address of {@code target}. */
  String to(SitePath target) {
    if (open != null) {
      return open.apply(new Stencil.Spot(target, ""));
    }
    if (!base.isEmpty()) {
      return base + below(target, style);
    }
    String to = target.value();
    int shared = 0;
    while (shared + 1 < folders.length && to.startsWith(folders[shared + 1])) {
      shared++;
    }
    String href = ways[shared].concat(to.substring(folders[shared].length()));
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
    if (open != null) {
      return open.apply(new Stencil.Spot(target, fragment));
    }
    return target.value().equals(from) ? "#" + fragment : to(target) + "#" + fragment;
  }
}
