package io.github.hearsay.search;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.html.HtmlText;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The pages that can be found, numbered: people, topics and places, those of most stories first, then stories, the newest first. Whoever asks search
 * engines not to list a page is taken to want no search of our own to list it.
 */
final class Pages {

  private static final int LEAD = 160;
  private static final int NAMES = 3;

  private final Archive archive;
  private final List<PersonEntry> people;
  private final List<TopicEntry> topics;
  private final List<PlaceEntry> places;
  private final List<Story> stories;

  Pages(Archive archive) {
    this.archive = archive;
    this.people = sorted(archive.people().stream().filter(one -> one.person().standing().isListed()).toList(), one -> one.stories().size());
    this.topics = sorted(archive.topics(), one -> one.stories().size());
    this.places = sorted(archive.places(), one -> one.stories().size());
    this.stories = archive.stories().stream().filter(one -> one.article().publishing().index()).toList();
  }

  private static <T> List<T> sorted(List<T> all, Function<T, Integer> stories) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(stories).reversed());
    return sorted;
  }

  int size() {
    return firstStory() + stories.size();
  }

  int people() {
    return people.size();
  }

  int topics() {
    return topics.size();
  }

  int places() {
    return places.size();
  }

  int firstStory() {
    return people.size() + topics.size() + places.size();
  }

  /** The year of each story, 0 where it is not known. */
  List<Integer> years() {
    return stories.stream().map(story -> story.article().published().date().year().orElse(0)).toList();
  }

  /** Gathers the words of a page. */
  void gather(int page, Gathering words) {
    int place = page;
    if (place < people.size()) {
      person(people.get(place), words);
      return;
    }
    place -= people.size();
    if (place < topics.size()) {
      var topic = topics.get(place).topic();
      words.title(topic.name()).text(topic.description()).markup(topic.body().markup());
      topic.aliases().forEach(words::name);
      return;
    }
    place -= topics.size();
    if (place < places.size()) {
      var one = places.get(place).place();
      words.title(one.name()).text(one.description()).markup(one.body().markup());
      one.aliases().forEach(words::name);
      return;
    }
    story(stories.get(place - places.size()), words);
  }

  private static void person(PersonEntry entry, Gathering words) {
    words.title(entry.name()).text(entry.person().description()).text(entry.person().disambiguation());
    entry.person().names().forEach(form -> words.name(form.value()));
    entry.person().aliases().forEach(words::name);
    words.markup(entry.person().body().markup());
  }

  private void story(Story story, Gathering words) {
    Article article = story.article();
    words.title(article.title()).text(article.summary()).markup(article.body().markup());
    story.people().forEach(id -> words.name(person(id)));
    story.mentions().forEach(id -> words.name(person(id)));
    story.places().forEach(id -> archive.place(id).ifPresent(one -> words.name(one.name())));
    for (Id id : story.topics()) {
      archive.topic(id).ifPresent(one -> words.name(one.name()));
      words.key('#', id);
    }
    article.ledger().claims().forEach(claim -> words.text(claim.text()));
    article.ledger().events().forEach(event -> words.text(event.title()));
  }

  private String person(Id id) {
    return archive.person(id).map(PersonEntry::name).orElse("");
  }

  /** What a result shows of a page, parted by tabs: its title, its address, when or how much, who or what, and how it begins. */
  String line(int page) {
    int place = page;
    if (place < people.size()) {
      PersonEntry one = people.get(place);
      String who = one.person().description().isEmpty() ? one.person().disambiguation() : one.person().description();
      return line(one.name(), Addresses.person(one.id()), count(one.stories().size()), who, "");
    }
    place -= people.size();
    if (place < topics.size()) {
      TopicEntry one = topics.get(place);
      return line(one.name(), Addresses.topic(one.id()), count(one.stories().size()), one.topic().description(), "");
    }
    place -= topics.size();
    if (place < places.size()) {
      PlaceEntry one = places.get(place);
      return line(one.name(), Addresses.place(one.id()), count(one.stories().size()), one.place().description(), "");
    }
    Story story = stories.get(place - places.size());
    Article article = story.article();
    List<String> names = story.people().stream().limit(NAMES).map(this::person).toList();
    String who = String.join(", ", names) + (story.people().size() > NAMES ? " and others" : "");
    String lead = article.summary().isEmpty() ? article.body().lead().string() : article.summary();
    return line(article.title(), Addresses.story(article), EdtfWords.of(article.published().date()), who, lead);
  }

  private static String count(int stories) {
    return stories == 0 ? "" : stories == 1 ? "1 story" : stories + " stories";
  }

  private static String line(String title, SitePath path, String when, String who, String lead) {
    return String.join("\t", plain(title), path.value().substring(1), when, plain(HtmlText.cut(who, LEAD)), plain(HtmlText.cut(lead, LEAD)));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
