package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Story;
import io.github.hearsay.model.Article;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.StoriesLock;
import io.github.hearsay.read.StoriesLock.Line;
import java.time.LocalDate;
import java.util.Optional;

/** Finds published texts that somebody changed and nobody said so. */
final class SilentEdits {

  private SilentEdits() {}

  /** Reports every story whose text is not the one recorded, has no correction since, is no minor edit, and was first recorded too long ago. */
  static void check(StoriesLock lock, Archive archive, Problems problems) {
    if (lock.isEmpty()) {
      return;
    }
    LocalDate today = archive.config().today();
    for (Story story : archive.stories()) {
      Optional<Line> line = lock.find(story.id());
      boolean edited = line.isPresent() && line.get().textHash() != story.article().textHash();
      if (edited && line.get().since().plusDays(archive.config().editsGrace()).isBefore(today) && isSilent(line.get(), story.article())) {
        problems.add(
            Code.SILENT_EDIT, story.article().at(), "the text of this story was changed after it was published (" + line.get().since() + ")",
            "say what was wrong and what is right under corrections:, or write minor-edit: true if nothing means anything else now");
      }
    }
  }

  private static boolean isSilent(Line line, Article article) {
    return article.ledger().corrections().size() <= line.corrections() && !article.publishing().minorEdit();
  }
}
