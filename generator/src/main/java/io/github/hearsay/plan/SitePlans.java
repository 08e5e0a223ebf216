package io.github.hearsay.plan;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Asset;
import java.util.Collection;

/** Decides which pages an archive has. */
public final class SitePlans {

  private SitePlans() {}

  /**
   * The plan for {@code archive}; two things at one address are a problem.
   *
   * @param assets what lies beside the stories; only what a published page shows is copied
   * @param themeFiles the theme's files, relative to its folder: they lie under {@code /assets/}
   */
  public static SitePlan of(Archive archive, Collection<Asset> assets, Collection<String> themeFiles, Problems problems) {
    throw new UnsupportedOperationException();
  }
}
