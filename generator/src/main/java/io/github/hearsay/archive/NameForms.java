package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms by which the people a story lists may occur in its text, by first character, longest first. */
final class NameForms {

  /** A name or short form, and whose it may be. */
  record Form(String text, boolean isShort, List<Id> owners) {}

  private final Map<Character, List<Form>> byFirst = new HashMap<>();

  /** One bit for each first character, by its last six bits: most characters of a text start no name, and this tells fast. */
  private long firsts;

  NameForms(Collection<Person> listed) {
    Map<String, Set<Id>> names = new LinkedHashMap<>();
    Map<String, Set<Id>> shortForms = new LinkedHashMap<>();
    for (Person person : listed) {
      add(names, person.name(), person);
      person.names().forEach(form -> add(names, form.value(), person));
      person.aliases().forEach(alias -> add(names, alias, person));
      person.shortForms().forEach(form -> add(shortForms, form, person));
    }
    // Who bears it as a full name has it before anybody who only shortens to it.
    shortForms.keySet().removeAll(names.keySet());
    names.forEach((text, owners) -> put(new Form(text, false, List.copyOf(owners))));
    shortForms.forEach((text, owners) -> put(new Form(text, true, List.copyOf(owners))));
    byFirst.values().forEach(forms -> forms.sort((a, b) -> Integer.compare(b.text().length(), a.text().length())));
  }

  private static void add(Map<String, Set<Id>> forms, String text, Person person) {
    if (!text.isBlank()) {
      forms.computeIfAbsent(text, any -> new LinkedHashSet<>(2)).add(person.id());
    }
  }

  private void put(Form form) {
    firsts |= 1L << form.text().charAt(0);
    byFirst.computeIfAbsent(form.text().charAt(0), any -> new ArrayList<>()).add(form);
  }

  /** Whether a form may start with {@code c}; certainly none does when this says no. */
  boolean mayStartWith(char c) {
    return (firsts & 1L << c) != 0;
  }

  /** The forms that start with {@code c}, longest first. */
  List<Form> startingWith(char c) {
    return byFirst.getOrDefault(c, List.of());
  }
}
