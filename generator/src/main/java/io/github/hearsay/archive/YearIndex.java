package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts stories into years and months. */
final class YearIndex {

  private static final int UNKNOWN = 0;

  private YearIndex() {}

  /** Newest year first; months in order. */
  static List<YearOfStories> of(List<Article> newestFirst) {
    Map<Integer, Map<Integer, List<Id>>> years = new TreeMap<>(Comparator.reverseOrder());
    for (Article story : newestFirst) {
      Edtf date = story.published().date();
      date.year().ifPresent(year -> years.computeIfAbsent(year, any -> new TreeMap<>())
          .computeIfAbsent(date.month().orElse(UNKNOWN), any -> new ArrayList<>())
          .add(story.id()));
    }
    List<YearOfStories> index = new ArrayList<>(years.size());
    years.forEach((year, months) -> {
      List<YearOfStories.Month> known = new ArrayList<>();
      months.forEach((month, stories) -> {
        if (month != UNKNOWN) {
          known.add(new YearOfStories.Month(month, stories));
        }
      });
      index.add(new YearOfStories(year, known, months.getOrDefault(UNKNOWN, List.of())));
    });
    return index;
  }
}
