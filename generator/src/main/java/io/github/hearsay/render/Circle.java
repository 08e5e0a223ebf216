package io.github.hearsay.render;

import io.github.hearsay.archive.Count;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The people around somebody: whom they are related to and whom they are most seen with, as many as a drawing can hold.
 *
 * @param members most shared stories first, then by id
 * @param others those most seen with the person whom it does not hold
 */
record Circle(List<Member> members, List<Count> others) {

  /** More than this cannot be told apart in a drawing. */
  static final int MOST = 12;

  /**
   * Somebody in it.
   *
   * @param stories how many they share with the person
   * @param kinds what they are to the person
   * @param level how well the best known of those relations is known; absent where there is none
   */
  record Member(Id id, int stories, List<RelationKind> kinds, Optional<RelationLevel> level) {}

  /** Whoever is related comes in first. */
  static Circle of(PersonEntry person) {
    Map<Id, Integer> stories = new LinkedHashMap<>();
    person.companions().forEach(companion -> stories.put(companion.id(), companion.stories()));
    Map<Id, Member> related = new HashMap<>();
    for (Tie tie : person.relations()) {
      tie.other().ifPresent(other -> related.merge(other, member(other, stories.getOrDefault(other, 0), tie), Circle::both));
    }
    Comparator<Member> order = Comparator.comparingInt((Member member) -> -member.stories).thenComparing(Member::id);
    List<Member> members = new ArrayList<>(related.values());
    members.sort(order);
    List<Count> others = new ArrayList<>();
    members = new ArrayList<>(members.subList(0, Math.min(members.size(), MOST)));
    for (Count companion : person.companions()) {
      if (members.stream().noneMatch(member -> member.id.equals(companion.id()))) {
        if (members.size() < MOST) {
          members.add(new Member(companion.id(), companion.stories(), List.of(), Optional.empty()));
        } else {
          others.add(companion);
        }
      }
    }
    members.sort(order);
    return new Circle(List.copyOf(members), List.copyOf(others));
  }

  private static Member member(Id id, int stories, Tie tie) {
    return new Member(id, stories, List.of(tie.kind()), Optional.of(tie.level()));
  }

  private static Member both(Member one, Member other) {
    TreeSet<RelationLevel> levels = new TreeSet<>(List.of(one.level.orElseThrow(), other.level.orElseThrow()));
    List<RelationKind> kinds = new ArrayList<>(one.kinds);
    other.kinds.stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
    return new Member(one.id, one.stories, kinds, Optional.of(levels.last()));
  }
}
