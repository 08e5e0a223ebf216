package io.github.hearsay.read;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Redaction;
import io.github.hearsay.model.Topic;
import java.util.List;

/**
 * Everything a content folder holds, references not yet looked up. Lists are in order of file; drafts and stories of the future are in.
 *
 * @param redactions what editors decided to keep back, until that is done
 * @param hidden people who are kept back: nobody new may have a name that is near to theirs
 * @param filesRead how many story, person, topic and place files there are: each of them is in a list here or has failed
 */
public record Content(
    SiteConfig config,
    List<Article> articles,
    List<Person> people,
    List<Topic> topics,
    List<Place> places,
    List<Asset> assets,
    int filesRead,
    List<Failure> failures,
    List<Redaction> redactions,
    List<Person> hidden) {

  /** Content of which nothing is kept back. */
  public Content(
      SiteConfig config, List<Article> articles, List<Person> people, List<Topic> topics, List<Place> places, List<Asset> assets,
      int filesRead, List<Failure> failures) {
    this(config, articles, people, topics, places, assets, filesRead, failures, List.of(), List.of());
  }

  public Content {
    redactions = List.copyOf(redactions);
    hidden = List.copyOf(hidden);
    articles = List.copyOf(articles);
    people = List.copyOf(people);
    topics = List.copyOf(topics);
    places = List.copyOf(places);
    assets = List.copyOf(assets);
    failures = List.copyOf(failures);
    int values = articles.size() + people.size() + topics.size() + places.size();
    if (filesRead != values + failures.size()) {
      throw new IllegalArgumentException(filesRead + " files read, but " + values + " values and " + failures.size() + " failures");
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
