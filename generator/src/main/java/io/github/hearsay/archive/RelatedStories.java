package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
  private static final int REACH = 24;

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
    List<Candidate> candidates = new ArrayList<>();
    for (int other : neighbours(story)) {
      if (!taken.contains(stories.get(other).id())) {
        candidates.add(new Candidate(stories.get(other).id(), other, score(story, other), Math.abs(story - other)));
      }
    }
    candidates.sort(null);
    List<RelatedStory> related = new ArrayList<>();
    for (Candidate candidate : candidates.subList(0, Math.min(most, candidates.size()))) {
      related.add(new RelatedStory(candidate.id(), reason(story, candidate.story())));
    }
    return related;
  }

  private Set<Integer> neighbours(int story) {
    Set<Integer> neighbours = new HashSet<>();
    for (int tag : tagsOf[story]) {
      int[] all = storiesOf[tag];
      int here = Arrays.binarySearch(all, story);
      for (int i = Math.max(0, here - REACH); i < Math.min(all.length, here + REACH + 1); i++) {
        neighbours.add(all[i]);
      }
    }
    neighbours.remove(story);
    return neighbours;
  }

  private double score(int story, int other) {
    double score = 0;
    for (int tag : tagsOf[story]) {
      score += Arrays.binarySearch(tagsOf[other], tag) >= 0 ? weights[tag] : 0;
    }
    return score;
  }

  /** Best score first, then nearest in time, then by id. */
  private record Candidate(Id id, int story, double score, int distance) implements Comparable<Candidate> {

    @Override
    public int compareTo(Candidate other) {
      int order = Double.compare(other.score, score);
      order = order != 0 ? order : Integer.compare(distance, other.distance);
      return order != 0 ? order : id.compareTo(other.id);
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
