package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import java.util.List;
import java.util.Optional;

/**
 * A published story with everything it refers to looked up. No list of people, topics, places or stories names one twice.
 *
 * @param people whom it is about, in the author's order
 * @param mentions people named in passing, none of them in {@code people}
 * @param places where it plays, in the author's order
 * @param happenings ids of what happened, one for each of the article's events, in their order
 * @param claims one for each of the article's claims, in their order
 * @param corrections one for each of the article's corrections, in their order
 * @param links where each of {@code article.body().links()} leads, in their order
 * @param mentionsInText names that become links, in order of place, none inside another
 * @param previous the story that came out before this one
 * @param next the story that came out after this one
 * @param related first those the author chose, then those that share the rarest people and topics
 * @param backlinks stories that point to this one, newest first
 */
public record Story(
    Article article,
    List<Id> people,
    List<Id> mentions,
    List<Id> topics,
    List<Id> places,
    List<Id> happenings,
    List<ClaimEntry> claims,
    List<CorrectionEntry> corrections,
    List<LinkTarget> links,
    List<Mention> mentionsInText,
    Optional<Id> previous,
    Optional<Id> next,
    List<RelatedStory> related,
    List<Backlink> backlinks) {

  public Story {
    people = List.copyOf(people);
    mentions = List.copyOf(mentions);
    topics = List.copyOf(topics);
    places = List.copyOf(places);
    happenings = List.copyOf(happenings);
    claims = List.copyOf(claims);
    corrections = List.copyOf(corrections);
    links = List.copyOf(links);
    mentionsInText = List.copyOf(mentionsInText);
    related = List.copyOf(related);
    backlinks = List.copyOf(backlinks);
  }

  /** The same story with another text, and what that points to. */
  Story with(Article edited, StoryText text) {
    return new Story(
        edited, people, mentions, topics, places, happenings, claims, corrections, text.links(), text.mentions(), previous, next, related,
        backlinks);
  }

  /** The story's id. */
  public Id id() {
    return article.id();
  }
}
