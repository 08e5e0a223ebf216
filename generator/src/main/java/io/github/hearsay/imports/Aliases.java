package io.github.hearsay.imports;

import io.github.hearsay.model.SitePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of its old addresses a story can still be reached at: each leads to one story, and none is the address of another page. */
final class Aliases {

  /** The first names of addresses under which this site has pages of its own. */
  private static final Set<String> OURS =
      Set.of("articles", "people", "topics", "places", "claims", "timeline", "timelines", "search", "data", "on-this-day", "corrections", "sources",
          "assets", "pictures", "feed.xml", "");

  private final Set<String> taken = new HashSet<>();

  /** The old addresses as the front matter shall have them; those that cannot be are kept as notes. */
  List<String> of(Entry entry) {
    List<String> aliases = new ArrayList<>();
    for (String given : entry.found.addresses) {
      String address = given.replaceFirst("^https?://[^/]+", "").replaceFirst("index\\.html?$", "");
      address = address.startsWith("/") ? address : "/" + address;
      if (address.equals(own(entry)) || aliases.contains(address)) {
        continue;
      }
      boolean ours = OURS.contains(address.split("/", -1)[1]) && !address.endsWith(".html");
      if (!ours && SitePath.fault(address).isEmpty() && taken.add(address)) {
        aliases.add(address);
      } else {
        entry.found.kept.add("old address: " + given);
      }
    }
    return aliases;
  }

  private static String own(Entry entry) {
    String date = entry.found.date;
    String month = date.length() >= 7 && date.charAt(4) == '-' ? date.substring(0, 4) + "/" + date.substring(5, 7) + "/" : "";
    return "/articles/" + month + entry.id + "/";
  }
}
