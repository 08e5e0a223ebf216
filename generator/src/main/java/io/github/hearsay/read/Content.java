package io.github.hearsay.read;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Topic;
import java.util.List;
import java.util.Set;

/**
 * Everything a content folder holds, references not yet looked up. Lists are in order of file; drafts and stories of the future are in.
 *
 * @param filesRead how many story, person, topic and place files there are: each of them is in a list here or has failed
 * @param failed how many of them yielded no value because something in them is wrong
 * @param failedIds the ids of those, as far as they can be told, so that a reference to one of them is not called unknown on top
 */
public record Content(
    SiteConfig config,
    List<Article> articles,
    List<Person> people,
    List<Topic> topics,
    List<Place> places,
    List<Asset> assets,
    int filesRead,
    int failed,
    Set<Id> failedIds) {

    public Content {
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
        places = List.copyOf(places);
        assets = List.copyOf(assets);
        failedIds = Set.copyOf(failedIds);
        int values = articles.size() + people.size() + topics.size() + places.size();
        if (filesRead != values + failed) {
            throw new IllegalArgumentException(filesRead + " files read, but " + values + " values and " + failed + " failures");
        }
    }

    /** Content of which nothing is known about the files that failed. */
    public Content(
        SiteConfig config, List<Article> articles, List<Person> people, List<Topic> topics, List<Place> places, List<Asset> assets,
        int filesRead, int failed) {
        this(config, articles, people, topics, places, assets, filesRead, failed, Set.of());
    }
}
