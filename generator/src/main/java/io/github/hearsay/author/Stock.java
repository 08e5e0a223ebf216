package io.github.hearsay.author;

import io.github.hearsay.author.Listing.Topic;
import io.github.hearsay.text.Nearest;
import java.util.List;

/**
 * What an archive holds that editors look after.
 *
 * @param listings every list, in order; none when there is no archive
 * @param notes what is to be known of them, a sentence each
 * @param reasons why there are none
 */
public record Stock(List<Listing> listings, List<String> notes, List<String> reasons) {

  public Stock {
    listings = List.copyOf(listings);
    notes = List.copyOf(notes);
    reasons = List.copyOf(reasons);
  }

  /**
   * The one list that {@code word} means, or all when it is empty.
   *
   * @throws IllegalArgumentException in words, when there is no such list
   */
  public static List<Topic> topics(String word) {
    if (word.isBlank()) {
      return List.of(Topic.values());
    }
    return List.of(Topic.named(word.strip()).orElseThrow(() -> new IllegalArgumentException(
        "there is no list \"" + word + "\": " + Nearest.of(word, Topic.words()).map(near -> "did you mean " + near + "?")
            .orElse("there are " + String.join(", ", Topic.words())))));
  }

  /** These of the lists. */
  public List<Listing> of(List<Topic> topics) {
    return listings.stream().filter(listing -> topics.contains(listing.topic())).toList();
  }

  /** In words: the items of one list, or how long each of several is. */
  public List<String> lines(List<Topic> topics) {
    List<Listing> wanted = of(topics);
    return wanted.size() == 1 ? wanted.get(0).lines() : Listing.overview(wanted);
  }
}
