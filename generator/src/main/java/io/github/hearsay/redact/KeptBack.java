package io.github.hearsay.redact;

import io.github.hearsay.model.Person;
import io.github.hearsay.problem.Location;
import io.github.hearsay.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whose name must not be published.
 *
 * @param as what stands for the name in texts; empty for a minor, whom texts must not name
 * @param isSecret whether the name is not even to be told in messages
 * @param names every name and id that means the person anywhere
 * @param at where it was decided
 */
record KeptBack(How how, String as, boolean isSecret, Set<String> names, List<String> shortForms, Optional<Person> person, Location at) {

  /** What becomes of the person. */
  enum How {
    MINOR,
    PSEUDONYM,
    MASKED,
    REMOVED
  }

  /** Somebody with a file. */
  static KeptBack of(Person person, How how, String as, boolean isSecret, Location at) {
    return new KeptBack(how, as, isSecret, names(person), new ArrayList<>(person.shortForms()), Optional.of(person), at);
  }

  /** Every name and id that means somebody with a file anywhere. */
  static Set<String> names(Person person) {
    Set<String> names = new LinkedHashSet<>(List.of(person.name()));
    person.names().forEach(form -> names.add(form.value()));
    names.addAll(person.aliases());
    names.add(person.id().value());
    person.formerIds().forEach(id -> names.add(id.value()));
    if (!person.sortName().isEmpty()) {
      names.add(person.sortName().replace(",", " "));
    }
    return names;
  }

  /** Somebody who is only named. */
  static KeptBack of(String name, How how, String as, boolean isSecret, Location at) {
    return new KeptBack(how, as, isSecret, new LinkedHashSet<>(List.of(name)), List.of(), Optional.empty(), at);
  }

  /** Whether {@code other}, of the same person, comes to the same. */
  boolean says(KeptBack other) {
    return how == other.how && as.equals(other.as) && isSecret == other.isSecret;
  }

  /** What stands for the name in an address. */
  String slug() {
    return Slug.of(as).orElse("withheld");
  }

  /** Whether no reference may mean the person. */
  boolean isHidden() {
    return how != How.PSEUDONYM;
  }
}
