package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Topic;
import java.util.List;

/**
 * A topic and all the archive holds about it.
 *
 * @param hasFile whether there is a file
 * @param stories newest first
 * @param people whom those stories are about, most stories first
 * @param partOf the topics this one lies in, nearest first
 * @param children topics that are directly part of this one, by name
 * @param claims the claims that its stories carry
 * @param links where each of {@code topic.body().links()} leads
 */
public record TopicEntry(
    Topic topic,
    boolean hasFile,
    List<Id> stories,
    List<Count> people,
    List<Id> partOf,
    List<Id> children,
    Timeline timeline,
    ClaimDigest claims,
    List<LinkTarget> links) {

  public TopicEntry {
    stories = List.copyOf(stories);
    people = List.copyOf(people);
    partOf = List.copyOf(partOf);
    children = List.copyOf(children);
    links = List.copyOf(links);
  }

  /** The topic's id. */
  public Id id() {
    return topic.id();
  }

  /** The name as shown. */
  public String name() {
    return topic.name();
  }
}
