package corpus;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** For whom the archive is written. */
abstract class Flavour {

  final Body body;
  final Out out;

  Flavour(Body body, Out out) {
    this.body = body;
    this.out = out;
  }

  abstract void story(Story story) throws IOException;

  void person(Person person, List<Relation> relations, String biography) throws IOException {}

  void topic(String topic) throws IOException {}

  void place(String place) throws IOException {}

  void finish() throws IOException {}

  static String plainLink(Story story) {
    return "/" + story.path() + "/";
  }

  static StringBuilder yaml(Story story) {
    return new StringBuilder(4096).append("---\ntitle: ").append(Text.q(story.title()))
        .append("\ndate: ").append(story.time().format(Story.STAMP))
        .append("\nsummary: ").append(Text.q(story.summary()))
        .append("\npeople: ").append(Text.ids(story.people()))
        .append("\ntopics: ").append(Text.flow(story.topics(), Text::slug)).append('\n');
  }

  static void events(StringBuilder text, Story story) {
    for (Story.Happening event : story.events()) {
      text.append(event == story.events().get(0) ? "events:\n" : "").append("  - date: ").append(Text.q(event.date()))
          .append("\n    title: ").append(Text.q(event.title())).append("\n    people: ").append(Text.ids(event.people()))
          .append("\n    place: ").append(Text.slug(event.place())).append('\n');
    }
  }

  static void sources(StringBuilder text, Story story) {
    for (Story.Source source : story.sources()) {
      text.append(source == story.sources().get(0) ? "sources:\n" : "").append("  - publisher: ").append(Text.q(source.publisher()))
          .append("\n    url: ").append(source.url()).append("\n    date: ").append(source.date()).append('\n');
    }
  }

  static Set<String> places(Story story) {
    Set<String> places = new LinkedHashSet<>();
    story.events().forEach(event -> places.add(Text.slug(event.place())));
    return places;
  }

  static Set<String> papers(Story story) {
    Set<String> papers = new LinkedHashSet<>();
    story.sources().forEach(source -> papers.add(source.publisher()));
    return papers;
  }

  /** The years a story is about: its own and those of its events. */
  static Set<String> years(Story story) {
    Set<String> years = new TreeSet<>(Set.of(story.year()));
    story.events().forEach(event -> years.add(Integer.toString(event.first().getYear())));
    return years;
  }
}
