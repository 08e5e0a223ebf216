package io.github.hearsay.archive;

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
  private static final int COMPANY = 60;

  private final Person person;
  final List<Resolved> stories = new ArrayList<>();
  final List<Backlink> mentionedIn = new ArrayList<>();
  final TimelineBuilder timeline = new TimelineBuilder();
  final List<ClaimEntry> claimsAbout = new ArrayList<>();
  final List<Id> claimsBy = new ArrayList<>();
  final List<Id> corrections = new ArrayList<>();

  PersonFile(Person person) {
    this.person = person;
  }

  PersonEntry entry(boolean hasFile, List<Tie> ties, Function<Id, String> sortKey, Digests digests, List<LinkTarget> links) {
    String sortName = SortNames.of(person);
    Tally companions = new Tally();
    Tally topics = new Tally();
    Tally places = new Tally();
    for (Resolved story : stories) {
      timeline.cameOut(story.article());
      topics.addAll(story.topics());
      places.addAll(story.places());
      if (story.people().size() <= COMPANY) {
        companions.addAll(story.people());
      }
    }
    companions.remove(person.id());
    Collections.reverse(mentionedIn);
    List<Id> newestFirst = new ArrayList<>(stories.stream().map(Resolved::id).toList());
    Collections.reverse(newestFirst);
    return new PersonEntry(
        person, hasFile, sortName, SortNames.letter(sortName), newestFirst, mentionedIn, timeline.build(), sorted(ties, sortKey),
        companions.sorted(), topics.sorted(), places.sorted(), claimsAbout.stream().map(entry -> entry.claim().id()).toList(),
        digests.of(claimsAbout), claimsBy, corrections,
        stories.isEmpty() ? Optional.empty() : Optional.of(stories.get(0).article().published().date()),
        stories.isEmpty() ? Optional.empty() : Optional.of(stories.get(stories.size() - 1).article().published().date()), links);
  }

  /** By kind, then the start where it is known, then the other's sort name. */
  private static List<Tie> sorted(List<Tie> ties, Function<Id, String> sortKey) {
    Comparator<Tie> order =
        Comparator.comparing(Tie::kind)
            .thenComparing(tie -> tie.from().isEmpty())
            .thenComparing(Tie::from, (a, b) -> a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0)
            .thenComparing(tie -> tie.other().map(sortKey).orElse(""))
            .thenComparing(tie -> tie.other().map(Id::value).orElse(""));
    return ties.stream().sorted(order).toList();
  }
}
