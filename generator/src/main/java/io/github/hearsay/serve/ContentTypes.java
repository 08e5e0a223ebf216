package io.github.hearsay.serve;

import java.util.Locale;
import java.util.Map;

/** What GitHub Pages says files are, by the ends of their names. */
final class ContentTypes {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"), Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "application/javascript; charset=utf-8"), Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("xml", "application/xml"), Map.entry("txt", "text/plain; charset=utf-8"), Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("ics", "text/calendar"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"), Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"), Map.entry("ico", "image/vnd.microsoft.icon"), Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"), Map.entry("pdf", "application/pdf"), Map.entry("webmanifest", "application/manifest+json"));

  private ContentTypes() {}

  static String of(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "application/octet-stream" : TYPES.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
  }
}
