package io.github.hearsay.render;

import io.github.hearsay.archive.PublisherEntry;
import io.github.hearsay.archive.StatusTally;
import io.github.hearsay.archive.WilsonInterval;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Source;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.IndexOf;
import io.github.hearsay.plan.Whose;
import io.github.hearsay.words.Messages;
import java.util.List;

/** Makes the view of a publisher. */
final class SourceViews {

  private static final int MOST = 200;
  private static final int PERCENT = 100;

  private SourceViews() {}

  static SourceView of(PublisherEntry entry, Scene scene) {
    List<PublisherEntry.Printed> all = entry.printed();
    String counted =
        scene.words().say("sourcesIn", scene.words().count("sources", all.size()), scene.words().count("stories", entry.stories().size()));
    Head head =
        scene
            .head(entry.name(), scene.words().say("sourceAbout", entry.name(), counted), "sources")
            .below(scene.crumbs(new Link(scene.words().say("sources"), scene.href(Addresses.SOURCES))));
    return new SourceView(
        JsonLd.list(head, scene),
        entry.name(),
        counted,
        ClaimSummaries.of(entry.claims(), new Whose(IndexOf.SOURCES, entry.id()), scene),
        record(entry.claims().outcomes(), scene.words()),
        all.size(),
        Scene.each(all.size() > MOST ? all.subList(0, MOST) : all, printed -> printed(printed, scene)));
  }

  /** Never a score: what was counted, of how many, and how little that may say. */
  private static String record(StatusTally outcomes, Messages words) {
    int resolved = outcomes.resolved();
    if (resolved == 0) {
      return "";
    }
    int confirmed = outcomes.of(ClaimStatus.CONFIRMED);
    WilsonInterval likely = WilsonInterval.of(confirmed, resolved);
    return words.say(
        "record", words.count("claims.resolved", resolved), words.count("claims.wereConfirmed", confirmed), Integer.toString(resolved),
        percent(likely.low(), words), percent(likely.high(), words));
  }

  private static String percent(double share, Messages words) {
    return words.say("percent", Long.toString(Math.round(share * PERCENT)));
  }

  private static SourceView.Printed printed(PublisherEntry.Printed printed, Scene scene) {
    Source source = printed.source();
    return new SourceView.Printed(
        source.title(), source.url(), source.date().map(scene::moment).orElse(Moment.NONE), source.citation(),
        source.kind().map(scene.terms()::of).orElse(""), scene.line(printed.story()));
  }
}
