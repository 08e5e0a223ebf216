package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.List;

/**
 * Two people, and what the archive holds about both of them. Long lists are cut; their counts say how much there is.
 *
 * @param first the one whose id comes first
 * @param relations what the second is to the first, in the order of the first one's page
 * @param kin what follows from relations on record that the second is to the first
 * @param stories about both, newest first
 * @param timeline what happened to both, oldest first: the latest of it
 * @param undated what happened to both and nobody can date
 * @param claims about both
 * @param places where the stories about both play, most stories first
 */
public record Pair(
    Id first,
    Id second,
    List<Tie> relations,
    List<Kin> kin,
    List<Id> stories,
    int storyCount,
    List<TimelineEntry> timeline,
    int entryCount,
    List<Happening> undated,
    ClaimDigest claims,
    List<Count> places) {

  /** So many shared stories make two people a pair. */
  public static final int STORIES = 3;

  /** More entries than this a pair's timeline does not have. */
  public static final int ENTRIES = 200;

  /** More stories than this are not listed. */
  public static final int LISTED = 200;

  public Pair {
    relations = List.copyOf(relations);
    kin = List.copyOf(kin);
    stories = List.copyOf(stories);
    timeline = List.copyOf(timeline);
    undated = List.copyOf(undated);
    places = List.copyOf(places);
  }

  /** The other of the two. */
  public Id other(Id one) {
    return one.equals(first) ? second : first;
  }
}
