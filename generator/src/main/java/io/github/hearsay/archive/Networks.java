package io.github.hearsay.archive;

import io.github.hearsay.archive.Network.Bond;
import io.github.hearsay.archive.Network.Member;
import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds out who knows whom. Of those somebody was only at the same events with, {@value #COMPANY} count, with whom they were at most of them: so the
 * number of bonds grows with the people, however long their lives are.
 */
public final class Networks {

  /** More people than this do not get to know each other at one event. */
  private static final int CROWD = 12;

  private static final int COMPANY = 8;

  private final Archive archive;
  private final Map<Id, PersonEntry> people = new HashMap<>();
  /** The best known relation of two, by the first and the second id. */
  private final Map<Id, Map<Id, Tie>> ties = new HashMap<>();
  /** At how many events somebody was with whom. */
  private final Map<Id, Map<Id, Integer>> events = new TreeMap<>();

  private Networks(Archive archive) {
    this.archive = archive;
  }

  /** The network of an archive. */
  public static Network of(Archive archive) {
    Networks networks = new Networks(archive);
    archive.people().stream().filter(one -> !archive.isWithheld(ArchivePart.PEOPLE, one.id())).forEach(one -> networks.people.put(one.id(), one));
    networks.people.values().forEach(networks::relate);
    archive.happenings().forEach(networks::meet);
    return networks.network();
  }

  private void relate(PersonEntry person) {
    for (Tie tie : person.relations()) {
      Id other = tie.other().orElse(person.id());
      if (person.id().compareTo(other) < 0 && people.containsKey(other)) {
        ties.computeIfAbsent(person.id(), any -> new HashMap<>()).merge(other, tie, (a, b) -> b.level().compareTo(a.level()) > 0 ? b : a);
      }
    }
  }

  private void meet(Happening happening) {
    if (happening.people().size() > CROWD || archive.isWithheld(ArchivePart.HAPPENINGS, happening.id())) {
      return;
    }
    for (Participant one : happening.people()) {
      for (Participant other : happening.people()) {
        if (people.containsKey(one.person()) && people.containsKey(other.person()) && !one.person().equals(other.person())) {
          events.computeIfAbsent(one.person(), any -> new TreeMap<>()).merge(other.person(), 1, Integer::sum);
        }
      }
    }
  }

  /** With whom somebody was at most events, of those who are not related to them. */
  private void addCompany(Id person, Map<Id, Map<Id, Optional<Tie>>> bonds) {
    List<Map.Entry<Id, Integer>> company = new ArrayList<>(events.getOrDefault(person, Map.of()).entrySet());
    company.removeIf(other -> isRelated(person, other.getKey()));
    company.sort((a, b) -> Integer.compare(b.getValue(), a.getValue()));
    for (Map.Entry<Id, Integer> other : company.subList(0, Math.min(COMPANY, company.size()))) {
      boolean inOrder = person.compareTo(other.getKey()) < 0;
      bonds.computeIfAbsent(inOrder ? person : other.getKey(), any -> new TreeMap<>())
          .putIfAbsent(inOrder ? other.getKey() : person, Optional.empty());
    }
  }

  private boolean isRelated(Id one, Id other) {
    return ties.getOrDefault(one, Map.of()).containsKey(other) || ties.getOrDefault(other, Map.of()).containsKey(one);
  }

  private Network network() {
    Map<Id, Map<Id, Optional<Tie>>> bonds = new TreeMap<>();
    ties.forEach((one, others) -> others.forEach(
        (other, tie) -> bonds.computeIfAbsent(one, any -> new TreeMap<>()).put(other, Optional.of(tie))));
    events.keySet().forEach(person -> addCompany(person, bonds));
    Map<Id, Integer> places = new HashMap<>();
    bonds.forEach((one, others) -> {
      places.put(one, 0);
      others.keySet().forEach(other -> places.put(other, 0));
    });
    List<Member> members = new ArrayList<>(places.size());
    for (PersonEntry person : archive.people()) {
      if (places.replace(person.id(), members.size()) != null) {
        members.add(new Member(person.id(), person.name()));
      }
    }
    List<Bond> all = new ArrayList<>();
    bonds.forEach((one, others) -> others.forEach((other, tie) -> all.add(bond(places.get(one), places.get(other), tie))));
    all.sort((a, b) -> a.first() != b.first() ? Integer.compare(a.first(), b.first()) : Integer.compare(a.second(), b.second()));
    return new Network(members, all);
  }

  private static Bond bond(int one, int other, Optional<Tie> tie) {
    boolean inOrder = one < other;
    return new Bond(
        Math.min(one, other), Math.max(one, other), tie.map(found -> inOrder ? found.kind() : found.kind().inverse()), tie.map(Tie::level));
  }
}
