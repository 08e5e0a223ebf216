package io.github.hearsay.search;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Named;
import io.github.hearsay.archive.PageEntry;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.html.HtmlText;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.model.Topic;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.words.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The pages that can be found, numbered: people, topics and places, those of most stories first, pages that are no stories, then stories, the newest
 * first. Whoever asks search engines not to list a page is taken to want no search of our own to list it.
 */
final class Pages {

  private static final int LEAD = 160;
  private static final int NAMES = 3;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Archive archive;
  private final Messages words;
  private final EdtfWords dates;
  private final List<Found> all = new ArrayList<>();
  private final List<Story> stories;
  private final int people;
  private final int topics;
  private final int places;
  private final int plain;

  /** A page that can be found: its words, and what a result shows of it. */
  private record Found(Consumer<Gathering> gather, Supplier<String> line) {}

  Pages(Archive archive) {
    this.archive = archive;
    this.words = Messages.of(archive.config().language(), archive.config().words());
    this.dates = new EdtfWords(words);
    List<PersonEntry> listed = archive.people().stream().filter(one -> one.person().standing().isListed()).toList();
    sorted(listed, one -> one.stories().size()).forEach(one -> all.add(new Found(words -> person(one, words), () -> line(one))));
    this.people = all.size();
    sorted(archive.topics(), one -> one.stories().size()).forEach(one -> all.add(new Found(words -> topic(one, words), () -> line(one))));
    this.topics = all.size() - people;
    sorted(archive.places(), one -> one.stories().size()).forEach(one -> all.add(new Found(words -> place(one, words), () -> line(one))));
    this.places = all.size() - people - topics;
    archive.pages().stream().filter(one -> one.page().index()).forEach(one -> all.add(new Found(words -> plain(one, words), () -> line(one))));
    this.plain = all.size() - people - topics - places;
    this.stories = archive.stories().stream().filter(one -> one.article().publishing().index()).toList();
    stories.forEach(one -> all.add(new Found(words -> gather(one, archive, words), () -> line(one))));
  }

  private static <T> List<T> sorted(List<T> all, Function<T, Integer> stories) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(stories).reversed());
    return sorted;
  }

  int size() {
    return all.size();
  }

  int people() {
    return people;
  }

  int topics() {
    return topics;
  }

  int places() {
    return places;
  }

  /** How many pages there are that are no stories. */
  int plain() {
    return plain;
  }

  int firstStory() {
    return people + topics + places + plain;
  }

  /** The year of each story, 0 where it is not known. */
  List<Integer> years() {
    return stories.stream().map(story -> story.article().published().date().year().orElse(0)).toList();
  }

  /** Gathers the words of a page. */
  void gather(int page, Gathering words) {
    all.get(page).gather().accept(words);
  }

  private static void person(PersonEntry entry, Gathering words) {
    words.title(entry.name()).text(entry.person().description()).text(entry.person().disambiguation());
    entry.person().names().forEach(form -> words.name(form.value()));
    entry.person().aliases().forEach(words::name);
    words.markup(entry.person().body().markup());
  }

  private static void topic(TopicEntry entry, Gathering words) {
    Topic topic = entry.topic();
    told(topic.name(), topic.description(), topic.body(), topic.aliases(), words);
  }

  private static void place(PlaceEntry entry, Gathering words) {
    Place place = entry.place();
    told(place.name(), place.description(), place.body(), place.aliases(), words);
  }

  private static void plain(PageEntry entry, Gathering words) {
    PlainPage page = entry.page();
    told(page.title(), page.summary(), page.body(), List.of(), words);
  }

  private static void told(String name, String description, Body body, List<String> aliases, Gathering words) {
    words.title(name).text(description).markup(body.markup());
    aliases.forEach(words::name);
  }

  /** Gathers the words of the page of a story. */
  static void gather(Story story, Archive archive, Gathering words) {
    Article article = story.article();
    words.title(article.title()).text(article.summary()).markup(article.body().markup());
    named(story).forEach(one -> words.name(name(archive, one.part, one.id)));
    story.topics().forEach(id -> words.key('#', id));
    article.ledger().claims().forEach(claim -> words.text(claim.text()));
    article.ledger().events().forEach(event -> words.text(event.title()));
  }

  /** Whether an archive has a name for all that the page of a story is listed by. */
  static boolean knowsNames(Story story, Archive archive) {
    return named(story).stream().allMatch(one -> archive.name(one.part, one.id).isPresent());
  }

  /** Somebody or something that a story is listed by. */
  private record Listed(ArchivePart part, Id id) {}

  private static List<Listed> named(Story story) {
    List<Listed> all = new ArrayList<>();
    story.people().forEach(id -> all.add(new Listed(ArchivePart.PEOPLE, id)));
    story.mentions().forEach(id -> all.add(new Listed(ArchivePart.PEOPLE, id)));
    story.places().forEach(id -> all.add(new Listed(ArchivePart.PLACES, id)));
    story.topics().forEach(id -> all.add(new Listed(ArchivePart.TOPICS, id)));
    return all;
  }

  private String person(Id id) {
    return name(archive, ArchivePart.PEOPLE, id);
  }

  private static String name(Archive archive, ArchivePart part, Id id) {
    return archive.name(part, id).map(Named::name).orElse("");
  }

  /** What a result shows of a page, parted by tabs: its title, its address, when or how much, who or what, and how it begins. */
  String line(int page) {
    return all.get(page).line().get();
  }

  private String line(PersonEntry one) {
    String who = one.person().description().isEmpty() ? one.person().disambiguation() : one.person().description();
    return line(one.name(), Addresses.person(one.id()), count(one.stories().size()), who, "");
  }

  private String line(TopicEntry one) {
    return line(one.name(), Addresses.topic(one.id()), count(one.stories().size()), one.topic().description(), "");
  }

  private String line(PlaceEntry one) {
    return line(one.name(), Addresses.place(one.id()), count(one.stories().size()), one.place().description(), "");
  }

  private static String line(PageEntry one) {
    PlainPage page = one.page();
    return line(page.title(), Addresses.page(page.place()), "", "", page.summary().isEmpty() ? page.body().lead().string() : page.summary());
  }

  private String line(Story story) {
    Article article = story.article();
    List<String> names = story.people().stream().limit(NAMES).map(this::person).toList();
    String who = story.people().size() > NAMES ? words.say("andOthers", words.all(names)) : words.all(names);
    String lead = article.summary().isEmpty() ? article.body().lead().string() : article.summary();
    return line(article.title(), Addresses.story(article), dates.of(article.published().date()), who, lead);
  }

  private String count(int stories) {
    return stories == 0 ? "" : words.count("stories", stories);
  }

  private static String line(String title, SitePath path, String when, String who, String lead) {
    return String.join("\t", plain(title), path.value().substring(1), when, plain(HtmlText.cut(who, LEAD)), plain(HtmlText.cut(lead, LEAD)));
  }

  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }
}
