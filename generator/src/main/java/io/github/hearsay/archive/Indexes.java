package io.github.hearsay.archive;

import java.util.Optional;

/** Whatever of an archive has ids, to be found by them. */
record Indexes(
    Index<Story> stories,
    Index<Brief> briefs,
    Index<Named> names,
    Index<PersonEntry> people,
    Index<TopicEntry> topics,
    Index<PlaceEntry> places,
    Index<PublisherEntry> publishers,
    Index<PageEntry> pages,
    Index<Happening> happenings,
    Index<ClaimEntry> claims,
    Index<Assertion> assertions,
    Index<CorrectionEntry> corrections) {

  static Indexes of(Entries all) {
    return new Indexes(
        Index.of(ArchivePart.STORIES, all.stories(), Story::id),
        Index.of(ArchivePart.BRIEFS, all.briefs(), Brief::id),
        Index.of(ArchivePart.NAMES, all.names(), Named::key),
        Index.of(ArchivePart.PEOPLE, all.people(), PersonEntry::id),
        Index.of(ArchivePart.TOPICS, all.topics(), TopicEntry::id),
        Index.of(ArchivePart.PLACES, all.places(), PlaceEntry::id),
        Index.of(ArchivePart.PUBLISHERS, all.publishers(), PublisherEntry::id),
        Index.of(ArchivePart.PAGES, all.pages(), PageEntry::id),
        Index.of(ArchivePart.HAPPENINGS, all.happenings(), Happening::id),
        Index.of(ArchivePart.CLAIMS, all.claims(), entry -> entry.claim().id()),
        Index.of(ArchivePart.ASSERTIONS, all.assertions(), Assertion::id),
        Index.of(ArchivePart.CORRECTIONS, all.corrections(), CorrectionEntry::id));
  }

  /** The same, for somebody whom {@code watch} shall see looking things up. */
  Indexes seenBy(Watch watch) {
    return new Indexes(
        stories.seenBy(watch),
        briefs.seenBy(watch),
        names.seenBy(watch),
        people.seenBy(watch),
        topics.seenBy(watch),
        places.seenBy(watch),
        publishers.seenBy(watch),
        pages.seenBy(watch),
        happenings.seenBy(watch),
        claims.seenBy(watch),
        assertions.seenBy(watch),
        corrections.seenBy(watch));
  }

  /** The index of a part whose entries have ids. */
  Optional<Index<?>> of(ArchivePart part) {
    return switch (part) {
      case STORIES -> Optional.of(stories);
      case BRIEFS -> Optional.of(briefs);
      case NAMES -> Optional.of(names);
      case PEOPLE -> Optional.of(people);
      case TOPICS -> Optional.of(topics);
      case PLACES -> Optional.of(places);
      case PUBLISHERS -> Optional.of(publishers);
      case PAGES -> Optional.of(pages);
      case HAPPENINGS -> Optional.of(happenings);
      case CLAIMS -> Optional.of(claims);
      case ASSERTIONS -> Optional.of(assertions);
      case CORRECTIONS -> Optional.of(corrections);
      case CLAIM_LISTS, TIMELINE, YEARS, HELD_BACK, WITHHELD -> Optional.empty();
    };
  }
}
