package io.github.hearsay.cache;

import io.github.hearsay.edtf.Edtf;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One value for all that are alike, among all values that are read back: few dates and names are written often. From any thread. */
final class Shared {

  private final Map<String, Edtf> dates = new ConcurrentHashMap<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();

  Edtf date(String text) {
    Edtf known = dates.get(text);
    if (known == null) {
      known = Edtf.parse(text);
      dates.put(text, known);
    }
    return known;
  }

  String name(String text) {
    String known = names.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  /** Forgets them: when all has been read, what is still of use is held elsewhere. */
  void clear() {
    dates.clear();
    names.clear();
  }
}
