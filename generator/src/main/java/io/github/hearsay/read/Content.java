package io.github.hearsay.read;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.model.Redaction;
import io.github.hearsay.model.Topic;
import java.util.List;

/**
 * Everything a content folder holds, references not yet looked up. Lists are in order of file; drafts and stories of the future are in.
 *
 * @param redactions what editors decided to keep back, until that is done
 * @param hidden who and what is kept back
 * @param filesRead how many story, person, topic, place and page files there are: each of them is in a list here or has failed
 */
public record Content(
    SiteConfig config,
    List<Article> articles,
    List<Person> people,
    List<Topic> topics,
    List<Place> places,
    List<PlainPage> pages,
    List<Asset> assets,
    int filesRead,
    List<Failure> failures,
    List<Redaction> redactions,
    Hidden hidden) {

  /** Content without pages of which nothing is kept back. */
  public Content(
      SiteConfig config, List<Article> articles, List<Person> people, List<Topic> topics, List<Place> places, List<Asset> assets,
      int filesRead, List<Failure> failures) {
    this(config, articles, people, topics, places, List.of(), assets, filesRead, failures, List.of(), Hidden.NOTHING);
  }

  public Content {
    redactions = List.copyOf(redactions);
    articles = List.copyOf(articles);
    people = List.copyOf(people);
    topics = List.copyOf(topics);
    places = List.copyOf(places);
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
    failures = List.copyOf(failures);
    int values = articles.size() + people.size() + topics.size() + places.size() + pages.size();
    if (filesRead != values + failures.size()) {
      throw new IllegalArgumentException(filesRead + " files read, but " + values + " values and " + failures.size() + " failures");
    }
  }

  /** The same with these of its pages alone. */
  public Content withPages(List<PlainPage> some) {
    int read = filesRead - pages.size() + some.size();
    return new Content(config, articles, people, topics, places, some, assets, read, failures, redactions, hidden);
  }

  /** People and places that are kept back: nobody and nothing new may have a name that is near to theirs. */
  public record Hidden(List<Person> people, List<Place> places) {

    /** Nobody and nothing. */
    public static final Hidden NOTHING = new Hidden(List.of(), List.of());

    public Hidden {
      people = List.copyOf(people);
      places = List.copyOf(places);
    }
  }

  /** How many files yielded no value. */
  public int failed() {
    return failures.size();
  }

  /** How many of those were to be stories. */
  public int failedStories() {
    int stories = 0;
    for (Failure failure : failures) {
      stories += failure.isStory() ? 1 : 0;
    }
    return stories;
  }
}
