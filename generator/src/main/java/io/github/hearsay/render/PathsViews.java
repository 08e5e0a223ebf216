package io.github.hearsay.render;

import io.github.hearsay.model.Id;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Way;
import java.util.List;

/** Makes the views of by whom people know each other. */
final class PathsViews {

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
    String title = scene.words().say("whoKnowsWhom") + (first ? "" : scene.words().say("furtherPart", Integer.toString(page.part())));
    String counted = scene.words().count("people.whoKnow", page.count());
    Head head =
        scene
            .head(title, scene.words().say("pathsAbout", counted), "people")
            .below(scene.crumbs(new Link(scene.words().say("people"), scene.href(Addresses.PEOPLE))));
    return new PathsView(head, title, counted, first ? scene.href(Addresses.PATHS_DATA) : "", groups(), scene.parts(page.parts(), Addresses::paths),
        first ? ScriptWords.ofPaths(scene.words()) : Markup.NONE);
  }

  /** The ways are in order of their steps; those of small circles of their own come last. */
  private List<PathsView.Group> groups() {
    return Scene.each(Runs.of(page.ways(), this::label), run -> new PathsView.Group(label(run.get(0)), Scene.each(run, this::line)));
  }

  private String label(Way way) {
    if (way.apart()) {
      return scene.words().say("paths.apart");
    }
    return way.steps() == 0 ? scene.words().say("paths.best") : scene.words().count("paths.steps", way.steps());
  }

  private PathsView.Line line(Way way) {
    String level = way.level().map(known -> RelationViews.level(known, scene)).orElse("");
    return new PathsView.Line(
        anchor(way.person()), scene.person(way.person()), way.by().map(by -> step(way, by)).orElse(Markup.NONE), level);
  }

  private Markup step(Way way, Id by) {
    Link link = new Link(scene.person(by).label(), scene.href(Addresses.paths(way.byPart()), anchor(by)));
    return new Markup(scene.terms().towards(way.kind()).fill(link.html().html()));
  }

  private static String anchor(Id person) {
    return "p-" + person;
  }
}
