package io.github.hearsay.render;

import io.github.hearsay.model.Id;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Way;
import io.github.hearsay.text.Lists;
import java.util.List;

/** Makes the views of by whom people know each other. */
final class PathsViews {

  private static final String TITLE = "Who knows whom";

  private final Page.Paths page;
  private final Scene scene;

  private PathsViews(Page.Paths page, Scene scene) {
    this.page = page;
    this.scene = scene;
  }

  static PathsView of(Page.Paths page, Scene scene) {
    return new PathsViews(page, scene).view();
  }

  private PathsView view() {
    boolean first = page.part() == 1;
    String title = first ? TITLE : TITLE + ", part " + page.part();
    String counted = Lists.count(page.count(), "person", "people") + " who know somebody";
    Head head =
        scene
            .head(title, "By whom people of this archive know each other: relations and shared events, " + counted, "people")
            .below(scene.crumbs(new Link(scene.words().say("people"), scene.href(Addresses.PEOPLE))));
    return new PathsView(head, title, counted, first ? scene.href(Addresses.PATHS_DATA) : "", groups(), scene.parts(page.parts(), Addresses::paths));
  }

  /** The ways are in order of their steps; those of small circles of their own come last. */
  private List<PathsView.Group> groups() {
    return Scene.each(Runs.of(page.ways(), PathsViews::label), run -> new PathsView.Group(label(run.get(0)), Scene.each(run, this::line)));
  }

  private static String label(Way way) {
    if (way.apart()) {
      return "In circles of their own";
    }
    return way.steps() == 0 ? "Best connected" : Lists.count(way.steps(), "step away", "steps away");
  }

  private PathsView.Line line(Way way) {
    String relation = way.by().isEmpty() ? "" : way.kind().map(Words::towards).orElse("at an event with");
    String level = way.level().map(Words::of).orElse("");
    return new PathsView.Line(
        anchor(way.person()), scene.person(way.person()), relation, level,
        way.by().map(by -> new Link(scene.person(by).label(), scene.href(Addresses.paths(way.byPart()), anchor(by)))));
  }

  private static String anchor(Id person) {
    return "p-" + person;
  }
}
