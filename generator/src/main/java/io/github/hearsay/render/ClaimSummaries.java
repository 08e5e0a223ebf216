package io.github.hearsay.render;

import io.github.hearsay.archive.ClaimDigest;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.ClaimFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Sums up the claims about a person or a topic, or those that a publisher carried. */
final class ClaimSummaries {

  private ClaimSummaries() {}

  static ClaimSummary of(ClaimDigest claims, ClaimFilter.Of whose, Scene scene) {
    int size = claims.assertions().size();
    List<Id> shown = size > ClaimFilter.Of.SUMMARY ? claims.assertions().subList(0, ClaimFilter.Of.SUMMARY) : claims.assertions();
    Link all = new Link("All " + ClaimWords.claims(size), size > shown.size() ? scene.hrefIfAny(whose.path()) : "");
    return new ClaimSummary(ClaimWords.tally(claims.outcomes()), Mixes.of(claims.mix()), groups(shown, claims.outcomes()::of, scene), all);
  }

  /** Groups of which nothing stands elsewhere. */
  static List<ClaimGroup> groups(List<Id> ids, Scene scene) {
    ClaimWords words = new ClaimWords(scene);
    return groups(ids, status -> (int) ids.stream().filter(id -> words.assertion(id).status() == status).count(), scene);
  }

  /**
   * @param ids in the order of {@link ClaimStatus#BY_OUTCOME}
   * @param count how many of a status there are, with those that are not shown
   */
  private static List<ClaimGroup> groups(List<Id> ids, ToIntFunction<ClaimStatus> count, Scene scene) {
    ClaimWords words = new ClaimWords(scene);
    List<ClaimGroup> groups = new ArrayList<>();
    int start = 0;
    while (start < ids.size()) {
      ClaimStatus status = words.assertion(ids.get(start)).status();
      int end = start + 1;
      while (end < ids.size() && words.assertion(ids.get(end)).status() == status) {
        end++;
      }
      List<ClaimLine> lines = Scene.each(ids.subList(start, end), words::line);
      groups.add(new ClaimGroup(Words.of(status), Vocabulary.word(status), ClaimWords.claims(count.applyAsInt(status)), lines));
      start = end;
    }
    return groups;
  }
}
