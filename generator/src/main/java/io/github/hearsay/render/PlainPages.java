package io.github.hearsay.render;

import io.github.hearsay.archive.PageEntry;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.PlainPage;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of pages that are no stories. */
final class PlainPages {

  private static final int DESCRIPTION = 160;

  /** The levels of headings that the contents show: those right below the title, and one more. */
  private static final int TOP = 2;

  /** With fewer headings than this a reader sees where things are. */
  private static final int LEAST = 3;

  /** With more than this the contents are folded up, so that the text is not far below. */
  private static final int MOST = 14;

  private PlainPages() {}

  static PageView of(PageEntry entry, Scene scene) {
    PlainPage page = entry.page();
    String lang = page.lang().filter(other -> !other.equals(scene.config().language())).orElse("");
    List<PageView.Part> contents = contents(page.body());
    int shown = contents.stream().mapToInt(part -> 1 + part.parts().size()).sum();
    return new PageView(
        head(entry, lang, scene), lang, SiteViews.direction(lang.isEmpty() ? scene.config().language() : lang), page.title(), page.summary(),
        scrollable(BodyWriter.write(page.body(), entry.links(), List.of(), scene)), contents, shown <= MOST, Scene.each(entry.below(), scene::page));
  }

  /** What is wider than a phone can be moved sideways with the keyboard as well. A text's own words hold no tags: they are escaped. */
  private static Markup scrollable(Markup body) {
    return new Markup(body.html().replace("<pre>", "<pre tabindex=\"0\">").replace("<table>", "<table tabindex=\"0\">"));
  }

  private static Head head(PageEntry entry, String lang, Scene scene) {
    PlainPage page = entry.page();
    String said = page.summary().isEmpty() ? page.body().lead().string() : page.summary();
    String description = said.isEmpty() ? page.title() : Words.shortened(said, DESCRIPTION);
    Link[] above = Scene.each(entry.above(), scene::page).toArray(Link[]::new);
    Head head = scene.head(page.title(), description, "").below(scene.crumbs(above));
    return SiteJsonLd.page(page.index() ? head : head.unlisted(), lang, scene);
  }

  private static List<PageView.Part> contents(Body body) {
    List<PageView.Part> contents = new ArrayList<>();
    List<Link> parts = new ArrayList<>();
    List<Body.Heading> headings = body.headings();
    for (int i = headings.size() - 1; i >= 0; i--) {
      Link link = new Link(headings.get(i).text(), "#" + headings.get(i).anchor());
      if (headings.get(i).level() == TOP + 1) {
        parts.add(0, link);
      } else if (headings.get(i).level() == TOP) {
        contents.add(0, new PageView.Part(link, parts));
        parts.clear();
      }
    }
    return contents.size() < LEAST ? List.of() : contents;
  }
}
