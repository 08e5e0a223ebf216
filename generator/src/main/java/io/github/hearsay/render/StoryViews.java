package io.github.hearsay.render;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.archive.CorrectionEntry;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.RelatedStory;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.Telling;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Source;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the view of a story. */
final class StoryViews {

  private static final int DESCRIPTION = 160;

  private final Scene scene;
  private final Story story;
  private final Article article;

  private StoryViews(Story story, Scene scene) {
    this.scene = scene;
    this.story = story;
    this.article = story.article();
  }

  static StoryView of(Story story, Scene scene) {
    return new StoryViews(story, scene).view();
  }

  private StoryView view() {
    Directory.OfStory entry = scene.directory().story(story.id());
    String lang = article.publishing().lang().filter(other -> !other.equals(scene.config().language())).orElse("");
    ClaimViews claims = new ClaimViews(story, scene);
    return new StoryView(
        head(entry),
        lang,
        SiteViews.direction(lang.isEmpty() ? scene.config().language() : lang),
        article.title(),
        entry.date(),
        scene.terms().of(article.kind()),
        article.summary(),
        corrections(true),
        Outcomes.of(story, scene),
        PictureViews.of(article.image(), scene),
        BodyWriter.write(article.body(), story.links(), story.mentionsInText(), scene),
        scene.people(story.people()),
        scene.people(story.mentions()),
        scene.topics(story.topics()),
        scene.places(story.places()),
        claims.all(),
        claims.tally(),
        claims.mix(),
        events(),
        Scene.each(article.ledger().sources(), this::source),
        corrections(false),
        scene.config().citations() ? Optional.of(Citations.of(article, scene)) : Optional.empty(),
        story.previous().map(scene::line),
        story.next().map(scene::line),
        Scene.each(story.related(), this::related),
        scene.quotes(story.backlinks()));
  }

  private Head head(Directory.OfStory entry) {
    Head head =
        scene
            .head(article.title(), Words.shortened(entry.summary(), DESCRIPTION), "stories")
            .of("article")
            .below(crumbs())
            .showing(SharedPicture.of(article.image(), article.title(), scene))
            .between(story.previous().map(scene::story), story.next().map(scene::story));
    if (!article.publishing().index()) {
      return head.unlisted();
    }
    return scene.archive().isWithheld(ArchivePart.STORIES, story.id()) ? head : StoryJsonLd.on(head, story, scene);
  }

  private List<Link> crumbs() {
    Edtf date = article.published().date();
    List<Link> crumbs = scene.crumbs(new Link(scene.words().say("stories"), scene.href(Addresses.ARTICLES)));
    date.year().ifPresent(year -> crumbs.add(new Link(Calendar.year(year), scene.href(Addresses.ofYear(year)))));
    date.month()
        .ifPresent(month ->
            crumbs.add(new Link(scene.words().month(month), scene.href(Addresses.ofMonth(date.earliest().getYear(), month)))));
    return crumbs;
  }

  /** Those that stand above the text, or those that stand below it. */
  private List<StoryView.Correction> corrections(boolean above) {
    List<StoryView.Correction> all = new ArrayList<>();
    for (CorrectionEntry entry : story.corrections()) {
      if (above == entry.isProminent()) {
        Correction correction = entry.correction();
        all.add(
            new StoryView.Correction(
                entry.anchor(), scene.moment(correction.date()), scene.terms().of(correction.kind()), target(entry), correction.text()));
      }
    }
    return all;
  }

  /** What it puts right; a claim of the archive is a link. */
  private Link target(CorrectionEntry entry) {
    Optional<ClaimEntry> claim = entry.claim().flatMap(scene.archive()::claim);
    String what = new ClaimWords(scene).what(entry);
    return claim.map(found -> new Link(what, new ClaimWords(scene).hrefInStory(found))).orElseGet(() -> Link.plain(what));
  }

  private List<StoryView.Occasion> events() {
    List<StoryView.Occasion> all = new ArrayList<>();
    Set<Id> seen = new HashSet<>();
    for (Id id : story.happenings()) {
      if (seen.add(id)) {
        scene.archive().happening(id).ifPresent(happening -> all.add(event(happening)));
      }
    }
    return all;
  }

  private StoryView.Occasion event(Happening happening) {
    List<Link> elsewhere = new ArrayList<>();
    List<Telling> here = new ArrayList<>();
    for (Telling telling : happening.tellings()) {
      if (telling.story().equals(story.id())) {
        here.add(telling);
      } else {
        elsewhere.add(scene.story(telling.story()));
      }
    }
    Telling own = here.isEmpty() ? happening.first() : here.get(0);
    Event event = own.event();
    return new StoryView.Occasion(
        TimelineViews.anchor(happening.id()),
        event.date().map(scene::moment).orElse(Moment.NONE),
        event.asTold(),
        event.title(),
        scene.words().and(others(here, event.title())),
        scene.terms().of(event.certainty()),
        Vocabulary.word(event.certainty()),
        Scene.each(own.people(), part -> new StoryView.Part(scene.person(part.person()), scene.terms().of(part.role()))),
        scene.links(own.place().map(scene::place).stream().toList()),
        event.amount().map(scene.terms()::of).orElse(""),
        scene.links(elsewhere),
        Quarrel.of(happening, scene));
  }

  /** What this story calls the same event besides {@code title}. */
  private List<String> others(List<Telling> tellings, String title) {
    Set<String> others = new LinkedHashSet<>();
    tellings.forEach(telling -> others.add(scene.words().say("quoted", telling.event().title())));
    others.remove(scene.words().say("quoted", title));
    return List.copyOf(others);
  }

  private StoryView.Origin source(Source source) {
    return new StoryView.Origin(
        scene.publisher(source.publisher()),
        source.title(),
        source.url(),
        source.author(),
        source.date().map(scene::moment).orElse(Moment.NONE),
        source.citation(),
        source.kind().map(scene.terms()::of).orElse(""),
        source.retrieved().map(Edtf::of).map(scene::moment).orElse(Moment.NONE),
        source.archived());
  }

  private String reason(RelatedStory related) {
    List<String> shared = related.shared();
    return shared.isEmpty() ? scene.words().say("chosenByAuthor") : scene.words().say("bothAbout", scene.words().and(shared));
  }

  private StoryView.Related related(RelatedStory related) {
    Directory.OfStory other = scene.directory().story(related.story());
    return new StoryView.Related(other.title(), scene.href(other.path()), other.date(), reason(related));
  }
}
