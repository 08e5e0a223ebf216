package io.github.hearsay.redact;

import io.github.hearsay.model.Person;
import io.github.hearsay.names.Hit;
import io.github.hearsay.names.NameScan;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.names.NameSet.Name;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names to be kept out, apart from those that are somebody else's.
 *
 * @param names each with the number of whose it is
 * @param longer names of other people that have one of them inside: Ann Smith is not meant in "Mary Ann Smith-Jones"
 */
record OwnNames(List<Name> names, Set<String> longer) {

  static OwnNames of(List<KeptBack> people, Content content, Problems problems) {
    List<Name> names = new ArrayList<>();
    Set<String> kept = new LinkedHashSet<>();
    for (int i = 0; i < people.size(); i++) {
      int whose = i;
      people.get(i).names().forEach(name -> names.add(new Name(name, whose)));
      people.get(i).person().ifPresent(person -> kept.add(person.id().value()));
    }
    OwnNames own = new OwnNames(names, new LinkedHashSet<>());
    NameSet set = NameSet.of(names, List.of());
    for (Person person : names.isEmpty() ? List.<Person>of() : content.people()) {
      if (!kept.contains(person.id().value())) {
        own.compare(person, set, people, problems);
      }
    }
    return own;
  }

  private void compare(Person other, NameSet set, List<KeptBack> people, Problems problems) {
    for (String name : KeptBack.names(other)) {
      for (Hit hit : NameScan.of(set, name.getBytes(StandardCharsets.UTF_8))) {
        KeptBack one = people.get(hit.whose());
        if (one.names().stream().anyMatch(kept -> NameSet.isSame(kept, name))) {
          problems.add(
              Code.SHARED_NAME, one.at(), "this name must be kept out of the site, but " + other.id() + " bears it, too",
              "tell the two apart in " + other.at().file() + " by a fuller name, or leave one of them out of the archive");
        } else if (one.names().stream().anyMatch(kept -> NameSet.isInside(kept, name))) {
          longer.add(name);
        }
      }
    }
  }
}
