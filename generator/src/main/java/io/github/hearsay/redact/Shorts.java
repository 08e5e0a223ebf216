package io.github.hearsay.redact;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Cast;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Reference;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.names.NameSet.Name;
import io.github.hearsay.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** First-name forms of people who are kept back: they mean them only in stories that list them, and on their own page. */
final class Shorts {

  private final List<KeptBack> people;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<Set<Integer>, NameSet> sets = new ConcurrentHashMap<>();

  Shorts(List<KeptBack> people) {
    this.people = people;
    for (int i = 0; i < people.size(); i++) {
      if (!people.get(i).shortForms().isEmpty()) {
        int whose = i;
        people.get(i).names().forEach(name -> byName.put(Fold.name(name), whose));
      }
    }
  }

  /** What to look for in a story: {@code all}, and short forms of those it lists. */
  List<NameSet> in(Article article, NameSet all) {
    if (byName.isEmpty()) {
      return List.of(all);
    }
    Set<Integer> listed = new TreeSet<>();
    Cast.Lists cast = article.cast().lists();
    listed(cast.people(), listed);
    listed(cast.mentions(), listed);
    return with(listed, all);
  }

  private void listed(List<Reference> references, Set<Integer> listed) {
    for (Reference reference : references) {
      Integer whose = byName.get(Fold.name(reference.text()));
      if (whose != null) {
        listed.add(whose);
      }
    }
  }

  /** The same for somebody's own file. */
  List<NameSet> of(Person person, NameSet all) {
    Integer whose = byName.get(person.id().value());
    return with(whose == null ? Set.of() : Set.of(whose), all);
  }

  private List<NameSet> with(Set<Integer> listed, NameSet all) {
    return listed.isEmpty() ? List.of(all) : List.of(all, sets.computeIfAbsent(listed, this::set));
  }

  private NameSet set(Set<Integer> listed) {
    List<Name> names = new ArrayList<>();
    listed.forEach(whose -> people.get(whose).shortForms().forEach(form -> names.add(new Name(form, whose))));
    return NameSet.of(names, List.of());
  }
}
