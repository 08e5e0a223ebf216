package io.github.hearsay.redact;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Reference;
import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people whom no reference may mean, by every way of writing a reference. */
final class Hidden {

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> files = new HashSet<>();
  private final Set<Id> ids = new HashSet<>();

  void add(Person person) {
    names.put(Fold.name(person.name()), person.id().value());
    person.names().forEach(form -> names.put(Fold.name(form.value()), person.id().value()));
    person.aliases().forEach(alias -> names.put(Fold.name(alias), person.id().value()));
    names.put(person.id().value(), person.id().value());
    person.formerIds().forEach(id -> names.put(id.value(), person.id().value()));
    files.add(person.at().file());
    ids.add(person.id());
  }

  void add(String name) {
    names.put(Fold.name(name), Fold.name(name));
    Slug.of(name).ifPresent(slug -> names.put(slug, Fold.name(name)));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether a reference with this text means one of them. */
  boolean isMeant(String reference) {
    return !names.isEmpty() && names.containsKey(Fold.name(reference));
  }

  /** Whether there are references, and none of them means anybody else. */
  boolean areAll(List<Reference> people) {
    return !people.isEmpty() && people.stream().allMatch(person -> isMeant(person.text()));
  }

  /** A key that tells the one a reference means from the others. */
  Optional<String> who(String reference) {
    return Optional.ofNullable(names.get(Fold.name(reference)));
  }

  /** Whether the file with this path is about one of them. */
  boolean isFile(String path) {
    return files.contains(path);
  }

  boolean has(Person person) {
    return ids.contains(person.id());
  }
}
