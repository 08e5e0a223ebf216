package io.github.hearsay.model;

import java.util.List;

/**
 * What a story refers to.
 *
 * @param people whom it is about
 * @param mentions people named in passing
 * @param related other stories, by id
 */
public record Cast(
    List<Reference> people, List<Reference> mentions, List<Reference> topics, List<Reference> places, List<Reference> related) {

  public Cast {
    people = List.copyOf(people);
    mentions = List.copyOf(mentions);
    topics = List.copyOf(topics);
    places = List.copyOf(places);
    related = List.copyOf(related);
  }
}
