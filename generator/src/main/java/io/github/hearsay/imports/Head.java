package io.github.hearsay.imports;

import io.github.hearsay.read.Loose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of another tool, taken apart.
 *
 * @param raw the front matter as it stands there
 */
record Head(Loose.Reading fields, String raw, String body) {

  private static final Pattern JBAKE_FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9_.-]*)\\s*=(.*)");
  private static final String JBAKE_END = "~~~~~~";

  /** Takes {@code text} apart by the way its front matter is written; without any it is all body. */
  static Head of(String text) {
    Optional<Head> head = fenced(text, "---", true).or(() -> fenced(text, "+++", false)).or(() -> json(text)).or(() -> jbake(text));
    return head.orElseGet(() -> new Head(new Loose.Reading(List.of(), List.of()), "", text));
  }

  private static Optional<Head> fenced(String text, String fence, boolean yaml) {
    int start = text.indexOf('\n') + 1;
    if (start == 0 || !text.substring(0, start).strip().equals(fence)) {
      return Optional.empty();
    }
    for (int at = start; at < text.length(); ) {
      int next = text.indexOf('\n', at) + 1;
      next = next == 0 ? text.length() : next;
      String line = text.substring(at, next).stripTrailing();
      if (line.equals(fence) || yaml && line.equals("...")) {
        String raw = text.substring(start, at);
        return Optional.of(new Head(yaml ? Loose.yaml(raw) : Toml.read(raw), raw.stripTrailing(), text.substring(next)));
      }
      at = next;
    }
    return Optional.empty();
  }

  /** Hugo takes JSON as well, which is YAML in braces. */
  private static Optional<Head> json(String text) {
    int end = text.indexOf("\n}\n");
    if (!text.startsWith("{") || end < 0) {
      return Optional.empty();
    }
    String raw = text.substring(0, end + 2);
    Loose.Reading reading = Loose.yaml(raw.replace('\t', ' '));
    return reading.fields().isEmpty() ? Optional.empty() : Optional.of(new Head(reading, raw, text.substring(end + 3)));
  }

  private static Optional<Head> jbake(String text) {
    int end = text.startsWith(JBAKE_END) ? 0 : text.indexOf("\n" + JBAKE_END) + 1;
    if (end == 0) {
      return Optional.empty();
    }
    int body = text.indexOf('\n', end) + 1;
    List<Loose.Field> fields = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (String line : text.substring(0, end).split("\n")) {
      Matcher field = JBAKE_FIELD.matcher(line.strip());
      if (field.matches()) {
        fields.add(new Loose.Field(field.group(1), new Loose.Text(field.group(2).strip()), line));
      } else if (!line.isBlank()) {
        faults.add("the line \"" + line + "\" is no field");
      }
    }
    return Optional.of(new Head(new Loose.Reading(fields, faults), text.substring(0, end).strip(), body == 0 ? "" : text.substring(body)));
  }

  /** Whether {@code text} begins as a page of JBake. */
  static boolean isJBake(String text) {
    return jbake(text).isPresent() && !text.startsWith("---") && !text.startsWith("+++");
  }
}
