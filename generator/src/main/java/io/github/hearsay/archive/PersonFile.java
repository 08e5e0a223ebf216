package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what the archive holds about one person; stories are added in order of publication. */
final class PersonFile {

  private final Person person;
  final List<Resolved> stories = new ArrayList<>();
  final List<Backlink> mentionedIn = new ArrayList<>();
  final TimelineBuilder timeline = new TimelineBuilder();
  final Tally companions = new Tally();
  final Tally topics = new Tally();
  final Tally places = new Tally();
  final List<Id> claimsAbout = new ArrayList<>();
  final List<Id> claimsBy = new ArrayList<>();

  PersonFile(Person person) {
    this.person = person;
  }

  void add(Resolved story) {
    stories.add(story);
    timeline.cameOut(story.article());
    story.topics().forEach(topics::add);
    story.places().forEach(places::add);
  }

  PersonEntry entry(boolean hasFile, List<Tie> ties, Function<Id, String> sortKey, List<LinkTarget> links) {
    String sortName = SortNames.of(person);
    Collections.reverse(mentionedIn);
    List<Id> newestFirst = new ArrayList<>(stories.stream().map(Resolved::id).toList());
    Collections.reverse(newestFirst);
    return new PersonEntry(
        person, hasFile, sortName, SortNames.letter(sortName), newestFirst, mentionedIn, timeline.build(), sorted(ties, sortKey),
        companions.sorted(), topics.sorted(), places.sorted(), claimsAbout, claimsBy,
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
