package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every correction of every story. */
final class Corrections {

  private static final Comparator<CorrectionEntry> NEWEST_FIRST =
      Comparator.comparing((CorrectionEntry entry) -> entry.correction().date()).reversed();

  private final Map<Id, List<CorrectionEntry>> byStory = new HashMap<>();
  private final Map<Id, List<CorrectionEntry>> byClaim = new HashMap<>();
  private final List<CorrectionEntry> newestFirst = new ArrayList<>();

  /**
   * Looks up the claims that corrections name, too.
   *
   * @param published in order of publication
   */
  static Corrections of(List<Article> published, Ids claims) {
    Corrections corrections = new Corrections();
    for (int i = published.size() - 1; i >= 0; i--) {
      corrections.add(published.get(i), claims);
    }
    // The sort is stable: on one day the newer story comes first, and within it what its author put first.
    corrections.newestFirst.sort(NEWEST_FIRST);
    for (CorrectionEntry entry : corrections.newestFirst) {
      entry.claim().ifPresent(claim -> corrections.byClaim.computeIfAbsent(claim, any -> new ArrayList<>(1)).add(entry));
    }
    return corrections;
  }

  private void add(Article article, Ids claims) {
    List<CorrectionEntry> entries = new ArrayList<>(article.ledger().corrections().size());
    Map<LocalDate, Integer> days = new HashMap<>();
    for (Correction correction : article.ledger().corrections()) {
      int ofDay = days.merge(correction.date(), 1, Integer::sum);
      Optional<Id> claim = correction.claim().flatMap(claims::resolve);
      String anchor = "correction-" + correction.date() + (ofDay == 1 ? "" : "-" + ofDay);
      Id id = new Id(article.id() + "-r" + (entries.size() + 1));
      entries.add(new CorrectionEntry(id, article.id(), anchor, correction, claim));
    }
    if (!entries.isEmpty()) {
      byStory.put(article.id(), List.copyOf(entries));
      newestFirst.addAll(entries);
    }
  }

  /** Those of a story, in the author's order. */
  List<CorrectionEntry> of(Id story) {
    return byStory.getOrDefault(story, List.of());
  }

  /** Those of any of these claims, newest first. */
  List<Id> ofClaims(List<Id> claims) {
    List<CorrectionEntry> entries = new ArrayList<>();
    claims.forEach(claim -> entries.addAll(byClaim.getOrDefault(claim, List.of())));
    entries.sort(NEWEST_FIRST);
    return entries.stream().map(CorrectionEntry::id).toList();
  }

  /** All of them. */
  List<CorrectionEntry> newestFirst() {
    return newestFirst;
  }
}
