package io.github.hearsay.render;

import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.config.SiteConfig.LinkStyle;
import io.github.hearsay.plan.Addresses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Makes the view of the search page. */
final class SearchViews {

  /** A longer list to choose from helps nobody: the rest is found by name. */
  private static final int TOPICS = 100;

  private SearchViews() {}

  static SearchView of(Scene scene) {
    Head head = scene.head(scene.words().say("search"), scene.words().say("searchTitle", scene.config().title()), "search");
    List<Link> ways = new ArrayList<>();
    scene.addIfAny(scene.words().say("everybody"), Addresses.PEOPLE, ways);
    scene.addIfAny(scene.words().say("allTopics"), Addresses.TOPICS, ways);
    scene.addIfAny(scene.words().say("allPlaces"), Addresses.PLACES, ways);
    scene.addIfAny(scene.words().say("allStoriesByMonth"), Addresses.ARTICLES, ways);
    scene.addIfAny(scene.words().say("theTimeline"), Addresses.TIMELINE, ways);
    String file = scene.config().links() == LinkStyle.FILES ? "index.html" : "";
    return new SearchView(head, file, topics(scene), ways, ScriptWords.ofSearch(scene.words()));
  }

  /** The topics of most stories, by name. */
  private static List<SearchView.Topic> topics(Scene scene) {
    List<TopicEntry> all = scene.archive().topics();
    List<TopicEntry> told = new ArrayList<>(all.stream().filter(topic -> !topic.stories().isEmpty()).toList());
    told.sort(Comparator.comparingInt(topic -> -topic.stories().size()));
    Set<TopicEntry> most = Collections.newSetFromMap(new IdentityHashMap<>());
    most.addAll(told.subList(0, Math.min(TOPICS, told.size())));
    return Scene.each(all.stream().filter(most::contains).toList(), topic -> new SearchView.Topic(topic.id().value(), topic.name()));
  }
}
