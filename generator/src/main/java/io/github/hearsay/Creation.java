package io.github.hearsay;

import io.github.hearsay.author.FileMaker;
import io.github.hearsay.author.NewFile;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Begins a file of an archive, which need not be without problems for that. */
final class Creation {

  private Creation() {}

  static Outcome run(BuildRequest request, NewFile file) throws IOException {
    Problems problems = new Problems();
    Content content = ContentReader.read(request.content(), request.settings(), request.clock(), problems);
    Optional<Problem> missing = problems.sorted().stream().filter(problem -> problem.code() == Code.MISSING_CONTENT).findFirst();
    if (missing.isPresent()) {
      return new Outcome.Refused(List.of(missing.get().message() + ": " + missing.get().hint()));
    }
    return FileMaker.make(file, content, request.content());
  }
}
