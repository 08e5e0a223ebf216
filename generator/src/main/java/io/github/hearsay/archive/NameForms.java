package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms by which the people a story lists may occur in its text, by first character, longest first. */
final class NameForms {

  private static final int LISTS = 64;

  /** A name or short form, and whose it may be. */
  record Form(String text, boolean isShort, List<Id> owners) {}

  /** By the last six bits of their first character: most characters of a text start no name, and a set of bits tells so fast. */
  private final List<List<Form>> lists = new ArrayList<>(LISTS);

  private final List<Id> listed;
  private long firsts;

  NameForms(Collection<Person> listed) {
    this.listed = new ArrayList<>(listed.size());
    listed.forEach(person -> this.listed.add(person.id()));
    Map<String, Form> byText = new HashMap<>(listed.size() * 8);
    List<Form> all = new ArrayList<>(listed.size() * 4);
    for (Person person : listed) {
      for (String name : person.allNames()) {
        add(name, false, person, byText, all);
      }
    }
    for (Person person : listed) {
      for (String form : person.shortForms()) {
        add(form, true, person, byText, all);
      }
    }
    all.sort((a, b) -> Integer.compare(b.text().length(), a.text().length()));
    for (int i = 0; i < LISTS; i++) {
      lists.add(List.of());
    }
    all.forEach(this::put);
  }

  private static void add(String text, boolean isShort, Person person, Map<String, Form> byText, List<Form> all) {
    if (text.isBlank()) {
      return;
    }
    Form known = byText.get(text);
    if (known == null) {
      known = new Form(text, isShort, new ArrayList<>(1));
      byText.put(text, known);
      all.add(known);
    }
    // Who bears it as a full name has it before anybody who only shortens to it. The forms of one person come one after the other.
    List<Id> owners = known.owners();
    if (known.isShort() == isShort && (owners.isEmpty() || !owners.get(owners.size() - 1).equals(person.id()))) {
      owners.add(person.id());
    }
  }

  private void put(Form form) {
    char first = form.text().charAt(0);
    firsts |= 1L << first;
    List<Form> there = lists.get(first % LISTS);
    if (there.isEmpty()) {
      there = new ArrayList<>(2);
      lists.set(first % LISTS, there);
    }
    there.add(form);
  }

  /** Whom the story lists. */
  List<Id> listed() {
    return listed;
  }

  /** One bit for each character that a form may start with, by its last six bits. */
  long firsts() {
    return firsts;
  }

  /** The forms that may start with {@code c}, longest first. */
  List<Form> startingWith(char c) {
    return lists.get(c % LISTS);
  }
}
