package io.github.hearsay.check;

import io.github.hearsay.check.PageFacts.InternalLink;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads an address as a page writes it. */
final class WrittenLink {

  private static final String INDEX = "/index.html";

  private WrittenLink() {}

  /** Whether an address has neither scheme nor host of its own. */
  static boolean isInternal(String address) {
    if (address.startsWith("//")) {
      return false;
    }
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i == 0;
      }
      if (c == '/' || c == '?' || c == '#') {
        return true;
      }
    }
    return true;
  }

  /** Where an internal address leads from {@code page}. */
  static InternalLink read(String written, String page) {
    int hash = written.indexOf('#');
    String path = hash < 0 ? written : written.substring(0, hash);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    String anchor = hash < 0 ? "" : decoded(written.substring(hash + 1));
    return new InternalLink(written, folder(resolved(page, decoded(path))), anchor);
  }

  private static String folder(String address) {
    return address.endsWith(INDEX) ? address.substring(0, address.length() - INDEX.length() + 1) : address;
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException strayPercentSign) {
      return text;
    }
  }

  /** The address from the site's root; empty when the path climbs out of it. */
  private static String resolved(String page, String path) {
    if (path.isEmpty()) {
      return page;
    }
    if (path.startsWith("/")) {
      return path;
    }
    int up = 0;
    int folder = page.lastIndexOf('/');
    while (path.startsWith("../", up) && folder > 0) {
      up += 3;
      folder = page.lastIndexOf('/', folder - 1);
    }
    String rest = path.substring(up);
    return hasDots(rest) ? climbed(page.substring(0, folder + 1), rest) : page.substring(0, folder + 1).concat(rest);
  }

  /** Whether any segment is {@code .} or {@code ..}: our own links have those only at their start. */
  private static boolean hasDots(String path) {
    return path.startsWith(".") && (path.equals(".") || path.equals("..") || path.startsWith("./") || path.startsWith("../"))
        || path.contains("/./") || path.contains("/../") || path.endsWith("/.") || path.endsWith("/..");
  }

  private static String climbed(String folder, String path) {
    StringBuilder target = new StringBuilder(folder);
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      String segment = path.substring(start, slash < 0 ? path.length() : slash);
      if (segment.equals("..")) {
        if (target.length() < 2) {
          return "";
        }
        target.setLength(target.lastIndexOf("/", target.length() - 2) + 1);
      } else if (!segment.equals(".")) {
        target.append(segment).append(slash < 0 ? "" : "/");
      }
      start = slash < 0 ? path.length() + 1 : slash + 1;
    }
    return target.toString();
  }
}
