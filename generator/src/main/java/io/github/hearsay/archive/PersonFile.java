package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what the archive holds about one person, and sums it up at the end; stories are added in order of publication. */
final class PersonFile {

  /** Who stands in a list of more people than this was not "seen with" the others. */
  static final int COMPANY = 60;

  private final Person person;
  private final String sortName;
  private final String sortKey;
  private final String letter;
  final List<Resolved> stories = new ArrayList<>();
  final List<Backlink> mentionedIn = new ArrayList<>();
  final TimelineBuilder timeline = new TimelineBuilder();
  final List<ClaimEntry> claimsAbout = new ArrayList<>();
  final List<Id> claimsBy = new ArrayList<>();
  final List<Id> corrections = new ArrayList<>();

  PersonFile(Person person, Sorting sorting) {
    this.person = person;
    this.sortName = SortNames.of(person);
    this.sortKey = sorting.key(sortName);
    this.letter = sorting.letter(sortName, sortKey);
  }

  Id id() {
    return person.id();
  }

  /** By which people stand in the order of the A–Z. */
  String sortKey() {
    return sortKey;
  }

  PersonEntry entry(
      boolean hasFile, List<Tie> ties, Kinship kinship, Function<Id, String> sortKeys, Digests digests, LinkTargets targets) {
    Tally companions = new Tally();
    Tally topics = new Tally();
    Tally places = new Tally();
    List<Id> newestFirst = new ArrayList<>(stories.size());
    for (Resolved story : stories) {
      newestFirst.add(story.id());
      topics.addAll(story.topics());
      places.addAll(story.places());
      if (story.people().size() <= COMPANY) {
        companions.addAll(story.people());
      }
    }
    companions.remove(person.id());
    Collections.reverse(mentionedIn);
    Collections.reverse(newestFirst);
    return new PersonEntry(
        person, hasFile, sortName, letter, newestFirst, mentionedIn, timeline.build(), sorted(ties, sortKeys),
        kinship, companions.most(), topics.most(), places.most(), claimIds(), digests.of(claimsAbout), claimsBy, corrections,
        stories.isEmpty() ? Optional.empty() : Optional.of(stories.get(0).article().published().date()),
        stories.isEmpty() ? Optional.empty() : Optional.of(stories.get(stories.size() - 1).article().published().date()),
        targets.of(person.body()));
  }

  private List<Id> claimIds() {
    List<Id> ids = new ArrayList<>(claimsAbout.size());
    claimsAbout.forEach(entry -> ids.add(entry.claim().id()));
    return ids;
  }

  /** By kind, then the start where it is known, then the other's sort name. */
  static List<Tie> sorted(List<Tie> ties, Function<Id, String> sortKeys) {
    if (ties.size() < 2) {
      return ties;
    }
    Comparator<Tie> order =
        Comparator.comparing(Tie::kind)
            .thenComparing(tie -> tie.from().isEmpty())
            .thenComparing(Tie::from, PersonFile::starts)
            .thenComparing(tie -> tie.other().map(sortKeys).orElse(""))
            .thenComparing(tie -> tie.other().map(Id::value).orElse(""));
    List<Tie> sorted = new ArrayList<>(ties);
    sorted.sort(order);
    return sorted;
  }

  private static int starts(Optional<Edtf> a, Optional<Edtf> b) {
    return a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0;
  }
}
