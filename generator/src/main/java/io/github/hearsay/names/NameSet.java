package io.github.hearsay.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * Many names, ready to be looked for all at once: an automaton (Aho and Corasick's) over the words of a text rather than its characters, so that a
 * name is never found inside longer words, and how many names there are hardly matters. Immutable; for any number of threads.
 */
public final class NameSet {

  /** No names at all. */
  public static final NameSet NONE = of(List.of(), List.of());

  private static final Sequence[] NOTHING = {};

  /** A name, and the number by which those who ask know whose it is. */
  public record Name(String text, int whose) {}

  private final Words words;
  private final Map<Long, Integer> steps = new HashMap<>();
  private final List<Sequence[]> found = new ArrayList<>();
  private final List<Integer> fallbacks = new ArrayList<>();

  private NameSet(Set<Sequence> sequences) {
    Set<String> all = new LinkedHashSet<>(List.of(Sequence.COMMA));
    sequences.forEach(sequence -> all.addAll(sequence.words()));
    words = new Words(all);
    state();
    sequences.forEach(this::add);
    linkFallbacks();
  }

  /**
   * The set of {@code names}.
   *
   * @param allowed longer names, of others: inside them, none of {@code names} is meant
   */
  public static NameSet of(Collection<Name> names, Collection<String> allowed) {
    Set<Sequence> sequences = new LinkedHashSet<>();
    names.forEach(name -> sequences.addAll(Spellings.of(name.text(), name.whose())));
    allowed.forEach(name -> sequences.addAll(Spellings.allowed(name)));
    return new NameSet(sequences);
  }

  /** The set of {@code names} as prose spells them: in order, each word by itself. */
  public static NameSet inProse(Collection<Name> names) {
    Set<Sequence> sequences = new LinkedHashSet<>();
    names.forEach(name -> Spellings.inProse(name.text(), name.whose()).ifPresent(sequences::add));
    return new NameSet(sequences);
  }

  /** The folded words of a name: two names with the same words are found at the same places. */
  public static List<String> words(String name) {
    return List.copyOf(Spellings.words(name));
  }

  /** Whether {@code longer} has all words of {@code name}, one after the other, and more. */
  public static boolean isInside(String name, String longer) {
    String inner = " " + String.join(" ", Spellings.words(name)) + " ";
    String outer = " " + String.join(" ", Spellings.words(longer)) + " ";
    return inner.length() > 2 && outer.length() > inner.length() && outer.contains(inner);
  }

  /** Whether two names are spelt with the same words. */
  public static boolean isSame(String one, String other) {
    return Spellings.words(one).equals(Spellings.words(other));
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  private int state() {
    found.add(NOTHING);
    fallbacks.add(0);
    return found.size() - 1;
  }

  private void add(Sequence sequence) {
    int state = 0;
    for (String word : sequence.words()) {
      state = steps.computeIfAbsent(step(state, words.number(word)), any -> state());
    }
    Sequence[] here = Arrays.copyOf(found.get(state), found.get(state).length + 1);
    here[here.length - 1] = sequence;
    found.set(state, here);
  }

  private static long step(int state, int word) {
    return (long) state << 32 | word;
  }

  /** From each state to the longest end of what led there that also is the start of something; nearest states first. */
  private void linkFallbacks() {
    Map<Integer, List<long[]>> out = new HashMap<>();
    steps.forEach((step, to) -> out.computeIfAbsent((int) (step >> 32), any -> new ArrayList<>()).add(new long[] {step & 0xffffffffL, to}));
    Queue<Integer> queue = new ArrayDeque<>(List.of(0));
    while (!queue.isEmpty()) {
      int state = queue.remove();
      for (long[] edge : out.getOrDefault(state, List.of())) {
        int to = (int) edge[1];
        fallbacks.set(to, state == 0 ? 0 : next(fallbacks.get(state), (int) edge[0]));
        found.set(to, joined(found.get(to), found.get(fallbacks.get(to))));
        queue.add(to);
      }
    }
  }

  private static Sequence[] joined(Sequence[] one, Sequence[] other) {
    Sequence[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** The state after {@code word}, which is not 0. */
  int next(int state, int word) {
    int from = state;
    while (true) {
      Integer to = steps.get(step(from, word));
      if (to != null) {
        return to;
      }
      if (from == 0) {
        return 0;
      }
      from = fallbacks.get(from);
    }
  }

  /** What ends with the word that led to {@code state}. */
  Sequence[] found(int state) {
    return found.get(state);
  }

  /** The numbers of the words that names are made of. */
  Words words() {
    return words;
  }
}
