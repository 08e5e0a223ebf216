package io.github.hearsay.memory;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.render.Fingerprints;
import io.github.hearsay.render.Renderer;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which pages a build would make again, found out without making any. */
public final class Foresight {

  private Foresight() {}

  /**
   * The addresses of the pages that would not stand, and of those that would be gone.
   *
   * @param before what the last build remembered
   * @return empty when it remembered nothing that fits
   */
  public static Optional<SortedSet<String>> of(Recollection before, Archive archive, SitePlan plan, Renderer renderer, Fingerprints now) {
    Optional<Recollection.Remembered> fitting = before.book().filter(known -> known.book().shared() == renderer.shared());
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    Standing standing = new Standing(fitting.get(), archive, plan, now);
    SortedSet<String> touched = new TreeSet<>();
    for (Page page : plan.pages()) {
      // The page about data is made by every build, for it tells how large files are.
      if (!(page instanceof Page.Data) && standing.note(page).isEmpty()) {
        touched.add(page.path().value());
      }
    }
    for (String page : fitting.get().pages().addresses()) {
      if (!plan.has(page)) {
        touched.add(page);
      }
    }
    return Optional.of(touched);
  }
}
