package io.github.hearsay.render;

import java.util.List;

/**
 * A topic or a place.
 *
 * @param kind what sort of place it is; empty for topics
 * @param above what it is part of, nearest first
 * @param below what is part of it
 * @param people whom its stories are about
 * @param claims the claims that its stories carry; none for places
 * @param storyCount how many stories there are; {@code stories} may show fewer
 */
record SubjectView(
    Head head,
    String name,
    String kind,
    String description,
    Markup body,
    Links above,
    List<CountedLink> below,
    List<CountedLink> people,
    TimelineView timeline,
    ClaimSummary claims,
    int storyCount,
    List<StoryGroup> stories,
    Link archive,
    List<Link> elsewhere) {

  /** Stories of one year, newest first. */
  record StoryGroup(Link year, List<Card> stories) {}
}
