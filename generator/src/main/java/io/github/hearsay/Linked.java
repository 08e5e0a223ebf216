package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Archives;
import io.github.hearsay.lint.LintMemory;
import io.github.hearsay.lint.Lints;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.StoriesLock;
import io.github.hearsay.redact.Redacted;
import io.github.hearsay.redact.Redactor;

/**
 * An archive as all that is made of it has it: without what must not be published, looked up, and held against the record of its texts.
 *
 * @param content what was read
 * @param lock the record as it was before
 */
record Linked(Content content, Redacted redacted, Archive archive, StoriesLock lock) {

  static Linked of(Content content, BuildRequest request, Problems problems) {
    return of(content, StoriesLock.read(request.content(), problems), request, problems);
  }

  /** The same with a record that is not the archive's own. */
  static Linked of(Content content, StoriesLock lock, BuildRequest request, Problems problems) {
    Redacted redacted = Redactor.of(content, request.content(), request.redactionsKey(), problems);
    Archive archive = Archives.link(redacted.content(), problems);
    SilentEdits.check(lock, archive, problems);
    return new Linked(content, redacted, archive, lock);
  }

  /** Adds what editors should weigh, with the help of what is remembered. Whoever asks which waivers are used needs that, too. */
  void lint(BuildRequest request, LintMemory memory, Problems problems) {
    Lints.check(archive, request.content(), memory, problems);
  }
}
