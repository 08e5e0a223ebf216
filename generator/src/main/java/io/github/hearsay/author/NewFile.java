package io.github.hearsay.author;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file that an author wants to begin, in the author's own words.
 *
 * @param kind {@code article}, {@code person}, {@code topic}, {@code place} or {@code page}
 * @param fields what is known of it, by the names of front matter; also {@code slug} and, for an article or a page, {@code folder}
 */
public record NewFile(String kind, SortedMap<String, String> fields) {

  public NewFile {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** A file of this kind. */
  public static NewFile of(String kind, Map<String, String> fields) {
    return new NewFile(kind, new TreeMap<>(fields));
  }

  /** Every key that may be given for a file of this kind, in any spelling; none when there is no such kind. */
  public static List<String> keys(String kind) {
    List<String> keys = new ArrayList<>(FileKind.named(kind).map(FileKind::keys).orElse(List.of()));
    if (keys.contains("topics")) {
      keys.addAll(Given.SINGULAR.keySet());
    }
    return keys;
  }
}
