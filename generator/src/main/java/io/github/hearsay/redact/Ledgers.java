package io.github.hearsay.redact;

import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.Ledger;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.RoleOf;
import io.github.hearsay.model.Source;
import io.github.hearsay.model.StatusChange;
import java.util.List;
import java.util.Optional;

/** What of a story's events, claims, sources and corrections may be published. */
final class Ledgers {

  /** On whose word a claim stands who must not be named. */
  private static final Attribution UNNAMED = new Attribution.Anonymous("somebody who is not named here");

  private final Pieces pieces;
  private final Decisions decisions;

  Ledgers(Pieces pieces, Decisions decisions) {
    this.pieces = pieces;
    this.decisions = decisions;
  }

  /** Without what is only about people who are hidden: with nobody named it would be taken to be about the story's people. */
  Ledger ledger(Ledger ledger) {
    List<Event> events = pieces.kept(ledger.events(), event -> !pieces.hidden().areAll(event.people()));
    List<Claim> claims =
        pieces.kept(ledger.claims(), claim -> !pieces.hidden().areAll(claim.about()) && !decisions.withheldClaims().contains(claim.id()));
    return new Ledger(
        pieces.each(events, this::event), pieces.each(claims, this::claim), pieces.each(ledger.sources(), this::source),
        pieces.each(ledger.corrections(), this::correction));
  }

  private Event event(Event event) {
    return new Event(
        pieces.id(event.id()), event.named(), pieces.plain(event.title()), event.date(), pieces.plain(event.asTold()),
        pieces.people(event.people()),
        pieces.each(pieces.kept(event.roles(), role -> !pieces.hidden().isMeant(role.person().text())),
            role -> new RoleOf(pieces.reference(role.person()), role.role())),
        pieces.place(event.place()), event.category(), event.certainty(), event.amount(),
        events(event.sameAs()), event.partOf().filter(whole -> !isGoneEvent(whole)).map(pieces::reference), event.at());
  }

  private List<Reference> events(List<Reference> events) {
    return pieces.references(pieces.kept(events, event -> !isGoneEvent(event)));
  }

  private boolean isGoneEvent(Reference event) {
    return Rewriter.isWithheld(decisions.goneEvents(), event.text());
  }

  private Claim claim(Claim claim) {
    return new Claim(
        pieces.id(claim.id()), claim.named(), pieces.plain(claim.text()), claim.kind(), attribution(claim.saidBy()), claim.access(),
        pieces.plain(claim.via()), pieces.people(claim.about()), claim.status(), pieces.each(claim.history(), this::change), claim.by(),
        claim.amount(), claim.sensitivity(), claims(claim.repeats()), claims(claim.contradicts()), claim.at());
  }

  private List<Reference> claims(List<Reference> claims) {
    return pieces.references(pieces.kept(claims, claim -> !isGoneClaim(claim)));
  }

  private boolean isGoneClaim(Reference claim) {
    return Rewriter.isWithheld(decisions.goneClaims(), claim.text());
  }

  private StatusChange change(StatusChange change) {
    return new StatusChange(
        change.date(), change.status(), change.by().map(this::attribution), pieces.sources(change.evidence()), pieces.plain(change.note()),
        change.at());
  }

  private Attribution attribution(Attribution given) {
    if (given instanceof Attribution.ByPerson by) {
      if (pieces.hidden().isMeant(by.person().text())) {
        pieces.change();
        return UNNAMED;
      }
      return new Attribution.ByPerson(pieces.reference(by.person()));
    }
    if (given instanceof Attribution.ByName by) {
      return new Attribution.ByName(by.voice(), pieces.plain(by.name()));
    }
    return given instanceof Attribution.Anonymous by ? new Attribution.Anonymous(pieces.plain(by.label())) : given;
  }

  private Source source(Source source) {
    return new Source(
        source.id().map(pieces::id), pieces.plain(source.publisher()), pieces.plain(source.title()), pieces.plain(source.author()),
        source.date(), pieces.url(source.url()), pieces.plain(source.citation()), source.retrieved(), pieces.url(source.archived()),
        source.kind(), pieces.references(source.basedOn()), source.at());
  }

  /** What is put right of a claim that is gone is put right of the text. */
  private Correction correction(Correction correction) {
    boolean isGone = correction.claim().isPresent() && isGoneClaim(correction.claim().get());
    if (isGone) {
      pieces.change();
    }
    return new Correction(
        correction.date(), correction.kind(), pieces.plain(correction.text()), isGone ? Correction.Target.BODY : correction.target(),
        isGone ? Optional.empty() : correction.claim().map(pieces::reference), correction.serious(), correction.requestedBy(),
        correction.at());
  }
}
