package io.github.hearsay;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import java.util.List;

/**
 * What an archive holds, whatever is wrong with some of its files.
 *
 * @param problems all that is wrong so far
 * @param missing why there is no archive at all; empty when there is one
 */
record Holdings(Content content, Problems problems, List<String> missing) {

  static Holdings of(BuildRequest request) {
    Problems problems = new Problems();
    Content content = ContentReader.read(request.content(), request.settings(), request.clock(), problems);
    List<String> missing =
        problems.sorted().stream().filter(problem -> problem.code() == Code.MISSING_CONTENT).limit(1).map(problem -> problem.words(": ")).toList();
    return new Holdings(content, problems, missing);
  }
}
