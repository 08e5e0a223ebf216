package corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Hearsay makes of an archive and no other generator's site here has. */
public final class Extras {

  /** The settings of these kinds, and what switches each off. */
  public static final Map<String, String> OFF = Collections.unmodifiableMap(off());

  private Extras() {}

  private static Map<String, String> off() {
    Map<String, String> off = new LinkedHashMap<>();
    for (String page : List.of("claims", "corrections", "days", "calendars", "pairs")) {
      off.put("pages." + page, "false");
    }
    for (String kind : List.of("as-known", "citations", "structured-data", "search")) {
      off.put(kind, "false");
    }
    off.put("data", "none");
    return off;
  }
}
