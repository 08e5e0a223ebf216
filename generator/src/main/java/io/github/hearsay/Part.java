package io.github.hearsay;

import io.github.hearsay.check.LinkCheck;
import io.github.hearsay.check.PageFacts;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.read.Content;
import io.github.hearsay.render.Theme;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.search.SearchFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How much of a site one build makes. */
interface Part {

  /** All of it. */
  Part WHOLE = new Part() {};

  /** Those of {@code all} that this build makes. */
  default <T> List<T> of(List<T> all, Function<T, SitePath> address) {
    return all;
  }

  /** Hears of every page that was made and read, from any thread. */
  default void read(PageFacts page) {}

  /** Adds what is to be told of a part that is complete and without error. */
  default void seal(Made made, Output site) throws IOException {}

  /**
   * What a build knows when its pages are made.
   *
   * @param redactions the digest of the names that must not be published
   * @param read checks of the bytes of the content's files
   */
  record Made(Content content, String redactions, Map<String, Long> read, SitePlan plan, Theme theme, List<SearchFile> search, LinkCheck links,
      BuildReport report) {}
}
