package io.github.hearsay.render;

import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.DatedShelf;

/** Makes the views of the pages that list what was put right. */
final class CorrectionListViews {

  private CorrectionListViews() {}

  static CorrectionListView of(DatedShelf shelf, Scene scene) {
    String title = ShelfWords.title(scene.words().say("corrections"), shelf, scene);
    String counted = counted(shelf.count(), scene);
    Link feed = new Link(scene.words().say("feed"), scene.href(Addresses.CORRECTIONS_FEED));
    Head head =
        scene
            .head(title, scene.words().say("correctionsAbout", scene.config().title(), counted), "corrections")
            .below(shelf.isFirst() ? scene.crumbs() : scene.crumbs(new Link(scene.words().say("corrections"), scene.href(Addresses.CORRECTIONS))))
            .feeding(new Link(scene.words().say("corrections"), feed.href()));
    boolean some = !shelf.below().isEmpty();
    ClaimWords words = new ClaimWords(scene);
    return new CorrectionListView(
        JsonLd.list(ShelfWords.between(shelf, head, scene), scene), title, counted, feed, Scene.each(shelf.below(), step -> year(step, scene)),
        some ? scene.words().say("theNewest", Integer.toString(shelf.ids().size())) : "",
        Scene.each(shelf.ids(), id -> words.correction(scene.archive().correction(id).orElseThrow())));
  }

  private static CountedLink year(DatedShelf.Step step, Scene scene) {
    Link link = ShelfWords.link(step, scene);
    return new CountedLink(link.label(), link.href(), step.count(), counted(step.count(), scene));
  }

  private static String counted(int n, Scene scene) {
    return scene.words().count("corrections", n);
  }
}
