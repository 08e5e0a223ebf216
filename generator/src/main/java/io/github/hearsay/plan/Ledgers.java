package io.github.hearsay.plan;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimDigest;
import io.github.hearsay.archive.ClaimLists;
import io.github.hearsay.config.PageFamily;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;

/** The pages of claims, and of what was put right. */
final class Ledgers {

  private final Archive archive;
  private final List<Page> pages = new ArrayList<>();

  private Ledgers(Archive archive) {
    this.archive = archive;
  }

  /** No lists of claims where nobody claims anything; but readers may look for corrections anywhere. */
  static List<Page> of(Archive archive) {
    Ledgers ledgers = new Ledgers(archive);
    if (archive.config().makes(PageFamily.CLAIMS) && !archive.assertions().isEmpty()) {
      // Lists come first: a claim whose id would take the address of one has to give way.
      ledgers.addLists();
      ledgers.addClaims();
    }
    if (archive.config().makes(PageFamily.CORRECTIONS)) {
      ledgers.addCorrections();
    }
    return ledgers.pages;
  }

  private void addClaims() {
    for (Assertion one : archive.assertions()) {
      if (one.hasPage()) {
        Location at = archive.claim(one.id()).orElseThrow().claim().at();
        for (DatedShelf shelf : new DatedShelves(Addresses.claim(one.id()), one.claims(), DatedShelf.MOST).inParts()) {
          pages.add(new Page.OfClaim(shelf.path(), one, at, shelf));
        }
      }
    }
  }

  private void addLists() {
    ClaimLists lists = archive.claimLists();
    byYear(new ClaimFilter.All(), lists.all());
    for (ClaimStatus status : ClaimStatus.values()) {
      byYear(new ClaimFilter.ByStatus(status), lists.byStatus().get(status));
    }
    for (AttributionKind word : AttributionKind.values()) {
      byYear(new ClaimFilter.ByWord(word), lists.saidBy().get(word));
    }
    inParts(new ClaimFilter.Overdue(), lists.overdue());
    archive.people().forEach(one -> ofOne(new Whose(IndexOf.PEOPLE, one.id()), one.claims()));
    archive.topics().forEach(one -> ofOne(new Whose(IndexOf.TOPICS, one.id()), one.claims()));
    archive.publishers().forEach(one -> ofOne(new Whose(IndexOf.SOURCES, one.id()), one.claims()));
  }

  private void ofOne(Whose whose, ClaimDigest claims) {
    if (claims.assertions().size() > ClaimFilter.Of.SUMMARY) {
      inParts(new ClaimFilter.Of(whose), claims.assertions());
    }
  }

  private void byYear(ClaimFilter filter, List<Id> ids) {
    List<DatedShelf> shelves = new DatedShelves(filter.path(), ids, DatedShelf.MOST).byYear(this::yearOfClaim, filter instanceof ClaimFilter.All);
    shelves.forEach(shelf -> pages.add(new Page.ClaimList(shelf.path(), filter, shelf)));
  }

  private void inParts(ClaimFilter filter, List<Id> ids) {
    for (DatedShelf shelf : new DatedShelves(filter.path(), ids, DatedShelf.MOST).inParts()) {
      pages.add(new Page.ClaimList(shelf.path(), filter, shelf));
    }
  }

  private int yearOfClaim(Id assertion) {
    return firstTold(archive.assertion(assertion).orElseThrow(), archive).year().orElse(DatedShelf.YEAR_UNKNOWN);
  }

  /** When the first story that tells it came out. */
  static Edtf firstTold(Assertion assertion, Archive archive) {
    return archive.story(assertion.stories().get(0)).orElseThrow().article().published().date();
  }

  private void addCorrections() {
    List<Id> ids = new ArrayList<>();
    archive.corrections().forEach(one -> ids.add(one.id()));
    for (DatedShelf shelf : new DatedShelves(Addresses.CORRECTIONS, ids, DatedShelf.MOST).byYear(this::yearOfCorrection, false)) {
      pages.add(new Page.CorrectionList(shelf.path(), shelf));
    }
    pages.add(new Page.CorrectionFeed(Addresses.CORRECTIONS_FEED));
  }

  private int yearOfCorrection(Id id) {
    return archive.correction(id).orElseThrow().correction().date().getYear();
  }
}
