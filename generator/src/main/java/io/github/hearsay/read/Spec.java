package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields that a record may have: a table that reading, messages, documentation and schemas share. */
final class Spec {

  /** Keys that belong to the author. */
  private static final String OWN = "x-";

  private final String noun;
  private final List<Field<?>> fields;
  private final List<String> keys;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, String> elsewhere = new HashMap<>();

  private Spec(String noun, List<Field<?>> fields) {
    this.noun = noun;
    this.fields = List.copyOf(fields);
    this.keys = this.fields.stream().map(Field::key).toList();
    for (int i = 0; i < fields.size(); i++) {
      for (String key : fields.get(i).spellings()) {
        index.put(key, i);
      }
      for (String key : fields.get(i).elsewhere()) {
        elsewhere.put(key, fields.get(i).key());
      }
    }
  }

  /** The fields of {@code noun}, which has its article: "a story". */
  static Spec of(String noun, Field<?>... fields) {
    return new Spec(noun, List.of(fields));
  }

  /** The same with more fields. */
  Spec with(List<? extends Field<?>> more) {
    List<Field<?>> all = new ArrayList<>(fields);
    all.addAll(more);
    return new Spec(noun, all);
  }

  /** What has these fields: "a story". */
  String noun() {
    return noun;
  }

  /** The least that must be written, as a hint; empty when nothing must. */
  String example() {
    String least = fields.stream().filter(Field::isRequired).map(field -> field.key() + ": " + field.example())
        .collect(Collectors.joining(", "));
    return least.isEmpty() ? "" : "write {" + least + "}";
  }

  /** In the order of the documentation. */
  List<Field<?>> fields() {
    return fields;
  }

  /** Where a field stands in the table. */
  int position(Field<?> field) {
    return index.get(field.key());
  }

  /** Reads every field of {@code mapping}, reporting whatever is wrong with any of them. */
  Values read(Node.Mapping mapping, Reading reading) {
    Values values = new Values(this, mapping.at(), reading);
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      Integer position = index.get(key);
      if (position != null) {
        values.give(position, entry);
      } else if (!key.startsWith(OWN) && !(entry.value() instanceof Node.Broken)) {
        values.fail(Code.UNKNOWN_KEY, entry.key().at(), noun + " has no field " + key, unknownHint(key, entry, mapping.flow()));
      }
    }
    values.readAll();
    return values;
  }

  private String unknownHint(String key, Node.Entry entry, boolean flow) {
    if (flow && entry.value().isEmpty()) {
      return "a comma in { } begins a new field: put a value that holds one in quotes";
    }
    String known = elsewhere.get(key);
    Optional<String> meant = known != null ? Optional.of(known) : Nearest.of(key, keys);
    return meant.map(word -> "did you mean " + word + "?")
        .orElse("its fields are " + String.join(", ", keys) + "; fields of your own begin with x-");
  }
}
