package io.github.hearsay.redact;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Person.Profile;
import io.github.hearsay.model.Place;
import io.github.hearsay.read.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is to be done about whom and what: redactions and the archive's own rules, looked up. */
final class Decisions {

  private final List<KeptBack> keptBack = new ArrayList<>();
  private final Hidden hidden = new Hidden();
  private final Hidden removed = new Hidden();
  private final Hidden renamed = new Hidden();
  private final Map<Id, String> slugs = new HashMap<>();
  private final Set<Id> withheldStories = new HashSet<>();
  private final Set<Id> removedStories = new HashSet<>();
  private final Set<Id> withheldClaims = new HashSet<>();
  private final Set<Id> unlistedStories = new HashSet<>();
  private final Set<Id> unlistedPeople = new HashSet<>();
  private final Set<Id> goneClaims = new HashSet<>();
  private final Set<Id> goneEvents = new HashSet<>();
  private boolean limits;
  private Homes homes = Homes.NONE;

  void add(KeptBack one) {
    keptBack.add(one);
    group(one);
  }

  /** Takes a decision in the place of the rule for minors: what stands for the name is known now. */
  void replace(KeptBack minor, KeptBack one) {
    keptBack.set(keptBack.indexOf(minor), one);
    group(one);
  }

  private void group(KeptBack one) {
    for (Hidden group : groups(one)) {
      one.person().ifPresentOrElse(group::add, () -> one.names().forEach(group::add));
    }
    if (!one.isHidden()) {
      one.person().ifPresent(person -> slugs.put(person.id(), one.slug()));
    }
  }

  private List<Hidden> groups(KeptBack one) {
    return switch (one.how()) {
      case MINOR, MASKED -> List.of(hidden);
      case REMOVED -> List.of(hidden, removed);
      case PSEUDONYM -> List.of(renamed);
    };
  }

  /** Takes in who is not for the public by their own file. */
  void add(List<Person> people, Minors minors) {
    for (Person person : people) {
      if (minors.isMinor(person)) {
        add(KeptBack.of(person, KeptBack.How.MINOR, "", false, person.at()));
      } else if (person.standing().profile() == Profile.PRIVATE) {
        hidden.add(person);
      }
      limits |= person.standing().profile() == Profile.LIMITED;
    }
  }

  /** Takes in which places are private. */
  void addPlaces(List<Place> places) {
    homes = new Homes(places);
  }

  /** Notes which claims and events will be gone, so that nothing refers to them. */
  void lookThrough(Content content) {
    goneClaims.addAll(withheldClaims);
    for (Article article : content.articles()) {
      for (Claim claim : article.ledger().claims()) {
        if (hidden.areAll(claim.about())) {
          goneClaims.add(claim.id());
        }
      }
      for (Event event : article.ledger().events()) {
        if (hidden.areAll(event.people())) {
          goneEvents.add(event.id());
        }
      }
    }
  }

  /** Whether all may be published as it is. */
  boolean areNone() {
    return keptBack.isEmpty() && hidden.isEmpty() && !limits && homes.isEmpty() && withheldStories.isEmpty() && withheldClaims.isEmpty()
        && unlistedStories.isEmpty() && unlistedPeople.isEmpty();
  }

  /** Those whose names must not be published. */
  List<KeptBack> keptBack() {
    return keptBack;
  }

  /** Those whom no reference may mean. */
  Hidden hidden() {
    return hidden;
  }

  /** What stands for private places. */
  Homes homes() {
    return homes;
  }

  /** Those of whom nothing is to be left. */
  Hidden removed() {
    return removed;
  }

  /** Those who go by another name. */
  Hidden renamed() {
    return renamed;
  }

  /** The id of somebody who goes by another name. */
  String slugOf(Person person) {
    return slugs.get(person.id());
  }

  Set<Id> withheldStories() {
    return withheldStories;
  }

  /** Those of the withheld stories of which nothing is to tell. */
  Set<Id> removedStories() {
    return removedStories;
  }

  Set<Id> withheldClaims() {
    return withheldClaims;
  }

  Set<Id> unlistedStories() {
    return unlistedStories;
  }

  Set<Id> unlistedPeople() {
    return unlistedPeople;
  }

  Set<Id> goneClaims() {
    return goneClaims;
  }

  Set<Id> goneEvents() {
    return goneEvents;
  }
}
