package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;

/**
 * The front page.
 *
 * @param figures how much there is, in words
 * @param lead the newest story
 * @param yearsAgo what happened a hundred, two hundred… years ago this week
 * @param people those in most stories
 */
record HomeView(
    Head head,
    String title,
    String description,
    List<String> figures,
    Optional<Card> lead,
    List<Card> latest,
    List<TimelineView.Group> yearsAgo,
    List<CountedLink> people,
    List<CountedLink> topics,
    List<CountedLink> years,
    Link archive,
    Link everybody,
    Link everything) {}
