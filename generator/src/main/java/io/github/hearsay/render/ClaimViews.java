package io.github.hearsay.render;

import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.model.Access;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the views of a story's claims: who says what, and how it turned out. */
final class ClaimViews {

  private final Story story;
  private final Scene scene;

  ClaimViews(Story story, Scene scene) {
    this.story = story;
    this.scene = scene;
  }

  List<StoryView.Claim> all() {
    return Scene.each(story.claims(), this::claim);
  }

  /** "5 claims: 1 confirmed, 4 unconfirmed. 1 on a named source, 4 on unnamed ones." Empty when there are none. */
  String tally() {
    if (story.claims().isEmpty()) {
      return "";
    }
    int named = 0;
    for (ClaimEntry entry : story.claims()) {
      named += isNamed(entry.claim().saidBy()) ? 1 : 0;
    }
    int unnamed = story.claims().size() - named;
    String voices = named == 0 ? "None is on the word of a named source." : unnamed == 0 ? "All are on the word of named sources."
        : Words.capital(Words.count(named, "is", "are") + " on the word of a named source, " + unnamed + " on that of unnamed ones.");
    return tally(story.claims()) + ". " + voices;
  }

  /** "5 claims: 1 confirmed, 4 unconfirmed", or empty. */
  static String tally(List<ClaimEntry> claims) {
    if (claims.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (ClaimStatus status : ClaimStatus.values()) {
      int n = 0;
      for (ClaimEntry entry : claims) {
        n += entry.claim().status() == status ? 1 : 0;
      }
      if (n > 0) {
        parts.add(n + " " + Words.of(status).toLowerCase(Locale.ROOT));
      }
    }
    return Words.count(claims.size(), "claim", "claims") + ": " + String.join(", ", parts);
  }

  /** The id of the element that shows the claim. */
  static String anchor(Id claim) {
    return "claim-" + claim;
  }

  private static boolean isNamed(Attribution saidBy) {
    return !(saidBy instanceof Attribution.Anonymous) && !(saidBy instanceof Attribution.Unattributed);
  }

  private StoryView.Claim claim(ClaimEntry entry) {
    Claim claim = entry.claim();
    boolean aboutAll = new HashSet<>(entry.about()).equals(new HashSet<>(story.people()));
    return new StoryView.Claim(
        anchor(claim.id()),
        claim.text(),
        Words.of(claim.kind()),
        Words.of(claim.status()),
        Vocabulary.word(claim.status()),
        voice(claim.saidBy(), entry.saidBy()),
        aboutAll ? Links.NONE : scene.people(entry.about()),
        notes(claim),
        Scene.each(entry.history(), this::turn),
        others(entry.repeats()),
        others(entry.contradicts()),
        others(entry.repeatedBy()),
        others(entry.contradictedBy()));
  }

  private static List<String> notes(Claim claim) {
    List<String> notes = new ArrayList<>();
    claim.access().ifPresent(access -> notes.add(access == Access.FIRST_HAND ? "At first hand" : "At second hand"));
    if (!claim.via().isEmpty()) {
      notes.add("Carried by " + claim.via());
    }
    claim.amount().ifPresent(amount -> notes.add(Words.capital(Words.of(amount))));
    claim.by().ifPresent(by -> notes.add("Should have come true by " + EdtfWords.of(by)));
    return notes;
  }

  private StoryView.Turn turn(ClaimEntry.Turn turn) {
    Edtf date = turn.change().date();
    ClaimStatus status = turn.change().status();
    return new StoryView.Turn(
        Moment.of(date), Words.of(status), Vocabulary.word(status), turn.change().by().map(by -> voice(by, turn.by())),
        Words.sentence(turn.change().note()), Scene.each(turn.evidence(), evidence -> EvidenceLinks.of(evidence, scene)));
  }

  private List<Link> others(List<Id> claims) {
    List<Link> links = new ArrayList<>();
    for (Id id : claims) {
      scene.archive().claim(id).ifPresent(other -> links.add(claimLink(other)));
    }
    return links;
  }

  private Link claimLink(ClaimEntry other) {
    return new Link(other.claim().text(), scene.storyHref(other.story(), anchor(other.claim().id())));
  }

  private StoryView.Voice voice(Attribution attribution, Optional<Id> person) {
    if (person.isPresent()) {
      return new StoryView.Voice("", scene.person(person.get()), "");
    }
    if (attribution instanceof Attribution.ByPerson by) {
      return new StoryView.Voice("", Link.plain(by.person().text()), "");
    }
    if (attribution instanceof Attribution.ByName by) {
      return named(by);
    }
    return attribution instanceof Attribution.Anonymous anonymous
        ? new StoryView.Voice("somebody unnamed: “", Link.plain(anonymous.label()), "”")
        : new StoryView.Voice("nobody in particular", Link.plain(""), "");
  }

  private StoryView.Voice named(Attribution.ByName by) {
    return switch (by.voice()) {
      case SPOKESPERSON -> new StoryView.Voice("a spokesperson: ", Link.plain(by.name()), "");
      case DOCUMENT -> new StoryView.Voice("a document: ", Link.plain(by.name()), "");
      case ORGANISATION -> new StoryView.Voice("", Link.plain(by.name()), "");
      case PUBLICATION -> new StoryView.Voice("", scene.publisher(by.name()), ", in its own voice");
    };
  }
}
