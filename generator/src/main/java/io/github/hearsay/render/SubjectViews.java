package io.github.hearsay.render;

import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.model.Id;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.IndexOf;
import io.github.hearsay.plan.Whose;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the views of topics and places. */
final class SubjectViews {

  private static final int PEOPLE = 24;
  private static final int STORIES = 200;
  private static final int DESCRIPTION = 160;

  private SubjectViews() {}

  static SubjectView of(TopicEntry entry, Scene scene) {
    String counted = scene.words().count("stories", entry.stories().size());
    Head head =
        scene
            .head(entry.name(), description(entry.topic().description(), entry.name(), counted, scene), "topics")
            .below(scene.crumbs(new Link(scene.words().say("topics"), scene.href(Addresses.TOPICS))));
    return new SubjectView(
        SiteJsonLd.topic(head, entry.topic(), scene),
        entry.name(),
        "",
        entry.topic().description(),
        BodyWriter.write(entry.topic().body(), entry.links(), List.of(), scene),
        scene.topics(entry.partOf()),
        Scene.each(entry.children(), id -> scene.counted(scene.topic(id), stories(scene.archive().topic(id).map(TopicEntry::stories)))),
        scene.counted(entry.people(), PEOPLE, scene::person),
        TimelineView.EMPTY,
        ClaimSummaries.of(entry.claims(), new Whose(IndexOf.TOPICS, entry.id()), scene),
        entry.stories().size(),
        groups(entry.stories(), scene),
        all(new Whose(IndexOf.TOPICS, entry.id()), scene),
        Scene.each(entry.topic().sameAs(), address -> new Link(EvidenceLinks.host(address), address)));
  }

  static SubjectView of(PlaceEntry entry, Scene scene) {
    String counted = scene.words().count("stories", entry.stories().size());
    Head head =
        scene
            .head(entry.name(), description(entry.place().description(), entry.name(), counted, scene), "places")
            .below(scene.crumbs(new Link(scene.words().say("places"), scene.href(Addresses.PLACES))));
    return new SubjectView(
        SiteJsonLd.place(head, entry.place(), entry.within(), scene),
        entry.name(),
        entry.place().kind().map(scene.terms()::of).orElse(""),
        entry.place().description(),
        BodyWriter.write(entry.place().body(), entry.links(), List.of(), scene),
        scene.places(entry.within()),
        Scene.each(entry.children(), id -> scene.counted(scene.place(id), stories(scene.archive().place(id).map(PlaceEntry::stories)))),
        scene.counted(entry.people(), PEOPLE, scene::person),
        TimelineViews.of(entry.timeline(), new Whose(IndexOf.PLACES, entry.id()), scene),
        ClaimSummary.NONE,
        entry.stories().size(),
        groups(entry.stories(), scene),
        all(new Whose(IndexOf.PLACES, entry.id()), scene),
        Scene.each(entry.place().sameAs(), address -> new Link(EvidenceLinks.host(address), address)));
  }

  private static String description(String written, String name, String counted, Scene scene) {
    return Words.shortened(written.isEmpty() ? scene.words().say("colon", name, counted) : written, DESCRIPTION);
  }

  /** Where all stories are to be found; they can only be too many for the page when there are parts of the timeline. */
  private static Link all(Whose whose, Scene scene) {
    boolean own = scene.plan().has(whose.timeline());
    return own
        ? new Link(scene.words().say("allOfThemByYear"), scene.href(whose.timeline()))
        : new Link(scene.words().say("allStoriesByYear"), scene.href(Addresses.ARTICLES));
  }

  private static int stories(Optional<List<Id>> stories) {
    return stories.map(List::size).orElse(0);
  }

  /** Newest first, under the year they came out in. */
  private static List<SubjectView.StoryGroup> groups(List<Id> stories, Scene scene) {
    List<Id> shown = stories.size() > STORIES ? stories.subList(0, STORIES) : stories;
    return Scene.each(
        Runs.of(shown, story -> year(story, scene)),
        run -> new SubjectView.StoryGroup(heading(year(run.get(0), scene), scene), scene.lines(run)));
  }

  private static OptionalInt year(Id story, Scene scene) {
    return scene.brief(story).published().date().year();
  }

  private static Link heading(OptionalInt year, Scene scene) {
    return year.isPresent()
        ? new Link(Calendar.year(year.getAsInt()), scene.href(Addresses.ofYear(year.getAsInt())))
        : Link.plain(scene.words().say("yearNotKnown"));
  }
}
