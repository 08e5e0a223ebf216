package io.github.hearsay.render;

import io.github.hearsay.archive.ClaimDigest;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.plan.ClaimFilter;
import io.github.hearsay.plan.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Sums up the claims about a person or a topic, or those that a publisher carried. */
final class ClaimSummaries {

  private ClaimSummaries() {}

  static ClaimSummary of(ClaimDigest claims, Whose whose, Scene scene) {
    int size = claims.assertions().size();
    boolean cut = size > ClaimFilter.Of.SUMMARY;
    String href = cut ? scene.hrefIfAny(new ClaimFilter.Of(whose).path()) : "";
    return of(claims, ClaimFilter.Of.SUMMARY, new Link(scene.words().count("claims.all", size), href), scene);
  }

  /**
   * The same.
   *
   * @param most how many are shown at most
   * @param all where the others are to be found
   */
  static ClaimSummary of(ClaimDigest claims, int most, Link all, Scene scene) {
    boolean cut = claims.assertions().size() > most;
    List<Id> shown = cut ? claims.assertions().subList(0, most) : claims.assertions();
    String tally = new ClaimWords(scene).tally(claims.outcomes());
    List<ClaimGroup> groups = groups(Scene.each(shown, new ClaimWords(scene)::known), claims.outcomes()::of, scene);
    return new ClaimSummary(tally, Mixes.of(claims.mix(), scene), groups, cut ? all : Link.plain(""));
  }

  /** Groups of which nothing stands elsewhere. */
  static List<ClaimGroup> groups(List<Id> ids, Scene scene) {
    List<ClaimLines.Known> lines = Scene.each(ids, new ClaimWords(scene)::known);
    return groups(lines, status -> (int) lines.stream().filter(line -> line.status() == status).count(), scene);
  }

  /**
   * @param lines in the order of {@link ClaimStatus#BY_OUTCOME}
   * @param count how many of a status there are, with those that are not shown
   */
  private static List<ClaimGroup> groups(List<ClaimLines.Known> lines, ToIntFunction<ClaimStatus> count, Scene scene) {
    ClaimWords words = new ClaimWords(scene);
    List<ClaimGroup> groups = new ArrayList<>();
    for (List<ClaimLines.Known> run : Runs.of(lines, ClaimLines.Known::status)) {
      ClaimStatus status = run.get(0).status();
      groups.add(words.group(status, count.applyAsInt(status), Scene.each(run, line -> ClaimLines.line(line, scene))));
    }
    return groups;
  }
}
