package io.github.hearsay;

import io.github.hearsay.archive.Story;
import io.github.hearsay.lint.LintMemory;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import io.github.hearsay.read.ParsedFiles;
import io.github.hearsay.read.StoriesLock;
import io.github.hearsay.read.StoriesLock.Line;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down which texts are published, for later edits to be measured against. */
final class Recording {

  private Recording() {}

  static BuildReport run(BuildRequest request, Progress progress) throws IOException {
    Problems problems = new Problems();
    Content content = ContentReader.read(request.content(), request.settings(), request.clock(), ParsedFiles.none(), problems, progress);
    progress.begin(Stage.LINK, 0);
    Linked linked = Linked.of(content, request, problems);
    linked.lint(request, LintMemory.none(), problems);
    progress.end(Stage.LINK, content.articles().size());
    BuildReport report = Summary.of(linked, request, problems).report(problems);
    if (!report.failed()) {
      StoriesLock.of(lines(linked)).write(request.content());
    }
    return report;
  }

  /** Every published story as it is now. One that is held back again keeps its line: nobody gets round a record by way of a draft. */
  private static List<Line> lines(Linked linked) {
    StoriesLock before = linked.lock();
    LocalDate today = linked.archive().config().today();
    List<Line> lines = new ArrayList<>();
    Set<Id> published = new HashSet<>();
    for (Story story : linked.archive().stories()) {
      Article article = story.article();
      published.add(article.id());
      LocalDate since = before.find(article.id()).map(Line::since).orElse(today);
      lines.add(new Line(article.id(), since, article.ledger().corrections().size(), article.textHash()));
    }
    // As a build has them: a redaction may give a story another id, and a record of one that is withheld would tell of it.
    for (Article article : linked.redacted().content().articles()) {
      if (!published.contains(article.id())) {
        before.find(article.id()).ifPresent(lines::add);
      }
    }
    return lines;
  }
}
