package io.github.hearsay.author;

import io.github.hearsay.text.Nearest;
import io.github.hearsay.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an author gave, tidied: every value on one line, empty ones gone. */
final class Given {

  /** One is said of an article's people, topics and places as well as several. */
  static final SortedMap<String, String> SINGULAR = new TreeMap<>(Map.of("person", "people", "topic", "topics", "place", "places"));

  private final SortedMap<String, String> values = new TreeMap<>();

  Given(NewFile file) {
    file.fields().forEach((key, value) -> {
      String line = OneLine.of(value);
      if (!line.isEmpty()) {
        values.put(key, line);
      }
    });
    if (file.kind().equals(FileKind.ARTICLE.word())) {
      SINGULAR.forEach(this::respell);
    }
  }

  private void respell(String one, String many) {
    String value = values.get(one);
    if (value != null && !values.containsKey(many)) {
      values.put(many, value);
      values.remove(one);
    }
  }

  /** The value of {@code key}. */
  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The values of {@code key}: parted by semicolons where there are any, else by commas. */
  List<String> list(String key) {
    String value = values.getOrDefault(key, "");
    List<String> list = new ArrayList<>();
    for (String part : value.split(value.indexOf(';') >= 0 ? ";" : ",")) {
      if (!part.isBlank()) {
        list.add(part.strip());
      }
    }
    return list;
  }

  /** Takes {@code value} where nothing was given. */
  void fallback(String key, String value) {
    values.putIfAbsent(key, value);
  }

  /** What is wrong with the keys for a file of this kind. */
  List<String> strangers(FileKind kind) {
    List<String> reasons = new ArrayList<>();
    for (String key : values.keySet()) {
      if (!kind.keys().contains(key)) {
        String known = "it can be begun with " + String.join(", ", kind.keys());
        reasons.add("no " + key + " can be given for a new " + kind.word() + ": "
            + Nearest.of(key, kind.keys()).map(near -> "did you mean " + near + "?").orElse(known));
      }
    }
    return reasons;
  }
}
