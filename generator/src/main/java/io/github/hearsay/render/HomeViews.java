package io.github.hearsay.render;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.archive.YearOfStories;
import io.github.hearsay.model.Id;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the view of the front page. */
final class HomeViews {

  private static final int PEOPLE = 12;
  private static final int TOPICS = 12;
  private static final int YEARS = 40;

  private HomeViews() {}

  static HomeView of(Page.Home page, Scene scene) {
    Archive archive = scene.archive();
    List<Id> newest = new ArrayList<>();
    for (int i = 0; i < Math.min(scene.config().latest(), archive.briefs().size()); i++) {
      newest.add(archive.briefs().get(i).id());
    }
    List<Card> cards = scene.cards(newest, newest.size());
    String title = scene.config().title();
    String description = scene.config().description();
    List<String> figures = figures(scene);
    Head head =
        scene
            .head(title, description.isEmpty() ? scene.words().say("colon", title, scene.words().all(figures)) : description, "home")
            .below(List.of())
            .feeding(new Link(title, scene.href(Addresses.FEED)));
    return new HomeView(
        SiteJsonLd.home(head, scene),
        title,
        description,
        figures,
        cards.stream().findFirst(),
        cards.isEmpty() ? cards : cards.subList(1, cards.size()),
        DayPages.yearsAgo(page.yearsAgo(), scene),
        Scene.each(
            PersonEntry.mostInTheNews(archive.people(), PEOPLE), person -> scene.counted(scene.person(person.id()), person.stories().size())),
        topics(scene),
        years(scene),
        new Link(scene.words().say("allStories"), scene.href(Addresses.ARTICLES)),
        new Link(scene.words().say("everybody"), scene.href(Addresses.PEOPLE)),
        new Link(scene.words().say("allTopics"), scene.href(Addresses.TOPICS)));
  }

  private static List<String> figures(Scene scene) {
    Archive archive = scene.archive();
    List<String> figures = new ArrayList<>();
    figures.add(scene.words().count("stories", archive.briefs().size()));
    figures.add(scene.words().count("people", archive.people().size()));
    List<YearOfStories> years = archive.years();
    if (!years.isEmpty()) {
      int first = years.get(years.size() - 1).year();
      int last = years.get(0).year();
      figures.add(first == last ? Calendar.year(first) : scene.words().say("years.span", Calendar.year(first), Calendar.year(last)));
    }
    return figures;
  }

  private static List<CountedLink> topics(Scene scene) {
    List<TopicEntry> topics = new ArrayList<>(scene.archive().topics());
    topics.sort(Comparator.comparingInt((TopicEntry topic) -> -topic.stories().size()));
    List<TopicEntry> most = topics.size() > TOPICS ? topics.subList(0, TOPICS) : topics;
    return Scene.each(most, topic -> scene.counted(scene.topic(topic.id()), topic.stories().size()));
  }

  private static List<CountedLink> years(Scene scene) {
    List<YearOfStories> years = scene.archive().years();
    return Scene.each(
        years.size() > YEARS ? years.subList(0, YEARS) : years,
        year -> scene.counted(new Link(Calendar.year(year.year()), scene.href(Addresses.ofYear(year.year()))), year.size()));
  }
}
