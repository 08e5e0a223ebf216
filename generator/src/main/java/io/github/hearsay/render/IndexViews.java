package io.github.hearsay.render;

import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.PublisherEntry;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the views of the pages that list everybody and everything. */
final class IndexViews {

  private IndexViews() {}

  static IndexView people(Scene scene) {
    List<PersonEntry> people = scene.archive().people();
    List<IndexView.Section> sections = new ArrayList<>();
    int start = 0;
    while (start < people.size()) {
      String letter = people.get(start).letter();
      int end = start + 1;
      while (end < people.size() && people.get(end).letter().equals(letter)) {
        end++;
      }
      sections.add(new IndexView.Section(
          letter, "letter-" + anchor(letter), Scene.each(people.subList(start, end), person -> person(person, scene))));
      start = end;
    }
    return view("People", Words.count(people.size(), "person", "people"), "people", sections, scene);
  }

  static IndexView topics(Scene scene) {
    List<IndexView.Item> items =
        Scene.each(scene.archive().topics(), (TopicEntry topic) ->
            new IndexView.Item(scene.topic(topic.id()), topic.topic().description(), Words.stories(topic.stories().size())));
    return view("Topics", Words.count(items.size(), "topic", "topics"), "topics", one(items), scene);
  }

  static IndexView places(Scene scene) {
    List<IndexView.Item> items =
        Scene.each(scene.archive().places(), (PlaceEntry place) ->
            new IndexView.Item(scene.place(place.id()), within(place, scene), Words.stories(place.stories().size())));
    return view("Places", Words.count(items.size(), "place", "places"), "places", one(items), scene);
  }

  static IndexView sources(Scene scene) {
    List<IndexView.Item> items =
        Scene.each(scene.archive().publishers(), (PublisherEntry publisher) ->
            new IndexView.Item(
                scene.link(Directory.target(publisher, scene.plan())), "", Words.count(publisher.printed().size(), "source", "sources")));
    return view("Sources", Words.count(items.size(), "publisher", "publishers"), "sources", one(items), scene);
  }

  private static IndexView view(String title, String counted, String section, List<IndexView.Section> sections, Scene scene) {
    return new IndexView(
        scene.head(title, title + " in " + scene.config().title() + ": " + counted, section), title, counted, sections);
  }

  private static IndexView.Item person(PersonEntry entry, Scene scene) {
    Person person = entry.person();
    String note = person.disambiguation().isEmpty() ? person.description() : person.disambiguation();
    return new IndexView.Item(
        new Link(entry.sortName(), scene.person(entry.id()).href()), note, counted(entry));
  }

  private static String counted(PersonEntry entry) {
    if (!entry.stories().isEmpty()) {
      return Words.stories(entry.stories().size());
    }
    return entry.mentionedIn().isEmpty() ? "" : "named in " + Words.stories(entry.mentionedIn().size());
  }

  private static String within(PlaceEntry place, Scene scene) {
    return place.within().isEmpty() ? "" : "in " + scene.place(place.within().get(0)).label();
  }

  private static List<IndexView.Section> one(List<IndexView.Item> items) {
    return items.isEmpty() ? List.of() : List.of(new IndexView.Section("", "all", items));
  }

  private static String anchor(String letter) {
    return letter.equals("#") ? "other" : letter.toLowerCase(Locale.ROOT);
  }
}
