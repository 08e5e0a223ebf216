package io.github.hearsay.render;

import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.KnownClaim;
import io.github.hearsay.archive.KnownPerson;
import io.github.hearsay.archive.Leads;
import io.github.hearsay.archive.StatusTally;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.IndexOf;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Whose;
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
  private final KnownPerson known;

  private AsKnownViews(Page.AsKnown page, Scene scene) {
    this.page = page;
    this.scene = scene;
    this.words = new ClaimWords(scene);
    this.known = scene.archive().knownOn(LocalDate.of(page.known().year(), 12, 31)).person(page.person(), page.known().leads());
  }

  static AsKnownView of(Page.AsKnown page, Scene scene) {
    return new AsKnownViews(page, scene).view();
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
        page.next().map(year -> new Link(scene.words().say("endOf.within", year(year)), link(year).href())),
        leftOut(page.known().leads(), scene.words()),
        TimelineViews.bare(known.timeline(), new Whose(IndexOf.PEOPLE, page.person()), scene),
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
        .between(page.previous().map(this::link), page.next().map(this::link))
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
  private List<ClaimGroup> claims() {
    List<ClaimGroup> groups = new ArrayList<>();
    for (ClaimStatus status : ClaimStatus.BY_OUTCOME) {
      List<ClaimLine> lines = new ArrayList<>();
      for (KnownClaim claim : known.claims()) {
        if (claim.status() == status) {
          lines.add(line(claim));
        }
      }
      Collections.reverse(lines);
      if (!lines.isEmpty()) {
        groups.add(words.group(status, lines.size(), lines));
      }
    }
    return groups;
  }

  private ClaimLine line(KnownClaim claim) {
    Assertion assertion = words.assertion(claim.assertion());
    ClaimEntry first = words.claim(claim.first());
    return words.line(assertion, first, claim.status());
  }

  private List<CorrectionLine> corrections() {
    List<CorrectionLine> lines = new ArrayList<>(Scene.each(known.corrections(), words::correction));
    Collections.reverse(lines);
    return lines;
  }
}
