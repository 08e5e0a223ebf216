package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which stories a reader of one may want next: those that share the rarest people and topics. A shared person or topic weighs the more
 * the fewer stories have it. Of those that are in very many stories only the neighbours in time are looked at, so that the work grows
 * with the number of stories and not with its square. Safe for many threads.
 */
final class RelatedStories {

  /** How many stories before and after this one are looked at under each person and topic. */
  private static final int REACH = 12;

  private static final int MOST_IN_REASON = 3;

  private final List<Resolved> stories;
  private final Map<Id, Integer> people = new HashMap<>();
  private final Map<Id, Integer> topics = new HashMap<>();

  /** The numbers of what each story has, sorted; and by number, the stories that have it, in order of publication. */
  private final int[][] tagsOf;

  private final int[][] storiesOf;
  private final List<String> names = new ArrayList<>();
  private final double[] weights;

  /** @param stories in order of publication */
  RelatedStories(List<Resolved> stories, Function<Id, String> personName, Function<Id, String> topicName) {
    this.stories = stories;
    this.tagsOf = new int[stories.size()][];
    for (int i = 0; i < stories.size(); i++) {
      tagsOf[i] = tags(stories.get(i), personName, topicName);
    }
    this.storiesOf = inverted();
    this.weights = new double[storiesOf.length];
    for (int tag = 0; tag < weights.length; tag++) {
      // StrictMath: the same bits on every machine, or equal scores might change places.
      weights[tag] = StrictMath.log((double) (stories.size() + 1) / storiesOf[tag].length);
    }
  }

  private int[] tags(Resolved story, Function<Id, String> personName, Function<Id, String> topicName) {
    int[] tags = new int[story.people().size() + story.topics().size()];
    int next = 0;
    for (Id person : story.people()) {
      tags[next++] = number(people, person, personName);
    }
    for (Id topic : story.topics()) {
      tags[next++] = number(topics, topic, topicName);
    }
    Arrays.sort(tags);
    return tags;
  }

  private int number(Map<Id, Integer> numbers, Id id, Function<Id, String> name) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    numbers.put(id, names.size());
    names.add(name.apply(id));
    return names.size() - 1;
  }

  private int[][] inverted() {
    int[] sizes = new int[names.size()];
    for (int[] tags : tagsOf) {
      for (int tag : tags) {
        sizes[tag]++;
      }
    }
    int[][] inverted = new int[sizes.length][];
    Arrays.setAll(inverted, tag -> new int[sizes[tag]]);
    int[] filled = new int[sizes.length];
    for (int story = 0; story < tagsOf.length; story++) {
      for (int tag : tagsOf[story]) {
        inverted[tag][filled[tag]++] = story;
      }
    }
    return inverted;
  }

  /** The best for the story at {@code story}: at most {@code most}, none of those in {@code taken}. */
  List<RelatedStory> of(int story, Set<Id> taken, int most) {
    int[] neighbours = neighbours(story);
    Best best = new Best(story, most);
    for (int i = 0; i < neighbours.length; i++) {
      int other = neighbours[i];
      boolean repeated = i > 0 && neighbours[i - 1] == other;
      if (!repeated && other != story && !taken.contains(stories.get(other).id())) {
        best.offer(other, score(story, other));
      }
    }
    List<RelatedStory> related = new ArrayList<>(best.size);
    for (int i = 0; i < best.size; i++) {
      related.add(new RelatedStory(stories.get(best.found[i]).id(), reason(story, best.found[i])));
    }
    return related;
  }

  /** The stories near this one in time that share something with it, sorted, some of them more than once. */
  private int[] neighbours(int story) {
    int[] neighbours = new int[tagsOf[story].length * (2 * REACH + 1)];
    int size = 0;
    for (int tag : tagsOf[story]) {
      int[] all = storiesOf[tag];
      int here = Arrays.binarySearch(all, story);
      int from = Math.max(0, here - REACH);
      int count = Math.min(all.length, here + REACH + 1) - from;
      System.arraycopy(all, from, neighbours, size, count);
      size += count;
    }
    Arrays.sort(neighbours, 0, size);
    return Arrays.copyOf(neighbours, size);
  }

  private double score(int story, int other) {
    int[] a = tagsOf[story];
    int[] b = tagsOf[other];
    double score = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = a[i] - b[j];
      score += order == 0 ? weights[a[i]] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return score;
  }

  /** The few best so far: best score first, then nearest in time, then the older. */
  private static final class Best {

    private final int story;
    private final int[] found;
    private final double[] scores;
    private int size;

    Best(int story, int most) {
      this.story = story;
      this.found = new int[most];
      this.scores = new double[most];
    }

    void offer(int other, double score) {
      int place = size;
      while (place > 0 && isBetter(other, score, place - 1)) {
        place--;
      }
      if (place == found.length) {
        return;
      }
      size = Math.min(size + 1, found.length);
      System.arraycopy(found, place, found, place + 1, size - place - 1);
      System.arraycopy(scores, place, scores, place + 1, size - place - 1);
      found[place] = other;
      scores[place] = score;
    }

    /** Stories are offered from old to new, so the later of two equals is never better. */
    private boolean isBetter(int other, double score, int place) {
      int order = Double.compare(score, scores[place]);
      return order > 0 || order == 0 && Math.abs(other - story) < Math.abs(found[place] - story);
    }
  }

  /** "both about Nell Gwyn and Charles II": what is shared, the rarest first. */
  private String reason(int story, int other) {
    List<Integer> shared = new ArrayList<>(4);
    for (int tag : tagsOf[story]) {
      if (Arrays.binarySearch(tagsOf[other], tag) >= 0) {
        shared.add(tag);
      }
    }
    Comparator<Integer> rarest = Comparator.comparing((Integer tag) -> -weights[tag]);
    shared.sort(rarest.thenComparing(names::get));
    return "both about " + Words.and(shared.subList(0, Math.min(MOST_IN_REASON, shared.size())).stream().map(names::get).toList());
  }
}
