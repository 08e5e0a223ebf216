package io.github.hearsay.amend;

import java.util.ArrayList;
import java.util.List;

/** Which lines of one text stand in another, so that only the others are shown as changed. */
final class Lines {

  /** Beyond so many pairs of lines it takes too long to look for the fewest changes: then all is one. */
  private static final long MOST = 4_000_000;

  private Lines() {}

  /** Lines of the one from one number to another, counted from 0, that stand for some of the other. */
  record Stretch(int from, int to, int otherFrom, int otherTo) {}

  /** What is another, in order. */
  static List<Stretch> changed(List<String> one, List<String> other) {
    int same = 0;
    while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
      same++;
    }
    int end = 0;
    while (end < Math.min(one.size(), other.size()) - same && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
      end++;
    }
    List<String> some = one.subList(same, one.size() - end);
    List<String> others = other.subList(same, other.size() - end);
    if ((long) some.size() * others.size() > MOST) {
      return List.of(new Stretch(same, one.size() - end, same, other.size() - end));
    }
    List<Stretch> changed = new ArrayList<>();
    int[][] common = common(some, others);
    int i = 0;
    int j = 0;
    while (i < some.size() || j < others.size()) {
      int from = i;
      int otherFrom = j;
      while ((i < some.size() || j < others.size()) && !(i < some.size() && j < others.size() && some.get(i).equals(others.get(j)))) {
        boolean isGone = j == others.size() || i < some.size() && common[i + 1][j] >= common[i][j + 1];
        i += isGone ? 1 : 0;
        j += isGone ? 0 : 1;
      }
      if (i > from || j > otherFrom) {
        changed.add(new Stretch(same + from, same + i, same + otherFrom, same + j));
      }
      i++;
      j++;
    }
    return changed;
  }

  /** How many lines in a row the rest of the one has in common with the rest of the other. */
  private static int[][] common(List<String> some, List<String> others) {
    int[][] common = new int[some.size() + 1][others.size() + 1];
    for (int i = some.size() - 1; i >= 0; i--) {
      for (int j = others.size() - 1; j >= 0; j--) {
        common[i][j] = some.get(i).equals(others.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
