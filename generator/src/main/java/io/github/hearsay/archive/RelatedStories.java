package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  /** Most pairs of stories share what other pairs share, too: one list for all of them. */
  private final Map<List<String>, List<String>> reasons = new ConcurrentHashMap<>();
  private final double[] weights;
  private final Comparator<Integer> rarest = this::byRarity;
  private final ThreadLocal<Marks> marks;

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
    this.marks = ThreadLocal.withInitial(() -> new Marks(weights.length, stories.size()));
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
    Marks marks = this.marks.get();
    marks.own(tagsOf[story], weights);
    Best best = new Best(story, most);
    for (int tag : tagsOf[story]) {
      int[] all = storiesOf[tag];
      int here = Arrays.binarySearch(all, story);
      int end = Math.min(all.length, here + REACH + 1);
      for (int i = Math.max(0, here - REACH); i < end; i++) {
        int other = all[i];
        if (other != story && marks.isNew(other, story) && (taken.isEmpty() || !taken.contains(stories.get(other).id()))) {
          best.offer(other, score(other, marks));
        }
      }
    }
    List<RelatedStory> related = new ArrayList<>(best.size);
    for (int i = 0; i < best.size; i++) {
      related.add(new RelatedStory(stories.get(best.found[i]).id(), shared(best.found[i], marks)));
    }
    return related;
  }

  private double score(int other, Marks marks) {
    double score = 0;
    for (int tag : tagsOf[other]) {
      score += marks.weights[tag];
    }
    return score;
  }

  /** What a thread keeps in mind of the story it is at: what its tags weigh, and which other stories have been looked at. */
  private static final class Marks {

    private final double[] weights;
    private final int[] seenFrom;
    private int[] marked = {};

    Marks(int tags, int stories) {
      this.weights = new double[tags];
      this.seenFrom = new int[stories];
    }

    void own(int[] tags, double[] all) {
      for (int tag : marked) {
        weights[tag] = 0;
      }
      for (int tag : tags) {
        weights[tag] = all[tag];
      }
      marked = tags;
    }

    /** Whether {@code other} has not been looked at from {@code story}; it has been from now on. */
    boolean isNew(int other, int story) {
      boolean isNew = seenFrom[other] != story + 1;
      seenFrom[other] = story + 1;
      return isNew;
    }
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

    private boolean isBetter(int other, double score, int place) {
      if (score != scores[place]) {
        return score > scores[place];
      }
      int nearer = Math.abs(found[place] - story) - Math.abs(other - story);
      return nearer > 0 || nearer == 0 && other < found[place];
    }
  }

  /** The names of what both have, the rarest first. */
  private List<String> shared(int other, Marks marks) {
    List<Integer> shared = new ArrayList<>(4);
    for (int tag : tagsOf[other]) {
      if (marks.weights[tag] > 0) {
        shared.add(tag);
      }
    }
    if (shared.size() > 1) {
      shared.sort(rarest);
    }
    List<String> told = new ArrayList<>(MOST_IN_REASON);
    for (int i = 0; i < Math.min(MOST_IN_REASON, shared.size()); i++) {
      told.add(names.get(shared.get(i)));
    }
    return reasons.computeIfAbsent(told, List::copyOf);
  }

  private int byRarity(Integer a, Integer b) {
    int order = Double.compare(weights[b], weights[a]);
    return order != 0 ? order : names.get(a).compareTo(names.get(b));
  }
}
