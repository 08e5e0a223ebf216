package io.github.hearsay.render;

import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.KnownClaim;
import io.github.hearsay.archive.KnownOn;
import io.github.hearsay.archive.KnownPerson;
import io.github.hearsay.archive.Leads;
import io.github.hearsay.archive.StatusTally;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Page;
import io.github.hearsay.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes the views of what was known about people at the end of a year. */
final class AsKnownViews {

  private final Page.AsKnown page;
  private final Scene scene;
  private final ClaimWords words;
  private final Leads leads;
  private final KnownPerson known;
  private final KnownOn before;
  private final KnownLines lines;

  private AsKnownViews(Page.AsKnown page, Scene scene) {
    this.page = page;
    this.scene = scene;
    this.words = new ClaimWords(scene);
    this.leads = page.known().leads();
    this.known = endOf(page.known().year()).person(page.person(), leads);
    this.before = endOf(page.known().year() - 1);
    this.lines = scene.directory().knownLines(page.person());
  }

  static AsKnownView of(Page.AsKnown page, Scene scene) {
    return new AsKnownViews(page, scene).view();
  }

  private KnownOn endOf(int year) {
    return scene.archive().knownOn(LocalDate.of(year, 12, 31));
  }

  private AsKnownView view() {
    RelationViews relations = new RelationViews(known.relations(), scene);
    Link person = scene.person(page.person());
    String title = scene.words().say("asKnownTitle", person.label(), year(page.known().year()));
    return new AsKnownView(
        head(title, person),
        title,
        year(page.known().year()),
        person,
        page.known().next().map(year -> new Link(scene.words().say("endOf.within", year(year)), link(year).href())),
        leftOut(leads, scene.words()),
        new KnownTimeline(known.timeline(), before, page.person(), lines, scene).stretches(),
        words.tally(StatusTally.ofStatuses(Scene.each(known.claims(), KnownClaim::status))),
        claims(),
        relations.groups(),
        relations.scale(),
        corrections());
  }

  /** Search engines are asked not to list it: they would show as news what has long been overtaken. */
  private Head head(String title, Link person) {
    return scene
        .head(title, scene.words().say("asKnownAbout", person.label(), year(page.known().year())), "people")
        .below(scene.crumbs(new Link(scene.words().say("people"), scene.href(Addresses.PEOPLE)), person))
        .between(page.known().previous().map(this::link), page.known().next().map(this::link))
        .unlisted();
  }

  private Link link(int year) {
    return new Link(scene.words().say("endOf", year(year)), scene.href(Addresses.asKnown(page.person(), year)));
  }

  private static String year(int year) {
    return Calendar.year(year);
  }

  private static String leftOut(Leads leads, Messages words) {
    List<String> parts = new ArrayList<>();
    if (leads.entriesLeftOut() > 0) {
      parts.add(words.count("leftOut.entries", leads.entriesLeftOut()));
    }
    if (leads.claimsLeftOut() > 0) {
      parts.add(words.count("leftOut.claims", leads.claimsLeftOut()));
    }
    return words.and(parts);
  }

  /** The newest of one status first, as on the person's own page. */
  private List<AsKnownView.Outcome> claims() {
    List<KnownClaim> newest = new ArrayList<>(known.claims());
    Collections.reverse(newest);
    List<AsKnownView.Outcome> outcomes = new ArrayList<>();
    for (ClaimStatus status : ClaimStatus.BY_OUTCOME) {
      Pieces lines = new Pieces();
      Pieces old = new Pieces();
      int count = 0;
      for (KnownClaim claim : newest) {
        if (claim.status() != status) {
          continue;
        }
        count++;
        if (before.knew(claim, page.person())) {
          old.addShared(brief(claim));
        } else {
          addRecent(claim, lines);
        }
      }
      if (count > 0) {
        lines.addAll(old);
        outcomes.add(new AsKnownView.Outcome(scene.terms().of(status), Vocabulary.word(status), words.claims(count), lines));
      }
    }
    return outcomes;
  }

  /** In most cases as lists of claims have it, where it has been put into words once for all pages. */
  private void addRecent(KnownClaim claim, Pieces to) {
    Assertion said = words.assertion(claim.assertion());
    if (said.first().equals(claim.first())) {
      Stencil line = words.known(said.id()).stencil();
      to.add(KnownItems.NEW);
      to.add(line, ClaimLines.CLAIM, scene.hrefs());
      to.add(line, ClaimLines.ORIGIN, scene.hrefs());
    } else {
      ClaimEntry first = words.claim(claim.first());
      to.add(KnownItems.recent(words.link(said, first), words.origin(first)));
    }
  }

  /** Whatever it looks up has been looked up to know that it was known. */
  private byte[] brief(KnownClaim claim) {
    ClaimEntry first = words.claim(claim.first());
    return lines.of(first, () -> {
      Link link = new Link(first.claim().text(), words.href(words.assertion(claim.assertion()), first));
      return KnownItems.old(scene.directory().story(first.story()).date(), link, "");
    });
  }

  private List<CorrectionLine> corrections() {
    List<CorrectionLine> lines = new ArrayList<>(Scene.each(known.corrections(), words::correction));
    Collections.reverse(lines);
    return lines;
  }
}
