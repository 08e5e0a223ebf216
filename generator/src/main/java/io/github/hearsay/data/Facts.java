package io.github.hearsay.data;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.Evidence;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.Participant;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.archive.Withheld;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The archive without what is withheld: the only way in which this package looks at it. */
final class Facts {

  private final Archive archive;
  private final Set<Withheld> withheld;

  Facts(Archive archive) {
    this.archive = archive;
    // Asked once: tables ask about hundreds of thousands of ids.
    this.withheld = archive.withheld();
  }

  Archive archive() {
    return archive;
  }

  /** Whether an entry is not withheld. */
  boolean has(ArchivePart part, Id id) {
    return withheld.isEmpty() || !withheld.contains(new Withheld(part, id));
  }

  boolean hasPerson(Id id) {
    return has(ArchivePart.PEOPLE, id);
  }

  boolean hasStory(Id id) {
    return has(ArchivePart.STORIES, id);
  }

  boolean hasPlace(Id id) {
    return has(ArchivePart.PLACES, id);
  }

  List<Id> places(List<Id> ids) {
    return of(ArchivePart.PLACES, ids);
  }

  List<PlaceEntry> places() {
    return archive.places().stream().filter(place -> hasPlace(place.id())).toList();
  }

  /** Those of {@code ids} that are not withheld. */
  List<Id> of(ArchivePart part, List<Id> ids) {
    if (withheld.isEmpty()) {
      return ids;
    }
    List<Id> told = new ArrayList<>(ids.size());
    for (Id id : ids) {
      if (has(part, id)) {
        told.add(id);
      }
    }
    return told;
  }

  List<Id> people(List<Id> ids) {
    return of(ArchivePart.PEOPLE, ids);
  }

  List<Story> stories() {
    return archive.stories().stream().filter(story -> hasStory(story.id())).toList();
  }

  List<PersonEntry> people() {
    return archive.people().stream().filter(person -> hasPerson(person.id())).toList();
  }

  List<Happening> happenings() {
    return archive.happenings().stream().filter(one -> has(ArchivePart.HAPPENINGS, one.id())).toList();
  }

  List<ClaimEntry> claims() {
    return archive.claims().stream().filter(this::has).toList();
  }

  boolean has(ClaimEntry claim) {
    return has(ArchivePart.CLAIMS, claim.claim().id());
  }

  /** What the claim says, unless somebody withheld was the first to say it. */
  Optional<Id> statement(ClaimEntry claim) {
    return Optional.of(claim.assertion()).filter(id -> has(ArchivePart.ASSERTIONS, id));
  }

  List<Assertion> assertions() {
    return archive.assertions().stream().filter(one -> has(ArchivePart.ASSERTIONS, one.id())).toList();
  }

  List<Participant> people(Happening happening) {
    return happening.people().stream().filter(part -> hasPerson(part.person())).toList();
  }

  List<Telling> tellings(Happening happening) {
    return happening.tellings().stream().filter(telling -> hasStory(telling.story())).toList();
  }

  /** Relations with people who are not withheld, and with children nobody names. */
  List<Tie> relations(PersonEntry person) {
    return person.relations().stream().filter(tie -> tie.other().map(this::hasPerson).orElse(true)).toList();
  }

  /** What sort of voice it is: {@code person}, {@code document}, {@code anonymous}… */
  static String voice(Attribution attribution) {
    if (attribution instanceof Attribution.ByPerson) {
      return "person";
    }
    if (attribution instanceof Attribution.ByName by) {
      return Vocabulary.word(by.voice());
    }
    return attribution instanceof Attribution.Anonymous ? "anonymous" : "unattributed";
  }

  /** How the voice is called, where it is not a person of the archive; empty for somebody withheld and for nobody. */
  String name(Attribution attribution, Optional<Id> person) {
    if (attribution instanceof Attribution.ByName by) {
      return by.name();
    }
    if (attribution instanceof Attribution.Anonymous anonymous) {
      return anonymous.label();
    }
    return attribution instanceof Attribution.ByPerson by && person.isEmpty() ? by.person().text() : "";
  }

  /** What something stands on, in a line: a story's id, an address, or words. Empty for a story that is withheld. */
  String words(Evidence evidence) {
    if (evidence instanceof Evidence.OfStory of) {
      return hasStory(of.story()) ? "story:" + of.story() : "";
    }
    if (evidence instanceof Evidence.OfSource of) {
      return of.source().url().isEmpty() ? of.source().publisher() + (of.source().title().isEmpty() ? "" : ", " + of.source()
          .title()) : of.source().url();
    }
    return evidence instanceof Evidence.OnTheWeb web ? web.address() : ((Evidence.InWords) evidence).text();
  }

  List<String> words(List<Evidence> evidence) {
    return evidence.stream().map(this::words).filter(words -> !words.isEmpty()).toList();
  }
}
