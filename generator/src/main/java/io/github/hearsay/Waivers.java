package io.github.hearsay;

import io.github.hearsay.model.Waiver;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What editors decided to let stand: {@code allow} in a file's front matter. A waiver holds for warnings of its code in its own file, until
 * its day; errors cannot be waived. One that has run out, or that waives nothing, is itself a problem, so that none is kept for
 * ever by mistake.
 */
final class Waivers {

  private final LocalDate today;
  private final Map<String, List<Waiver>> byFile = new HashMap<>();

  Waivers(Content content) {
    today = content.config().today();
    content.articles().forEach(article -> add(article.at().file(), article.allow()));
    content.people().forEach(person -> add(person.at().file(), person.allow()));
    content.topics().forEach(topic -> add(topic.at().file(), topic.allow()));
    content.places().forEach(place -> add(place.at().file(), place.allow()));
    content.pages().forEach(page -> add(page.at().file(), page.allow()));
  }

  private void add(String file, List<Waiver> waivers) {
    if (!waivers.isEmpty()) {
      byFile.put(file, waivers);
    }
  }

  /** What is left of {@code found}, sorted, with what is to be said about the waivers themselves. */
  List<Problem> applied(List<Problem> found) {
    if (byFile.isEmpty()) {
      return found;
    }
    Set<Waiver> used = new HashSet<>();
    List<Problem> left = new ArrayList<>();
    for (Problem problem : found) {
      if (!isWaived(problem, used)) {
        left.add(problem);
      }
    }
    byFile.values().forEach(waivers -> waivers.forEach(waiver -> remark(waiver, used, left)));
    left.sort(null);
    return List.copyOf(left);
  }

  private boolean isWaived(Problem problem, Set<Waiver> used) {
    boolean waived = false;
    if (problem.severity() != Severity.ERROR) {
      for (Waiver waiver : byFile.getOrDefault(problem.at().file(), List.of())) {
        if (waiver.code().equals(problem.code().id())) {
          used.add(waiver);
          waived |= !hasRunOut(waiver);
        }
      }
    }
    return waived;
  }

  private boolean hasRunOut(Waiver waiver) {
    return waiver.until().map(until -> until.isBefore(today)).orElse(false);
  }

  private void remark(Waiver waiver, Set<Waiver> used, List<Problem> problems) {
    if (hasRunOut(waiver)) {
      problems.add(
          Problem.of(
              Code.WAIVER_RUN_OUT, waiver.at(), "the waiver of " + waiver.code() + " ran out on " + waiver.until().orElseThrow(),
              "solve the problem, or decide again and give a later day"));
    } else if (!used.contains(waiver) && !waiver.code().equals(Code.DEAD_OUTSIDE.id())) {
      // Other sites are asked only now and then: a waiver for what they answer is idle in between.
      problems.add(
          Problem.of(
              Code.UNUSED_WAIVER, waiver.at(), "the waiver of " + waiver.code() + " waives nothing",
              "remove it; only warnings of this file can be waived"));
    }
  }
}
