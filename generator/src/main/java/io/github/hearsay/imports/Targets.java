package io.github.hearsay.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the addresses of the old site lead in the archive. */
final class Targets {

  private final Map<String, Entry> byAddress = new HashMap<>();
  private final Map<String, Entry> byWeb = new HashMap<>();
  private final Map<String, Entry> byFile = new HashMap<>();
  private final Optional<String> base;

  Targets(List<Entry> entries, Optional<String> base) {
    this.base = base.map(address -> address.replaceFirst("/+$", "")).filter(address -> !address.isEmpty());
    for (Entry entry : entries) {
      String source = entry.found.origin.source();
      entry.found.addresses.forEach(address -> byAddress.putIfAbsent(norm(address), entry));
      if (!entry.found.address.isEmpty()) {
        byWeb.putIfAbsent(web(entry.found.address), entry);
      }
      String file = source.replaceFirst("\\.[^./]*$", "");
      for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
        byFile.putIfAbsent(file.substring(slash + 1), entry);
      }
    }
  }

  /** What an address in a text leads to, if that is one of what is imported. */
  Optional<Entry> of(String address) {
    String bare = base.isPresent() && address.startsWith(base.get()) ? address.substring(base.get().length()) : address;
    Entry there = byWeb.get(web(address));
    if (there != null) {
      return Optional.of(there);
    }
    bare = bare.replaceAll("[?#].*", "");
    if (bare.startsWith("/")) {
      return Optional.ofNullable(byAddress.get(norm(bare)));
    }
    return bare.contains(":") ? Optional.empty() : file(bare);
  }

  /** What a file is called in a text: by any end of its path, with its ending or without. */
  Optional<Entry> file(String path) {
    String bare = path.replaceFirst("\\.(md|markdown|html)$", "").replaceFirst("^(\\.{1,2}/)+", "").replaceFirst("^/", "");
    return Optional.ofNullable(byFile.get(bare)).or(() -> Optional.ofNullable(byFile.get("_posts/" + bare)));
  }

  /** Questions count: some tools tell their posts apart by nothing else. */
  private static String web(String address) {
    return address.replaceFirst("#.*", "").replace("/?", "?").replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/+$", "");
  }

  /** An address without what servers do not mind. */
  private static String norm(String address) {
    String path = address.replaceFirst("^[a-z]+://[^/]+", "").replaceFirst("index\\.html?$", "").replaceFirst("\\.html?$", "");
    return path.replaceFirst("/+$", "");
  }
}
