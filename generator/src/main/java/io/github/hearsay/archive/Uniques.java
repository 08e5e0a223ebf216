package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.model.Topic;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Keeps the first of several things with one id. */
final class Uniques {

  private Uniques() {}

  /** The content without second things of one id. */
  static Content of(Content content, Problems problems) {
    List<Article> articles = of("story", content.articles(), Article::id, Article::at, problems);
    List<Person> people = of("person", content.people(), Person::id, Person::at, problems);
    List<Topic> topics = of("topic", content.topics(), Topic::id, Topic::at, problems);
    List<Place> places = of("place", content.places(), Place::id, Place::at, problems);
    List<PlainPage> pages = of("page", content.pages(), PlainPage::id, PlainPage::at, problems);
    int kept = articles.size() + people.size() + topics.size() + places.size() + pages.size();
    return new Content(
        content.config(), articles, people, topics, places, pages, content.assets(), kept, List.of(), List.of(), content.hidden());
  }

  /** In order of file and place; every further one is reported. */
  private static <T> List<T> of(String word, List<T> all, Function<T, Id> id, Function<T, Location> at, Problems problems) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(at).thenComparing(id));
    Map<Id, Location> first = new HashMap<>(sorted.size() * 2);
    List<T> unique = new ArrayList<>(sorted.size());
    for (T one : sorted) {
      Location before = first.putIfAbsent(id.apply(one), at.apply(one));
      if (before == null) {
        unique.add(one);
      } else {
        problems.add(
            Code.DUPLICATE_ID, at.apply(one), "the " + word + " id \"" + id.apply(one) + "\" is already that of " + before.file(),
            "give one of the two another slug");
      }
    }
    return List.copyOf(unique);
  }
}
