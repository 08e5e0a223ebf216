package io.github.hearsay;

import io.github.hearsay.amend.Amended;
import io.github.hearsay.amend.Amendment;
import io.github.hearsay.amend.Fixes;
import io.github.hearsay.amend.Interrupted;
import io.github.hearsay.author.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts right in an archive's files what is safe to put right. */
final class Fixing {

  private Fixing() {}

  static Amended run(BuildRequest request, boolean dryRun) throws IOException {
    Optional<Amended> settled = Interrupted.settle(request.content(), dryRun);
    if (settled.isPresent()) {
      return settled.get();
    }
    Holdings all = Holdings.of(request);
    if (!all.missing().isEmpty()) {
      return Amended.refused(all.missing());
    }
    Amendment fixes = Fixes.of(all.content(), all.problems().sorted(), new Amendment(request.content()));
    if (!fixes.reasons().isEmpty()) {
      return Amended.refused(fixes.reasons());
    }
    if (dryRun || fixes.isEmpty()) {
      String note = fixes.isEmpty() ? "there is nothing to put right that is safe to" : fixes.count() + " would be put right; nothing was written";
      return new Amended(new Outcome.Made(List.of(), List.of(note)), fixes.diff());
    }
    List<Path> written = fixes.write(Map.of());
    return new Amended(new Outcome.Made(written, List.of(fixes.count() + " put right")), fixes.diff());
  }
}
