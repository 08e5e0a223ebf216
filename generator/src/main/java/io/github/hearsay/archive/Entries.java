package io.github.hearsay.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * What an archive holds, all lists in the order in which it shows them.
 *
 * @param listed the assertions that there are lists of
 */
record Entries(
    List<Story> stories,
    List<Brief> briefs,
    List<Named> names,
    List<PersonEntry> people,
    List<TopicEntry> topics,
    List<PlaceEntry> places,
    List<PublisherEntry> publishers,
    List<PageEntry> pages,
    List<Happening> happenings,
    List<ClaimEntry> claims,
    List<Assertion> assertions,
    List<Assertion> listed,
    List<CorrectionEntry> corrections,
    Timeline timeline,
    List<YearOfStories> years) {

  Entries {
    years = List.copyOf(years);
  }

  /** Those of a whole archive, in which everything is told of and has a name. */
  static Entries whole(
      List<Story> stories, List<PersonEntry> people, List<TopicEntry> topics, List<PlaceEntry> places,
      List<PublisherEntry> publishers, List<PageEntry> pages, List<Happening> happenings, List<ClaimEntry> claims,
      List<Assertion> assertions, List<CorrectionEntry> corrections,
      Timeline timeline, List<YearOfStories> years) {
    List<Named> names = new ArrayList<>(people.size() + topics.size() + places.size() + publishers.size() + pages.size());
    people.forEach(one -> names.add(Named.of(ArchivePart.PEOPLE, one.id(), one.name())));
    topics.forEach(one -> names.add(Named.of(ArchivePart.TOPICS, one.id(), one.name())));
    places.forEach(one -> names.add(Named.of(ArchivePart.PLACES, one.id(), one.name())));
    publishers.forEach(one -> names.add(Named.of(ArchivePart.PUBLISHERS, one.id(), one.name())));
    pages.forEach(one -> names.add(Named.of(one)));
    List<Brief> briefs = stories.stream().map(Brief::of).toList();
    return new Entries(
        stories, briefs, names, people, topics, places, publishers, pages, happenings, claims, assertions, assertions, corrections, timeline,
        years);
  }
}
