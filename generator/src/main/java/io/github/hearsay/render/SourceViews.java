package io.github.hearsay.render;

import io.github.hearsay.archive.PublisherEntry;
import io.github.hearsay.model.Source;
import io.github.hearsay.plan.Addresses;
import java.util.List;

/** Makes the view of a publisher. */
final class SourceViews {

  private static final int MOST = 200;

  private SourceViews() {}

  static SourceView of(PublisherEntry entry, Scene scene) {
    List<PublisherEntry.Printed> all = entry.printed();
    String counted =
        Words.count(all.size(), "source", "sources") + " in " + Words.stories(entry.stories().size());
    Head head =
        scene
            .head(entry.name(), "What " + entry.name() + " printed: " + counted, "sources")
            .below(scene.crumbs(new Link("Sources", scene.href(Addresses.SOURCES))));
    return new SourceView(
        JsonLd.list(head, scene),
        entry.name(),
        counted,
        all.size(),
        Scene.each(all.size() > MOST ? all.subList(0, MOST) : all, printed -> printed(printed, scene)));
  }

  private static SourceView.Printed printed(PublisherEntry.Printed printed, Scene scene) {
    Source source = printed.source();
    return new SourceView.Printed(
        source.title(), source.url(), source.date().map(Moment::of).orElse(Moment.NONE), source.citation(),
        source.kind().map(Words::of).orElse(""), scene.line(printed.story()));
  }
}
