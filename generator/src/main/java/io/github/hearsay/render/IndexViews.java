package io.github.hearsay.render;

import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.PublisherEntry;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.IndexOf;
import io.github.hearsay.plan.Shelf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the views of the pages that list everybody and everything. */
final class IndexViews {

  /** How many people the A–Z of an archive with very many names first. */
  private static final int MOST_IN_THE_NEWS = 60;

  private final IndexOf of;
  private final Scene scene;

  private IndexViews(IndexOf of, Scene scene) {
    this.of = of;
    this.scene = scene;
  }

  /** The page that lists everything, or leads to those that do. */
  static IndexView all(Page.Index page, Scene scene) {
    IndexViews views = new IndexViews(page.of(), scene);
    if (page.letters().isEmpty()) {
      IndexView view = views.view(views.title(), views.size(), List.of(), views.sections());
      return views.told(view, view.head());
    }
    List<IndexView.Section> sections = page.of() == IndexOf.PEOPLE ? views.mostInTheNews() : List.of();
    IndexView view = views.view(views.title(), views.size(), Scene.each(page.letters(), views::link), sections);
    return views.told(view, view.head());
  }

  /** A page that lists what begins with one or two letters. */
  static IndexView part(Page.IndexPart page, Scene scene) {
    IndexViews views = new IndexViews(page.of(), scene);
    Shelf shelf = page.shelf();
    int size = shelf.ids().size();
    for (Shelf.Step below : shelf.below()) {
      size += below.count();
    }
    String title = views.title() + ": " + views.label(shelf.letters(), shelf.part());
    IndexView view = views.view(title, size, Scene.each(shelf.below(), views::link), one(Scene.each(shelf.ids(), views::item)));
    Head head =
        view.head()
            .below(scene.crumbs(link(page.of(), scene)))
            .between(shelf.previous().map(views::step), shelf.next().map(views::step));
    return views.told(view, head);
  }

  private IndexView told(IndexView view, Head head) {
    return new IndexView(JsonLd.list(head, scene), view.title(), view.counted(), view.letters(), view.sections());
  }

  private IndexView view(String title, int size, List<CountedLink> letters, List<IndexView.Section> sections) {
    String counted = counted(size);
    return new IndexView(
        scene.head(title, scene.words().say("indexAbout", title, scene.config().title(), counted), section(of)), title, counted, letters, sections);
  }

  private String title() {
    return title(of, scene);
  }

  private static String title(IndexOf of, Scene scene) {
    return switch (of) {
      case PEOPLE -> scene.words().say("people");
      case TOPICS -> scene.words().say("topics");
      case PLACES -> scene.words().say("places");
      case SOURCES -> scene.words().say("sources");
    };
  }

  /** The key of its entry in the navigation. */
  static String section(IndexOf of) {
    return of.name().toLowerCase(Locale.ROOT);
  }

  /** The page that lists everything. */
  static Link link(IndexOf of, Scene scene) {
    return new Link(title(of, scene), scene.href(of.path()));
  }

  private String counted(int size) {
    return switch (of) {
      case PEOPLE -> scene.words().count("people", size);
      case TOPICS -> scene.words().count("topics", size);
      case PLACES -> scene.words().count("places", size);
      case SOURCES -> scene.words().count("publishers", size);
    };
  }

  private int size() {
    return switch (of) {
      case PEOPLE -> scene.archive().people().size();
      case TOPICS -> scene.archive().topics().size();
      case PLACES -> scene.archive().places().size();
      case SOURCES -> scene.archive().publishers().size();
    };
  }

  private CountedLink link(Shelf.Step step) {
    Link link = step(step);
    return new CountedLink(link.label(), link.href(), step.count(), counted(step.count()));
  }

  private Link step(Shelf.Step step) {
    return new Link(label(step.letters(), step.part()), scene.href(step.path()));
  }

  /** "B", "Ba", "Ba, part 2", "Other". */
  private String label(String letters, int part) {
    String label = letters.equals("other") ? scene.words().say("letters.other") : letters.endsWith("-other")
        ? scene.words().say("letters.rest", Words.capital(letters.substring(0, letters.indexOf('-')))) : Words.capital(letters);
    return label + (part == 1 ? "" : scene.words().say("furtherPart", Integer.toString(part)));
  }

  private List<IndexView.Section> mostInTheNews() {
    List<IndexView.Item> items = Scene.each(PersonEntry.mostInTheNews(scene.archive().people(), MOST_IN_THE_NEWS), this::person);
    return items.isEmpty() ? List.of() : List.of(new IndexView.Section(scene.words().say("mostInNews"), "most", items));
  }

  private List<IndexView.Section> sections() {
    return switch (of) {
      case PEOPLE -> people();
      case TOPICS -> one(Scene.each(scene.archive().topics(), this::topic));
      case PLACES -> one(Scene.each(scene.archive().places(), this::place));
      case SOURCES -> one(Scene.each(scene.archive().publishers(), this::source));
    };
  }

  private List<IndexView.Section> people() {
    return Scene.each(Runs.of(scene.archive().people(), PersonEntry::letter), run -> {
      String letter = run.get(0).letter();
      return new IndexView.Section(letter, "letter-" + anchor(letter), Scene.each(run, this::person));
    });
  }

  private IndexView.Item item(Id id) {
    Optional<IndexView.Item> item =
        switch (of) {
          case PEOPLE -> scene.archive().person(id).map(this::person);
          case TOPICS -> scene.archive().topic(id).map(this::topic);
          case PLACES -> scene.archive().place(id).map(this::place);
          case SOURCES -> scene.archive().publisher(id).map(this::source);
        };
    return item.orElseThrow();
  }

  private IndexView.Item person(PersonEntry entry) {
    Person person = entry.person();
    String note = person.disambiguation().isEmpty() ? person.description() : person.disambiguation();
    return new IndexView.Item(new Link(entry.sortName(), scene.person(entry.id()).href()), note, counted(entry));
  }

  private String counted(PersonEntry entry) {
    if (!entry.stories().isEmpty()) {
      return scene.words().count("stories", entry.stories().size());
    }
    return entry.mentionedIn().isEmpty() ? "" : scene.words().say("namedIn", scene.words().count("stories", entry.mentionedIn().size()));
  }

  private IndexView.Item topic(TopicEntry topic) {
    return new IndexView.Item(scene.topic(topic.id()), topic.topic().description(), scene.words().count("stories", topic.stories().size()));
  }

  private IndexView.Item place(PlaceEntry place) {
    String within = place.within().isEmpty() ? "" : scene.words().say("in", scene.place(place.within().get(0)).label());
    return new IndexView.Item(scene.place(place.id()), within, scene.words().count("stories", place.stories().size()));
  }

  private IndexView.Item source(PublisherEntry publisher) {
    return new IndexView.Item(
        scene.link(scene.directory().publisher(publisher.id())), "", scene.words().count("sources", publisher.printed().size()));
  }

  private static List<IndexView.Section> one(List<IndexView.Item> items) {
    return items.isEmpty() ? List.of() : List.of(new IndexView.Section("", "all", items));
  }

  private static String anchor(String letter) {
    return letter.equals("#") ? "other" : letter.toLowerCase(Locale.ROOT);
  }
}
