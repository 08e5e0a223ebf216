package io.github.hearsay.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A message with gaps, {@code {0}} to {@code {9}}, taken apart once. Texts and gaps take turns, beginning and ending with a text. */
public final class Pattern {

  private final List<String> texts;
  private final int[] gaps;

  private Pattern(List<String> texts, int[] gaps) {
    this.texts = List.copyOf(texts);
    this.gaps = gaps;
  }

  static Pattern of(String message) {
    List<String> texts = new ArrayList<>();
    int[] gaps = new int[message.length() / 3];
    int from = 0;
    for (int at = message.indexOf('{'); at >= 0; at = message.indexOf('{', from)) {
      boolean gap = at + 2 < message.length() && message.charAt(at + 2) == '}' && Character.digit(message.charAt(at + 1), 10) >= 0;
      if (!gap) {
        throw new IllegalArgumentException("a gap is written {0}: " + message);
      }
      texts.add(message.substring(from, at));
      gaps[texts.size() - 1] = message.charAt(at + 1) - '0';
      from = at + 3;
    }
    texts.add(message.substring(from));
    return new Pattern(texts, Arrays.copyOf(gaps, texts.size() - 1));
  }

  /** The gaps in their order, one as often as it stands there. */
  public List<Integer> gaps() {
    return Arrays.stream(gaps).boxed().toList();
  }

  /** Whether so many values are enough for its gaps. */
  public boolean isFilledBy(int values) {
    for (int gap : gaps) {
      if (gap >= values) {
        return false;
      }
    }
    return true;
  }

  /** The same message with its own words changed, as by an escape; what fills the gaps stays as it is. */
  public Pattern with(UnaryOperator<String> change) {
    return new Pattern(texts.stream().map(change).toList(), gaps);
  }

  /** What stands before the first gap. */
  public String before() {
    return texts.get(0);
  }

  /** What stands between the first gap and the second. */
  public String between() {
    return texts.get(1);
  }

  /** What stands after the last gap; empty where there is none. */
  public String after() {
    return gaps.length == 0 ? "" : texts.get(gaps.length);
  }

  /** The message with its gaps filled. */
  public String fill(String... parts) {
    StringBuilder filled = new StringBuilder(texts.get(0));
    for (int i = 0; i < gaps.length; i++) {
      filled.append(parts[gaps[i]]).append(texts.get(i + 1));
    }
    return filled.toString();
  }
}
