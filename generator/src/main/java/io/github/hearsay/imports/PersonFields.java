package io.github.hearsay.imports;

import io.github.hearsay.author.Yaml;
import io.github.hearsay.read.Loose;
import java.util.List;
import java.util.Optional;

/** The fields that tell of a person. */
final class PersonFields {

  private final Found found;

  PersonFields(Found found) {
    this.found = found;
  }

  boolean take(String key, Loose value) {
    List<String> texts = Filling.texts(value);
    if (found.what != Found.What.PERSON || texts.isEmpty()) {
      return false;
    }
    switch (key) {
      case "name" -> found.title = texts.get(0);
      case "aka", "aliases" -> {
        List<String> names = texts.size() == 1 ? List.of(texts.get(0).split(" *; *")) : texts;
        found.fields.put("aliases", Yaml.list(names));
      }
      case "born", "died" -> {
        Optional<String> date = Dates.of(texts.get(0));
        date.ifPresent(day -> found.fields.put(key, Yaml.text(day)));
        return date.isPresent();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
