package io.github.hearsay.amend;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is wished for.
 *
 * @param kind person, topic, place or story
 * @param from what it is called: a name or an id; the id of a story
 * @param to what it is to be called; for a join, what it is to become a part of
 * @param join whether the two are one
 * @param slug the id it is to have, where the new name does not make a good one
 * @param forget whether neither the old name nor the old address is kept
 * @param text of two stories whose texts are not one, which is kept: both, into or from
 * @param idle codes of waivers of the story that goes that would waive nothing in the other, and are left out
 */
public record Change(
    String kind, String from, String to, boolean join, Optional<String> slug, boolean forget, Optional<String> text, Set<String> idle) {

  public Change {
    idle = Set.copyOf(idle);
  }

  private static final String STORY = "story";

  /** The kinds of what may be renamed or joined. */
  public static final List<String> KINDS = List.of("person", "topic", "place", STORY);

  /** Another name for something. */
  public static Change rename(String kind, String from, String to, Optional<String> slug, boolean forget) {
    return new Change(kind, from, to, false, slug, forget, Optional.empty(), Set.of());
  }

  /** Two that turned out to be one. */
  public static Change join(String kind, String from, String into, boolean forget) {
    return join(kind, from, into, forget, Optional.empty());
  }

  /** Two that turned out to be one, with a word on their texts. */
  public static Change join(String kind, String from, String into, boolean forget, Optional<String> text) {
    return new Change(kind, from, into, true, Optional.empty(), forget, text, Set.of());
  }

  /** Whether it is about stories; what else there is has a name. */
  public boolean isOfStories() {
    return kind.equals(STORY);
  }

  /** The same without these waivers. */
  public Change without(Set<String> codes) {
    return new Change(kind, from, to, join, slug, forget, text, codes);
  }
}
