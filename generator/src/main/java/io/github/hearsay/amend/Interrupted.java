package io.github.hearsay.amend;

import io.github.hearsay.author.Outcome;
import io.github.hearsay.text.Lists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A change of files that a program began and did not end, because it was stopped on the way. */
public final class Interrupted {

  private Interrupted() {}

  /**
   * Forgets one that had changed nothing yet, and finishes one that had.
   *
   * @param folder of the archive's files
   * @param dryRun whether nothing may be written
   * @return what came of it, and then nothing else is to be done; empty when the way is free
   */
  public static Optional<Amended> settle(Path folder, boolean dryRun) throws IOException {
    Optional<Journal> left = Journal.in(folder);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    if (!left.get().sealed()) {
      if (!dryRun) {
        left.get().remove(folder);
      }
      return Optional.empty();
    }
    if (dryRun) {
      return Optional.of(Amended.refused(List.of("an earlier change was interrupted: run it once without a dry run, so that it is finished")));
    }
    return Optional.of(finished(left.get(), folder));
  }

  private static Amended finished(Journal journal, Path folder) throws IOException {
    List<String> reasons = new ArrayList<>();
    for (Journal.Step step : journal.steps()) {
      if (!step.canBeDone(folder)) {
        reasons.add("an earlier change was interrupted, and " + step.path() + " has been written since: put it back as it was and run this again, "
            + "or delete " + Journal.FILE + " in the content folder and see to the rest by hand");
      }
    }
    if (!reasons.isEmpty()) {
      return Amended.refused(reasons);
    }
    for (Journal.Step step : journal.steps()) {
      step.run(folder);
    }
    journal.remove(folder);
    List<Path> files = journal.steps().stream().filter(Journal.Step::leavesFile).map(step -> folder.resolve(step.path()).normalize()).toList();
    String note = "an earlier change was interrupted: it has been finished now (" + Lists.count(journal.steps().size(), "file", "files")
        + "). Nothing else was done; run the command again if there is more";
    return new Amended(new Outcome.Made(files, List.of(note)), List.of());
  }
}
