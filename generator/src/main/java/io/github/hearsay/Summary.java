package io.github.hearsay;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.HeldBack;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Content;
import io.github.hearsay.report.Baseline;
import io.github.hearsay.report.BuildReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Accounts for every file: whatever was read is published, held back or failed. */
final class Summary {

  private static final String DRAFT = "is a draft";
  private static final String STORIES = "articles/";

  private final Content content;
  private final Archive archive;
  private final Baseline baseline;

  private Summary(Content content, Archive archive, Baseline baseline) {
    this.content = content;
    this.archive = archive;
    this.baseline = baseline;
  }

  /** @param problems is told when the baseline cannot be read */
  static Summary of(Linked linked, BuildRequest request, Problems problems) {
    return new Summary(linked.content(), linked.archive(), Baseline.read(request.baseline(), problems));
  }

  /** As long as nothing is written. */
  BuildReport report(Problems problems) {
    List<Problem> sorted = baseline.applied(new Waivers(content).applied(problems.sorted()));
    return new BuildReport(stories(sorted), entities(), BuildReport.Pages.NONE, heldBack(), sorted, content.config().strict());
  }

  private BuildReport.Stories stories(List<Problem> problems) {
    Set<String> failed = new HashSet<>();
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR && isStory(problem.at().file())) {
        failed.add(problem.at().file());
      }
    }
    Set<String> read = new HashSet<>(failed);
    for (Article article : content.articles()) {
      read.add(article.at().file());
    }
    int heldBack = 0;
    for (HeldBack held : archive.heldBack()) {
      heldBack += failed.contains(held.at().file()) ? 0 : 1;
    }
    return new BuildReport.Stories(read.size(), read.size() - failed.size() - heldBack, heldBack, failed.size());
  }

  private static boolean isStory(String file) {
    return file.startsWith(STORIES) && file.endsWith(".md");
  }

  private BuildReport.Entities entities() {
    int newPeople = 0;
    for (PersonEntry person : archive.people()) {
      newPeople += person.hasFile() ? 0 : 1;
    }
    return new BuildReport.Entities(archive.people().size(), newPeople, archive.topics().size(), archive.places().size(), archive.pages().size());
  }

  private List<BuildReport.HeldBack> heldBack() {
    List<BuildReport.HeldBack> list = new ArrayList<>();
    for (HeldBack held : archive.heldBack()) {
      list.add(new BuildReport.HeldBack(held.at().file(), why(held)));
    }
    content.pages().stream().filter(PlainPage::draft).forEach(page -> list.add(new BuildReport.HeldBack(page.at().file(), DRAFT)));
    return list;
  }

  /** Why a story is held back, in words that follow its name. */
  static String why(HeldBack held) {
    return switch (held.reason()) {
      case DRAFT -> DRAFT;
      case FUTURE -> "comes out on " + EdtfWords.english().of(held.published().date());
      case WITHHELD -> "is withheld by a redaction";
      case REMOVED -> "is removed by a redaction";
    };
  }
}
