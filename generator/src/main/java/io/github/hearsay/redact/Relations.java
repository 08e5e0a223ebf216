package io.github.hearsay.redact;

import io.github.hearsay.model.Person;
import io.github.hearsay.model.Relation;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.text.Fold;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Relations to people who must not be named: children are counted, others are left out. */
final class Relations {

  private static final Set<RelationKind> COUNTED = Set.of(RelationKind.CHILD, RelationKind.STEP_CHILD, RelationKind.GRANDCHILD);

  private final Hidden hidden;

  /** For each name, folded, the hidden children that their own files give it. */
  private final Map<String, Map<RelationKind, Set<String>>> fromHidden = new HashMap<>();

  Relations(List<Person> hiddenPeople, Hidden hidden) {
    this.hidden = hidden;
    for (Person person : hiddenPeople) {
      for (Relation relation : person.relations()) {
        relation.other().ifPresent(other -> count(Fold.name(other.text()), relation.kind().inverse(), person.id().value()));
      }
    }
  }

  private void count(String parent, RelationKind kind, String child) {
    fromHidden.computeIfAbsent(parent, any -> new EnumMap<>(RelationKind.class)).computeIfAbsent(kind, any -> new TreeSet<>()).add(child);
  }

  /** The relations of {@code person}; the very same list if none of them is to anybody hidden. */
  List<Relation> of(Person person) {
    Map<RelationKind, Set<String>> children = new EnumMap<>(RelationKind.class);
    List<Relation> kept = new ArrayList<>();
    for (Relation relation : person.relations()) {
      Optional<String> who = relation.other().flatMap(other -> hidden.who(other.text()));
      who.ifPresentOrElse(
          child -> children.computeIfAbsent(relation.kind(), any -> new TreeSet<>()).add(child), () -> kept.add(relation));
    }
    for (String name : fromHidden.isEmpty() ? Set.<String>of() : KeptBack.names(person)) {
      fromHidden.getOrDefault(Fold.name(name), Map.of())
          .forEach((kind, ids) -> children.computeIfAbsent(kind, any -> new TreeSet<>()).addAll(ids));
    }
    if (children.isEmpty()) {
      return person.relations();
    }
    children.forEach((kind, ids) -> addCounted(person, kind, ids.size(), kept));
    return kept;
  }

  /** Children the author has counted already are these, as far as there are as many. */
  private static void addCounted(Person person, RelationKind kind, int count, List<Relation> kept) {
    int before = kept.stream().filter(one -> one.kind() == kind && one.other().isEmpty()).mapToInt(Relation::count).sum();
    if (COUNTED.contains(kind) && count > before) {
      kept.add(
          new Relation(
              kind, Optional.empty(), count - before, Optional.empty(), Optional.empty(), Optional.empty(), RelationLevel.REPORTED, List.of(),
              "", person.at()));
    }
  }
}
