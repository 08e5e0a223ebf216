package io.github.hearsay.explain;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.HeldBack;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.read.Content;
import io.github.hearsay.render.Renderer;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * All there is to ask.
 *
 * @param content as it was read, before anything was kept back
 * @param problems all that was found
 * @param why the words in which a report says why a story is held back
 * @param touched the pages that a build would make again if a file had another text; empty when no build remembers what pages were made of
 */
public record Ground(
    Content content, Archive archive, SitePlan plan, Renderer renderer, List<Problem> problems, Function<HeldBack, String> why,
    BiFunction<String, String, Optional<SortedSet<String>>> touched) {

  public Ground {
    problems = List.copyOf(problems);
  }
}
