package io.github.hearsay.explain;

import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Role;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why an event, a claim or a story is on the page of somebody or something. */
final class Entries {

  private final Ground ground;
  private final List<String> lines;

  /** Somebody or something with a page of its own. */
  private record Place(Id id, String name, String kind, Timeline timeline) {}

  Entries(Ground ground, List<String> lines) {
    this.ground = ground;
    this.lines = lines;
  }

  /** Whether {@code id} is that of an event or a claim; says where it is told. */
  boolean isEventOrClaim(String id) {
    if (!Id.isLegal(id)) {
      return false;
    }
    Optional<Happening> event = ground.archive().happening(new Id(id));
    event.ifPresent(happening -> {
      lines.add("the event \"" + happening.title() + "\" is told by");
      happening.tellings().forEach(telling -> lines.add("  " + telling.event().at() + people(telling)));
    });
    Optional<ClaimEntry> claim = ground.archive().claim(new Id(id));
    claim.ifPresent(entry -> {
      boolean hasPage = ground.plan().has(Addresses.claim(entry.assertion()).value());
      lines.add(entry.claim().at() + ": the claim \"" + entry.claim().text() + "\" "
          + (hasPage ? "has the page " + Addresses.claim(entry.assertion())
              : "has no page of its own, for nobody gave it an id, and no other claim repeats or contradicts it: its story's page says it all"));
    });
    return event.isPresent() || claim.isPresent();
  }

  /** Why {@code what} is on the page of {@code where}, or is not; false when there is no one of them. */
  boolean on(String what, String where) {
    Optional<Place> place = place(where);
    if (place.isEmpty()) {
      lines.add("there is no person, topic or place \"" + where + "\" with a page");
      return false;
    }
    if (!Id.isLegal(what)) {
      lines.add("\"" + what + "\" is not the id of an event, a claim or a story");
      return false;
    }
    Id id = new Id(what);
    Optional<Happening> event = ground.archive().happening(id);
    Optional<Story> story = ground.archive().story(id);
    Optional<ClaimEntry> claim = ground.archive().claim(id);
    event.ifPresent(happening -> event(happening, place.get()));
    story.ifPresent(one -> story(one, place.get()));
    claim.ifPresent(entry -> claim(entry, place.get()));
    boolean found = event.isPresent() || story.isPresent() || claim.isPresent();
    if (!found) {
      lines.add("there is no event, claim or story with the id " + what + " on the site; explain " + what + " says more");
    }
    return found;
  }

  private Optional<Place> place(String where) {
    String id = where.replaceAll("/+$", "").replaceFirst(".*/", "");
    NameBook names = NameBook.of(ground.content());
    return person(names.person(id)).or(() -> topic(names.topic(id))).or(() -> placeOf(names.place(id)));
  }

  private Optional<Place> person(Meaning meaning) {
    return one(meaning).flatMap(ground.archive()::person).map(entry -> new Place(entry.id(), entry.name(), "people", entry.timeline()));
  }

  private Optional<Place> topic(Meaning meaning) {
    return one(meaning).flatMap(ground.archive()::topic).map(entry -> new Place(entry.id(), entry.name(), "topics", entry.timeline()));
  }

  private Optional<Place> placeOf(Meaning meaning) {
    return one(meaning).flatMap(ground.archive()::place).map(entry -> new Place(entry.id(), entry.name(), "places", entry.timeline()));
  }

  private static Optional<Id> one(Meaning meaning) {
    return meaning instanceof Meaning.One one ? Optional.of(one.named().id()) : Optional.empty();
  }

  private void event(Happening happening, Place place) {
    boolean isOn = happenings(place.timeline()).contains(happening.id());
    boolean isAside = place.timeline().aside().stream().anyMatch(one -> one.id().equals(happening.id()));
    lines.add("the event \"" + happening.title() + "\" is " + (isOn ? "on the timeline of " : isAside ? "beside the timeline of "
        : "not on the timeline of ") + place.name() + (isOn || isAside ? ", because" : "; the stories that tell of it say"));
    for (Telling telling : happening.tellings()) {
      Optional<Role> role = telling.people().stream().filter(one -> one.person().equals(place.id())).map(one -> one.role()).findFirst();
      String reason = switch (place.kind()) {
        case "people" -> role.map(part -> part(part, place, telling)).orElse(people(telling));
        case "places" -> telling.place().map(at -> ": it happened at " + at).orElse(": no place is given");
        default -> topics(telling);
      };
      lines.add("  " + telling.event().at() + reason);
    }
  }

  private static String part(Role role, Place place, Telling telling) {
    boolean isByDefault = telling.event().people().isEmpty() && telling.event().roles().isEmpty();
    String more = isByDefault ? ", as one of the story's people" : "";
    return ": " + place.name() + " has the part \"" + role.name().toLowerCase(Locale.ROOT) + "\"" + more;
  }

  private String people(Telling telling) {
    List<String> names = telling.people().stream().flatMap(one -> ground.archive().person(one.person()).stream()).map(PersonEntry::name).toList();
    return names.isEmpty() ? ": with nobody" : ": with " + String.join(", ", names);
  }

  private String topics(Telling telling) {
    List<Id> topics = ground.archive().story(telling.story()).map(Story::topics).orElse(List.of());
    return ": told by a story about " + (topics.isEmpty() ? "no topic" : String.join(", ", topics.stream().map(Id::value).toList()));
  }

  private static List<Id> happenings(Timeline timeline) {
    List<Id> ids = new ArrayList<>();
    for (TimelineEntry entry : timeline.entries()) {
      if (entry instanceof TimelineEntry.Happened happened) {
        ids.add(happened.happening().id());
      }
    }
    timeline.undated().forEach(happening -> ids.add(happening.id()));
    return ids;
  }

  private void story(Story story, Place place) {
    List<String> reasons = new ArrayList<>();
    note(reasons, story.people(), place, "it is about them");
    note(reasons, story.mentions(), place, "it names them in passing");
    note(reasons, story.topics(), place, "it is about this topic");
    note(reasons, story.places(), place, "it plays there");
    if (reasons.isEmpty() && story.mentionsInText().stream().anyMatch(one -> one.person().equals(place.id()))) {
      reasons.add("its text names them");
    }
    lines.add(story.article().at() + ": the story \"" + story.article().title() + "\" "
        + (reasons.isEmpty() ? "does not list " + place.name() + ", so it is not on that page"
            : "is on the page of " + place.name() + ", because " + String.join(" and ", reasons)));
  }

  private static void note(List<String> reasons, List<Id> listed, Place place, String reason) {
    boolean fits = reason.contains("topic") ? place.kind().equals("topics")
        : reason.contains("plays") ? place.kind().equals("places") : place.kind().equals("people");
    if (fits && listed.contains(place.id())) {
      reasons.add(reason);
    }
  }

  private void claim(ClaimEntry entry, Place place) {
    PersonEntry person = ground.archive().person(place.id()).orElse(null);
    boolean isAbout = person != null && person.claimsAbout().contains(entry.claim().id());
    boolean isBy = person != null && person.claimsBy().contains(entry.claim().id());
    lines.add(entry.claim().at() + ": the claim \"" + entry.claim().text() + "\" " + (isAbout && isBy
        ? "is on the page of " + place.name() + ", because it is about them, on their own word"
        : isAbout ? "is on the page of " + place.name() + ", because it is about them"
            : isBy ? "is on the page of " + place.name() + ", because it is on their word"
                : "is neither about " + place.name() + " nor on their word"));
  }
}
