package io.github.hearsay.render;

import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.DatedShelf;
import io.github.hearsay.text.Lists;

/** Makes the views of the pages that list what was put right. */
final class CorrectionListViews {

  private CorrectionListViews() {}

  static CorrectionListView of(DatedShelf shelf, Scene scene) {
    String title = "Corrections" + (shelf.isFirst() ? "" : ", " + ShelfWords.label(shelf.year(), shelf.part()));
    String counted = counted(shelf.count());
    Link feed = new Link("Feed", scene.href(Addresses.CORRECTIONS_FEED));
    Head head =
        scene
            .head(title, "What " + scene.config().title() + " put right: " + counted, "corrections")
            .below(shelf.isFirst() ? scene.crumbs() : scene.crumbs(new Link("Corrections", scene.href(Addresses.CORRECTIONS))))
            .feeding(new Link("Corrections", feed.href()));
    boolean some = !shelf.below().isEmpty();
    ClaimWords words = new ClaimWords(scene);
    return new CorrectionListView(
        JsonLd.list(ShelfWords.between(shelf, head, scene), scene), title, counted, feed, Scene.each(shelf.below(), step -> year(step, scene)),
        some ? "The newest " + shelf.ids().size() : "",
        Scene.each(shelf.ids(), id -> words.correction(scene.archive().correction(id).orElseThrow())));
  }

  private static CountedLink year(DatedShelf.Step step, Scene scene) {
    Link link = ShelfWords.link(step, scene);
    return new CountedLink(link.label(), link.href(), step.count(), counted(step.count()));
  }

  private static String counted(int n) {
    return Lists.count(n, "correction", "corrections");
  }
}
