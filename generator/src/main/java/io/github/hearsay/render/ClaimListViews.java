package io.github.hearsay.render;

import io.github.hearsay.archive.ClaimLists;
import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.ClaimFilter;
import io.github.hearsay.plan.DatedShelf;
import io.github.hearsay.plan.IndexOf;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the views of the pages that list claims. */
final class ClaimListViews {

  private final DatedShelf shelf;
  private final ClaimFilter filter;
  /** Whose claims they are, where they are those of one. */
  private final Optional<Whose> whose;
  private final Scene scene;

  private ClaimListViews(Page.ClaimList page, Scene scene) {
    this.shelf = page.shelf();
    this.filter = page.filter();
    this.whose = filter instanceof ClaimFilter.Of of ? Optional.of(of.whose()) : Optional.empty();
    this.scene = scene;
  }

  static ClaimListView of(Page.ClaimList page, Scene scene) {
    return new ClaimListViews(page, scene).view();
  }

  private ClaimListView view() {
    boolean ofOne = whose.isPresent();
    boolean top = filter instanceof ClaimFilter.All && shelf.isFirst();
    String title = ShelfWords.title(name(), shelf, scene);
    String counted = scene.words().count("claims", shelf.count());
    String description = scene.words().say("indexAbout", title, scene.config().title(), counted);
    String section = whose.map(of -> IndexViews.section(of.of())).orElse("claims");
    Head head = ShelfWords.between(shelf, scene.head(title, description, section).below(crumbs()), scene);
    boolean some = shelf.ids().size() < shelf.count() && !shelf.below().isEmpty();
    return new ClaimListView(
        JsonLd.list(whose.filter(Whose::isPerson).map(person -> scene.about(person.id(), head)).orElse(head), scene),
        title,
        counted,
        note(),
        top ? counts() : List.of(),
        Scene.each(shelf.below(), step -> counted(ShelfWords.link(step, scene), step.count())),
        some ? scene.words().say("theNewest", Integer.toString(shelf.ids().size())) : "",
        ofOne ? List.of() : Scene.each(shelf.ids(), new ClaimWords(scene)::line),
        ofOne ? ClaimSummaries.groups(shelf.ids(), scene) : List.of());
  }

  private List<Link> crumbs() {
    if (whose.isPresent()) {
      List<Link> crumbs = scene.crumbs(IndexViews.link(whose.get().of(), scene), scene.of(whose.get()));
      if (!shelf.isFirst()) {
        crumbs.add(new Link(scene.words().say("claims"), scene.href(filter.path())));
      }
      return crumbs;
    }
    List<Link> crumbs = scene.crumbs();
    if (!(filter instanceof ClaimFilter.All) || !shelf.isFirst()) {
      crumbs.add(new Link(scene.words().say("claims"), scene.href(Addresses.CLAIMS)));
    }
    if (!(filter instanceof ClaimFilter.All) && !shelf.isFirst()) {
      crumbs.add(new Link(name(), scene.href(filter.path())));
    }
    return crumbs;
  }

  private String name() {
    if (whose.isPresent()) {
      return scene.words().say(whose.get().of() == IndexOf.SOURCES ? "claimsCarriedBy" : "claimsAbout", scene.of(whose.get()).label());
    }
    if (filter instanceof ClaimFilter.ByStatus by) {
      return scene.words().say("claimsWith", scene.terms().within(by.status()));
    }
    if (filter instanceof ClaimFilter.ByWord by) {
      return scene.terms().claims(by.word());
    }
    return scene.words().say(filter instanceof ClaimFilter.Overdue ? "overdue" : "claims");
  }

  private String note() {
    if (filter instanceof ClaimFilter.ByStatus by) {
      return scene.terms().meaning(by.status());
    }
    if (filter instanceof ClaimFilter.Overdue) {
      return scene.words().say("overdueNote");
    }
    return filter instanceof ClaimFilter.All ? scene.words().say("claimsNote") : "";
  }

  private CountedLink counted(Link link, int count) {
    return new CountedLink(Words.capital(link.label()), link.href(), count, scene.words().count("claims", count));
  }

  private List<ClaimListView.Filter> counts() {
    ClaimLists lists = scene.archive().claimLists();
    List<CountedLink> outcomes = new ArrayList<>();
    for (ClaimStatus status : ClaimStatus.BY_OUTCOME) {
      add(scene.terms().of(status), new ClaimFilter.ByStatus(status), lists.byStatus().get(status).size(), outcomes);
    }
    add(scene.words().say("overdue"), new ClaimFilter.Overdue(), lists.overdue().size(), outcomes);
    List<CountedLink> words = new ArrayList<>();
    for (AttributionKind word : AttributionKind.values()) {
      add(scene.terms().of(word), new ClaimFilter.ByWord(word), lists.saidBy().get(word).size(), words);
    }
    return List.of(new ClaimListView.Filter(scene.words().say("howTheyTurnedOut"), outcomes),
        new ClaimListView.Filter(scene.words().say("onWhoseWord"), words));
  }

  private void add(String label, ClaimFilter of, int count, List<CountedLink> links) {
    links.add(counted(new Link(label, scene.href(of.path())), count));
  }
}
