package io.github.hearsay.archive;

import io.github.hearsay.config.Look;
import io.github.hearsay.config.PageFamily;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Topic;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Asset;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.Failure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A small archive written down in a test, and what linking it gives. */
public final class Gossip {

  private final List<Article> articles = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Problems problems = new Problems();
  private LocalDate today = LocalDate.of(2026, 11, 22);
  private ZoneId zone = ZoneId.of("UTC");
  private SiteConfig.NewNames newPeople = SiteConfig.NewNames.ALLOW;
  private boolean linkMentions = true;
  private Optional<String> url = Optional.empty();
  private SiteConfig.LinkStyle links = SiteConfig.LinkStyle.FOLDERS;

  public Gossip with(StoryBuilder... stories) {
    for (StoryBuilder story : stories) {
      articles.add(story.build());
    }
    return this;
  }

  public Gossip with(PersonBuilder... persons) {
    for (PersonBuilder person : persons) {
      people.add(person.build());
    }
    return this;
  }

  public Gossip topic(String id, String name, String... aliases) {
    return topicIn(id, name, "", aliases);
  }

  public Gossip topicIn(String id, String name, String partOf, String... aliases) {
    String file = "topics/" + id + ".md";
    topics.add(new Topic(
        new Id(id), StoryBuilder.at(file, 1), name, List.of(aliases), "", StoryBuilder.reference(file, partOf), List.of(), List.of(),
        List.of(), io.github.hearsay.model.Body.EMPTY));
    return this;
  }

  public Gossip place(String id, String name, String within) {
    String file = "places/" + id + ".md";
    places.add(new Place(
        new Id(id), StoryBuilder.at(file, 1), name, Optional.empty(), StoryBuilder.reference(file, within), List.of(), "",
        Optional.empty(), false, List.of(), List.of(), List.of(), io.github.hearsay.model.Body.EMPTY));
    return this;
  }

  public Gossip asset(String path) {
    assets.add(new Asset(path, Path.of("/content", path)));
    return this;
  }

  public Gossip failed(String file, String id) {
    failures.add(new Failure(file, Optional.of(new Id(id))));
    return this;
  }

  public Gossip today(String day) {
    today = LocalDate.parse(day);
    return this;
  }

  public Gossip zone(String id) {
    zone = ZoneId.of(id);
    return this;
  }

  public Gossip newPeople(SiteConfig.NewNames what) {
    newPeople = what;
    return this;
  }

  public Gossip publishedAt(String address) {
    url = Optional.of(address);
    return this;
  }

  public Gossip links(SiteConfig.LinkStyle style) {
    links = style;
    return this;
  }

  public Gossip withoutLinkedMentions() {
    linkMentions = false;
    return this;
  }

  /** The same, given to the linker in another order. */
  public Gossip shuffled(long seed) {
    for (List<?> list : List.of(articles, people, topics, places, assets)) {
      Collections.shuffle(list, new Random(seed));
    }
    return this;
  }

  public Archive link() {
    SiteConfig config =
        new SiteConfig(
            "Hearsay", "", "", url, "en", Collections.emptySortedMap(), zone, today, newPeople, 18, Optional.empty(), linkMentions, true, true, links, 12, 50,
            List.of(PageFamily.values()), 1, 70, 1600, false, false, List.of(), Look.PLAIN, Optional.empty(), Optional.empty(),
            false);
    int files = articles.size() + people.size() + topics.size() + places.size() + failures.size();
    return Archives.link(new Content(config, articles, people, topics, places, assets, files, failures), problems);
  }

  public List<Asset> assets() {
    return assets;
  }

  public Problems problems() {
    return problems;
  }

  /** What is wrong, but for news about new names: {@code HS102 articles/a.md:3:1 unknown person "X" - did you mean Y?}. */
  public List<String> complaints() {
    link();
    return problems.sorted().stream().filter(problem -> problem.severity() != Severity.INFO).map(Gossip::line).toList();
  }

  /** News about names without a file. */
  public List<String> news() {
    link();
    return problems.sorted().stream().filter(problem -> problem.severity() == Severity.INFO).map(Gossip::line).toList();
  }

  public static String line(Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " - " + problem.hint();
    return problem.code().id() + " " + problem.at() + " " + problem.message() + hint;
  }

  public static Id id(String value) {
    return new Id(value);
  }

  public static List<Id> ids(String... values) {
    return java.util.Arrays.stream(values).map(Id::new).toList();
  }

  public static Edtf date(String text) {
    return Edtf.parse(text);
  }
}
