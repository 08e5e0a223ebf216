package io.github.hearsay;

import io.github.hearsay.author.FileMaker;
import io.github.hearsay.author.NewFile;
import io.github.hearsay.author.Outcome;
import java.io.IOException;

/** Begins a file of an archive, which need not be without problems for that. */
final class Creation {

  private Creation() {}

  static Outcome run(BuildRequest request, NewFile file) throws IOException {
    Holdings all = Holdings.of(request);
    return all.missing().isEmpty() ? FileMaker.make(file, all.content(), request.content()) : new Outcome.Refused(all.missing());
  }
}
