package io.github.hearsay.model;

/**
 * An address on the site, from its root: {@code /}, {@code /people/nell-gwyn/} or {@code /feed.xml}. It starts with a slash, has no
 * empty, {@code .} or {@code ..} segment, and ends in a slash when it is a page's folder.
 */
public record SitePath(String value) implements Comparable<SitePath> {

  public SitePath {
    String fault = fault(value);
    if (!fault.isEmpty()) {
      throw new IllegalArgumentException("\"" + value + "\" " + fault);
    }
  }

  /** The address {@code text} names. */
  public static SitePath of(String text) {
    return new SitePath(text);
  }

  /** Why {@code text} may not be an address, in words that follow it; empty when it may. */
  public static String fault(String text) {
    if (!text.startsWith("/")) {
      return "does not start with /";
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      if (c <= ' ' || c == 0x7f || "\\?#%\"<>|:*".indexOf(c) >= 0) {
        return "has the character " + (c <= ' ' ? "U+00" + Integer.toHexString(c | 0x100).substring(1) : String.valueOf(c));
      }
    }
    return segmentFault(text);
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '/';
  }

  private static String segmentFault(String text) {
    if (!text.contains("//") && !text.contains("/.")) {
      return "";
    }
    int start = 1;
    while (start < text.length()) {
      int end = text.indexOf('/', start);
      String segment = text.substring(start, end < 0 ? text.length() : end);
      if (segment.isEmpty()) {
        return "has two slashes in a row";
      }
      if (segment.equals(".") || segment.equals("..")) {
        return "has a " + segment + " in it";
      }
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    return "";
  }

  /** Whether this is a page's folder rather than a file. */
  public boolean isFolder() {
    return value.endsWith("/");
  }

  /** The file, relative to the output folder, that a web server sends for this address. */
  public String file() {
    return isFolder() ? value.substring(1) + "index.html" : value.substring(1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SitePath path && value.equals(path.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
