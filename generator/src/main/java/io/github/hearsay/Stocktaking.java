package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Archives;
import io.github.hearsay.author.Inventory;
import io.github.hearsay.author.Stock;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import io.github.hearsay.redact.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks through an archive as a build knows it, whatever is wrong with some of its files. */
final class Stocktaking {

  private Stocktaking() {}

  static Stock run(BuildRequest request) {
    Problems problems = new Problems();
    Content content = ContentReader.read(request.content(), request.settings(), request.clock(), problems);
    Optional<Problem> missing = problems.sorted().stream().filter(problem -> problem.code() == Code.MISSING_CONTENT).findFirst();
    if (missing.isPresent()) {
      return new Stock(List.of(), List.of(), List.of(missing.get().message() + ": " + missing.get().hint()));
    }
    Content published = Redactor.of(content, request.content(), request.redactionsKey(), problems).content();
    Archive archive = Archives.link(published, problems);
    List<String> notes = new ArrayList<>();
    if (content.failed() > 0) {
      notes.add((content.failed() == 1 ? "1 file has" : content.failed() + " files have")
          + " an error and nothing of it is listed: a check says which");
    }
    return new Stock(Inventory.of(archive, Summary::why), notes, List.of());
  }
}
