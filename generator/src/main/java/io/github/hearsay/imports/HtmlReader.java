package io.github.hearsay.imports;

import io.github.hearsay.html.WebPage;
import io.github.hearsay.imports.Found.What;
import io.github.hearsay.markdown.HtmlToMarkdown;
import io.github.hearsay.text.OneLine;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Pages of any site, saved one by one or as a folder: their main part, and what they tell of themselves. */
final class HtmlReader {

  static final String NAMES = "(?i)[^.].*\\.x?html?";

  private final HtmlToMarkdown markdown = new HtmlToMarkdown();

  /** One page, or all of a folder. */
  Source read(Path source, Progress progress) throws IOException {
    return EachFile.read(source, NAMES, progress, this::found);
  }

  private Optional<Found> found(Path file, String source) throws IOException {
    String html = WebPage.decoded(Files.readAllBytes(file));
    WebPage page = WebPage.of(html);
    String plain = page.story().plain();
    if (plain.isBlank()) {
      return Optional.empty();
    }
    Found one = new Found(What.STORY, Origin.of(Format.HTML, source, html));
    one.folder = Optional.of(file.getParent());
    one.title = OneLine.of(page.title());
    one.name = one.title.isEmpty() ? FolderReader.stem(source) : one.title;
    one.address = page.address();
    one.plain = plain;
    one.body = markdown.of(page.story());
    page.story().notes().forEach(one::need);
    facts(one, page);
    return Optional.of(one);
  }

  private static void facts(Found one, WebPage page) {
    Optional<String> date = Dates.of(page.date());
    date.ifPresent(day -> one.date = day);
    if (date.isEmpty() && !page.date().isEmpty()) {
      one.need("no date can be made of \"" + OneLine.of(page.date()) + "\"");
    }
    String summary = OneLine.of(page.summary());
    if (summary.length() <= Proposer.SUMMARY) {
      one.summary = summary;
    } else {
      one.kept.add("summary: " + summary);
    }
    if (!page.keywords().isEmpty()) {
      one.kept.add("keywords: " + OneLine.of(String.join(", ", page.keywords())));
    }
    Printed.propose(one, page.publisher(), page.authors(), List.of());
  }
}
