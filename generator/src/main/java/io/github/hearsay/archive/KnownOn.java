package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.model.Role;
import io.github.hearsay.text.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An archive as it stood at the end of a day: what had been reported by then, as it had been reported. It answers from nothing else, so what came
 * later cannot show; see {@link ReportDays} for what counts from when. Names, headlines and texts have no history, and are those of today.
 */
public final class KnownOn {

  private final Archive archive;
  private final LocalDate day;
  private final ReportDays days;
  private final Disagreements disagreements;

  KnownOn(Archive archive, LocalDate day) {
    this.archive = archive;
    this.day = day;
    this.days = new ReportDays(archive);
    this.disagreements = new Disagreements(place -> archive.place(place).map(PlaceEntry::within).orElse(List.of()));
  }

  /** What of the leads on a person was known, and how. */
  public KnownPerson person(Id person, Leads leads) {
    List<CorrectionEntry> corrections = new ArrayList<>();
    leads.corrections().forEach(id -> correction(id).ifPresent(corrections::add));
    corrections.sort(Comparator.comparing((CorrectionEntry entry) -> entry.correction().date()).thenComparing(CorrectionEntry::id));
    List<KnownClaim> claims = new ArrayList<>();
    leads.claims().forEach(id -> claims.addAll(claims(id, person)));
    // What was first said where stays as it is, so the places tell nothing of what came later.
    claims.sort(Comparator.comparingInt(claim -> archive.place(ArchivePart.CLAIMS, claim.first()).orElseThrow()));
    List<Tie> relations = new ArrayList<>();
    leads.relations().forEach(tie -> relation(tie).ifPresent(relations::add));
    return new KnownPerson(timeline(person, leads), claims, PersonFile.sorted(relations, this::sortKey), corrections);
  }

  private String sortKey(Id person) {
    return Fold.sortKey(archive.person(person).orElseThrow().sortName());
  }

  private Timeline timeline(Id person, Leads leads) {
    List<TimelineEntry> entries = new ArrayList<>();
    List<Happening> undated = new ArrayList<>();
    List<Happening> aside = new ArrayList<>();
    for (Id id : leads.happenings()) {
      for (Happening known : happenings(id, person)) {
        if (!People.isMain(role(person, known).orElseThrow())) {
          aside.add(known);
        } else {
          known.date().ifPresentOrElse(date -> entries.add(new TimelineEntry.Happened(date, known)), () -> undated.add(known));
        }
      }
    }
    for (Id id : leads.stories()) {
      if (knew(id)) {
        entries.add(new TimelineEntry.CameOut(archive.brief(id).orElseThrow().published().date(), id));
      }
    }
    entries.sort(Timeline.ORDER);
    undated.sort(Happenings.ORDER);
    aside.sort(Happenings.ORDER);
    return new Timeline(entries, undated, aside);
  }

  private static Optional<Role> role(Id person, Happening happening) {
    for (Participant participant : happening.people()) {
      if (participant.person().equals(person)) {
        return Optional.of(participant.role());
      }
    }
    return Optional.empty();
  }

  /**
   * An event in which a person had been said to have a part, as it had been told. It may have been several: that they are one may not have been told
   * yet. What it is a part of, and what parts it has, is left out.
   */
  List<Happening> happenings(Id id, Id person) {
    Happening today = archive.happening(id).orElseThrow();
    if (knew(today)) {
      // Nothing of it was told later, as of most events, so there is nothing to make anew.
      return role(person, today).isPresent() ? List.of(today.alone()) : List.of();
    }
    List<Telling> told = today.tellings().stream().filter(telling -> is(telling.published().date())).toList();
    List<Happening> known = new ArrayList<>(1);
    List<List<Telling>> groups = Sameness.ofTellings(told);
    for (List<Telling> group : groups) {
      Id own = groups.size() == 1 ? id : Happenings.id(group);
      Happening happening = Happenings.of(own, group, disagreements, Optional.empty(), List.of());
      role(person, happening).ifPresent(any -> known.add(happening));
    }
    return known;
  }

  /** A claim, if it had been made about a person. It may have been several: that one repeats the other may not have been said yet. */
  List<KnownClaim> claims(Id id, Id about) {
    List<Id> told = archive.assertion(id).orElseThrow().claims();
    List<ClaimEntry> made = new ArrayList<>(told.size());
    for (Id claim : told) {
      ClaimEntry entry = archive.claim(claim).orElseThrow();
      if (knew(entry.story())) {
        made.add(entry);
      }
    }
    List<KnownClaim> known = new ArrayList<>(1);
    for (List<ClaimEntry> group : Sameness.ofClaims(made)) {
      if (isAbout(about, group)) {
        known.add(new KnownClaim(id, group.get(0).claim().id(), status(group)));
      }
    }
    return known;
  }

  private static boolean isAbout(Id person, List<ClaimEntry> claims) {
    for (ClaimEntry claim : claims) {
      if (claim.about().contains(person)) {
        return true;
      }
    }
    return false;
  }

  private ClaimStatus status(List<ClaimEntry> claims) {
    ClaimStatus status = ClaimStatus.UNVERIFIED;
    if (!haveHistory(claims)) {
      return status;
    }
    for (Assertion.Step step : Assertions.history(claims)) {
      status = is(days.of(step)) ? step.turn().change().status() : status;
    }
    return status;
  }

  private static boolean haveHistory(List<ClaimEntry> claims) {
    for (ClaimEntry claim : claims) {
      if (!claim.history().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a story had come out. */
  public boolean knew(Id story) {
    return is(archive.brief(story).orElseThrow().published().date());
  }

  /** Whether everything had been told that {@code happening}, as it was known later, is made of. */
  public boolean knew(Happening happening) {
    for (Telling telling : happening.tellings()) {
      if (!is(telling.published().date())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a claim about a person had been made and had turned out as it was known later. */
  public boolean knew(KnownClaim claim, Id about) {
    return claims(claim.assertion(), about).contains(claim);
  }

  /** A correction, if it had been made. */
  Optional<CorrectionEntry> correction(Id id) {
    return archive.correction(id).filter(entry -> is(days.of(entry)));
  }

  /**
   * A relation, if any of its sources had been reported and it had not yet to begin. Nobody wrote down which of the sources says what, so how long it
   * lasted, how well it is known and what else there is to say stand only once all of them had been reported.
   */
  Optional<Tie> relation(Tie tie) {
    List<LocalDate> reported = days.ofSources(tie);
    boolean begins = tie.from().filter(from -> from.boundedStart() && from.earliest().isAfter(day)).isPresent();
    if (begins || reported.stream().noneMatch(this::is)) {
      return Optional.empty();
    }
    return Optional.of(reported.stream().allMatch(this::is) ? untilNow(tie) : inOutline(tie, reported));
  }

  private Tie inOutline(Tie tie, List<LocalDate> reported) {
    List<Evidence> sources = new ArrayList<>();
    for (int i = 0; i < reported.size(); i++) {
      if (is(reported.get(i))) {
        sources.add(tie.sources().get(i));
      }
    }
    RelationLevel level = tie.level() == RelationLevel.RUMOURED ? RelationLevel.RUMOURED : RelationLevel.REPORTED;
    return new Tie(tie.kind(), tie.other(), tie.count(), Optional.empty(), Optional.empty(), Optional.empty(), level, sources, "");
  }

  /** Without an end that had not come; a note may tell of that end. */
  private Tie untilNow(Tie tie) {
    Optional<Edtf> to = tie.to().filter(this::is);
    boolean ended = to.isPresent();
    boolean goesOn = tie.to().isEmpty() && tie.ended().isEmpty();
    return new Tie(
        tie.kind(), tie.other(), tie.count(), tie.from(), to, ended ? tie.ended() : Optional.empty(), tie.level(), tie.sources(),
        ended || goesOn ? tie.note() : "");
  }

  /** See {@link ReportDays#of(Edtf)}; without making a day of it, since that is asked of every line of every page. */
  private boolean is(Edtf reported) {
    return reported.endsBy(day);
  }

  private boolean is(LocalDate reported) {
    return !reported.isAfter(day);
  }
}
