package io.github.hearsay.render;

import io.github.hearsay.archive.Pair;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.List;

/** Makes the view of two people. */
final class PairViews {

  private static final int PLACES = 12;
  private static final int CLAIMS = 24;
  private static final int DESCRIPTION = 160;

  private final Pair pair;
  private final Scene scene;
  private final Link first;
  private final Link second;

  private PairViews(Pair pair, Scene scene) {
    this.pair = pair;
    this.scene = scene;
    this.first = scene.person(pair.first());
    this.second = scene.person(pair.second());
  }

  static PairView of(Pair pair, Scene scene) {
    return new PairViews(pair, scene).view();
  }

  private PairView view() {
    RelationViews relations = new RelationViews(pair.relations(), scene);
    Link all = new Link(scene.words().say("allClaimsAbout", first.label()), first.href());
    return new PairView(
        head(),
        first,
        second,
        figures(),
        Scene.each(pair.relations(), tie -> new PairView.Relation(words(tie), relations.spell(tie))),
        relations.scale(),
        Scene.each(pair.kin(), kin -> new PairView.Kinship(scene.terms().of(kin.kind()), second, relations.way(pair.first(), kin.way()))),
        TimelineViews.of(pair, scene),
        earlier(),
        ClaimSummaries.of(pair.claims(), CLAIMS, all, scene),
        scene.lines(pair.stories()),
        pair.storyCount(),
        scene.counted(pair.places(), PLACES, scene::place));
  }

  /** Search engines are asked not to list it where they are asked not to list one of the two. */
  private Head head() {
    List<String> facts = new ArrayList<>();
    pair.relations().forEach(tie -> facts.add(words(tie)));
    facts.addAll(figures());
    List<String> said = facts.stream().distinct().toList();
    String title = scene.words().say("list.pair", first.label(), second.label());
    Head head =
        scene
            .head(title, Words.shortened(scene.words().say("figuresAbout", title, scene.words().all(said)), DESCRIPTION), "people")
            .below(scene.crumbs(new Link(scene.words().say("people"), scene.href(Addresses.PEOPLE)), first));
    return scene.about(pair.second(), scene.about(pair.first(), head));
  }

  private List<String> figures() {
    List<String> figures = new ArrayList<>();
    if (pair.storyCount() > 0) {
      figures.add(scene.words().count("stories.aboutBoth", pair.storyCount()));
    }
    if (!pair.claims().isEmpty()) {
      figures.add(scene.words().count("claims", pair.claims().assertions().size()));
    }
    return figures;
  }

  private String words(Tie tie) {
    return scene.terms().between(tie.kind(), first.label(), second.label());
  }

  private String earlier() {
    int shown = pair.timeline().size();
    return shown == pair.entryCount()
        ? ""
        : scene.words().say("latestEntries", Integer.toString(shown), Integer.toString(pair.entryCount()));
  }
}
