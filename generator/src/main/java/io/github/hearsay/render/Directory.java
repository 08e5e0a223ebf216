package io.github.hearsay.render;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.Brief;
import io.github.hearsay.archive.Named;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.text.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What everything is called and where it lies, worked out once because every page refers to so much of it. */
final class Directory {

  private static final int SUMMARY = 220;

  private final Archive archive;
  /** In the order of the archive. */
  private final OfStory[] stories;
  private final Map<Id, Target> people;
  private final Map<Id, Target> topics;
  private final Map<Id, Target> places;
  private final Map<Id, Target> publishers;
  private final Map<Id, Target> pages;
  private final Map<Id, SitePath> claims;
  private final List<Timeline.Years> years;
  private final KnownLines.Recent knownLines;
  private final ClaimLines claimLines;

  Directory(Archive archive, SitePlan plan, Words words) {
    this.archive = archive;
    people = new HashMap<>();
    topics = new HashMap<>();
    places = new HashMap<>();
    publishers = new HashMap<>();
    pages = new HashMap<>();
    claims = new HashMap<>();
    years = archive.timeline().byYear();
    knownLines = new KnownLines.Recent();
    claimLines = new ClaimLines();
    // One value for a date, however many stories came out on it and whatever the words keep.
    Map<Edtf, Moment> dates = new HashMap<>();
    List<Brief> briefs = archive.briefs();
    stories = new OfStory[briefs.size()];
    for (int place = 0; place < briefs.size(); place++) {
      Brief story = briefs.get(place);
      Moment date = dates.computeIfAbsent(story.published().date(), words::moment);
      stories[place] = OfStory.of(story, place, plan.story(story.id()), date);
    }
    List<Named> names = archive.names();
    for (int place = 0; place < names.size(); place++) {
      Named named = names.get(place);
      targets(named.of()).put(named.id(), target(named, place, plan));
    }
    for (Assertion assertion : archive.assertions()) {
      SitePath path = Addresses.claim(assertion.id());
      if (assertion.hasPage() && plan.has(path)) {
        claims.put(assertion.id(), path);
      }
    }
  }

  private Directory(Directory all, Archive archive) {
    this.archive = archive;
    this.stories = all.stories;
    this.people = all.people;
    this.topics = all.topics;
    this.places = all.places;
    this.publishers = all.publishers;
    this.pages = all.pages;
    this.claims = all.claims;
    this.years = all.years;
    this.knownLines = all.knownLines;
    this.claimLines = all.claimLines;
  }

  /** The same for somebody who sees {@code watched}, a view of the same archive: looking something up here is looking it up there. */
  Directory seenIn(Archive watched) {
    return new Directory(this, watched);
  }

  OfStory story(Id id) {
    OptionalInt place = archive.place(ArchivePart.BRIEFS, id);
    OfStory story = found(place.isPresent() ? stories[place.getAsInt()] : null, id);
    archive.lookAt(ArchivePart.BRIEFS, story.place());
    return story;
  }

  Target person(Id id) {
    return looked(found(people.get(id), id));
  }

  Target topic(Id id) {
    return looked(found(topics.get(id), id));
  }

  Target place(Id id) {
    return looked(found(places.get(id), id));
  }

  /** The publisher a source names, however it spells the name. */
  Optional<Target> publisher(String name) {
    Optional<Id> id = Slug.of(name).map(Id::new);
    Optional<Target> known = id.map(publishers::get);
    if (known.isEmpty()) {
      id.ifPresent(unknown -> archive.lookAt(ArchivePart.PUBLISHERS, unknown));
    }
    return known.map(this::looked);
  }

  Target publisher(Id id) {
    return looked(found(publishers.get(id), id));
  }

  /** A page that is no story. */
  Target page(Id id) {
    return looked(found(pages.get(id), id));
  }

  private Target looked(Target target) {
    archive.lookAt(ArchivePart.NAMES, target.place());
    return target;
  }

  /** The page of a claim; not every claim {@link Assertion#hasPage has one}, and not every site has pages of claims. */
  Optional<SitePath> claim(Id assertion) {
    archive.lookAt(ArchivePart.ASSERTIONS, assertion);
    return Optional.ofNullable(claims.get(assertion));
  }

  /** The site's own timeline, by year. */
  List<Timeline.Years> years() {
    archive.timeline();
    return years;
  }

  /** What the pages of a person as known in a year have in common. */
  KnownLines knownLines(Id person) {
    return knownLines.of(person);
  }

  /** Claims as lists show them. */
  ClaimLines claimLines() {
    return claimLines;
  }

  private Map<Id, Target> targets(ArchivePart part) {
    return switch (part) {
      case PEOPLE -> people;
      case TOPICS -> topics;
      case PLACES -> places;
      case PUBLISHERS -> publishers;
      case PAGES -> pages;
      default -> throw new IllegalArgumentException("no names in " + part);
    };
  }

  /** Whatever has a name has a page, so that nobody need look whether there is one. */
  private static Target target(Named named, int place, SitePlan plan) {
    SitePath path = switch (named.of()) {
      case PEOPLE -> Addresses.person(named.id());
      case TOPICS -> Addresses.topic(named.id());
      case PLACES -> Addresses.place(named.id());
      case PAGES -> Addresses.page(named.place());
      default -> Addresses.publisher(named.id());
    };
    return new Target(place, named.name(), plan.has(path) ? Optional.of(path) : Optional.empty());
  }

  private static <T> T found(T entry, Id id) {
    if (entry == null) {
      throw new IllegalStateException("the archive refers to " + id + " but does not hold it");
    }
    return entry;
  }

  /** What something is called, and its page; {@code place} is its own among all that has a name. */
  record Target(int place, String label, Optional<SitePath> path) {}

  /** A story, its page, and what a list says of it; {@code place} is its own among all stories. */
  record OfStory(Brief brief, int place, SitePath path, Moment date, String summary) {

    static OfStory of(Brief brief, int place, SitePath path, Moment date) {
      String words = brief.summary().isEmpty() ? Words.shortened(brief.lead().string(), SUMMARY) : brief.summary();
      return new OfStory(brief, place, path, date, words);
    }

    String title() {
      return brief.title();
    }
  }
}
