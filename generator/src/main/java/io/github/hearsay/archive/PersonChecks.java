package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What can only be said about people once all of them are known, or is about two of their fields. */
final class PersonChecks {

  private PersonChecks() {}

  static void run(Collection<Person> files, Ids stories, Problems problems) {
    Map<String, List<Person>> byName = new TreeMap<>();
    for (Person person : files) {
      byName.computeIfAbsent(Fold.name(person.name()), any -> new ArrayList<>(1)).add(person);
      checkLife(person, problems);
      person.life().ages().forEach(age -> age.story().ifPresent(stories::resolve));
    }
    byName.values().forEach(same -> checkShared(same, problems));
  }

  private static void checkLife(Person person, Problems problems) {
    Optional<Edtf> born = person.life().born();
    Optional<Edtf> died = person.life().died();
    if (born.isPresent() && died.isPresent() && died.get().latest().isBefore(born.get().earliest())) {
      problems.add(
          Code.DATE_ORDER, person.at(), person.name() + " died (" + died.get() + ") before being born (" + born.get() + ")",
          "check both dates");
    }
  }

  private static void checkShared(List<Person> same, Problems problems) {
    same.sort(Comparator.comparing(Person::id));
    for (Person person : same) {
      if (same.size() > 1 && person.disambiguation().isBlank()) {
        List<String> others = same.stream().map(Person::id).filter(id -> !id.equals(person.id())).map(Id::value).toList();
        problems.add(
            Code.MISSING_DISAMBIGUATION, person.at(), "another person is called " + person.name() + " too: " + Lists.and(others),
            "add a disambiguation that tells them apart, such as \"the actress\"");
      }
    }
  }
}
