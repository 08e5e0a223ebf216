package io.github.hearsay.read;

import io.github.hearsay.config.Docs;
import io.github.hearsay.model.Redaction;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an archive would hold if some of its files were others: for those who look before they write. */
public final class Edited {

  private final Map<String, Optional<String>> files;
  private final Optional<Docs> docs;
  private final Problems problems;
  private final Alike alike = new Alike();
  private final List<Failure> failures;

  private Edited(Content before, Map<String, Optional<String>> files, Problems problems) {
    this.files = files;
    this.docs = before.config().docs();
    this.problems = problems;
    this.failures = new ArrayList<>(before.failures().stream().filter(failure -> !files.containsKey(failure.file())).toList());
  }

  /**
   * The content with other files.
   *
   * @param files the new text of each, by path; empty for one that is taken away
   */
  public static Content of(Content before, Map<String, Optional<String>> files, Problems problems) {
    return new Edited(before, files, problems).content(before);
  }

  private Content content(Content before) {
    var articles = values(before.articles(), one -> one.at(), Folder.ARTICLES, new ArticleReader());
    var people = values(before.people(), one -> one.at(), Folder.PEOPLE, new PersonReader());
    var topics = values(before.topics(), one -> one.at(), Folder.TOPICS, new TopicReader());
    var places = values(before.places(), one -> one.at(), Folder.PLACES, new PlaceReader());
    var pages = values(before.pages(), one -> one.at(), Folder.PAGES, new PageReader());
    int read = articles.size() + people.size() + topics.size() + places.size() + pages.size() + failures.size();
    return new Content(
        before.config(), articles, people, topics, places, pages, before.assets(), read, failures, redactions(before), before.hidden());
  }

  private <T> List<T> values(List<T> before, Function<T, Location> at, Folder folder, RecordReader<T> reader) {
    List<T> values = new ArrayList<>(before.size());
    for (T value : before) {
      if (!files.containsKey(at.apply(value).file())) {
        values.add(value);
      }
    }
    for (Map.Entry<String, Optional<String>> file : files.entrySet()) {
      boolean isOurs = file(file.getKey()).filter(one -> one.folder() == folder).isPresent();
      if (isOurs && file.getValue().isPresent()) {
        byte[] bytes = file.getValue().get().getBytes(StandardCharsets.UTF_8);
        MarkdownFile<T> read = MarkdownFile.parse(file(file.getKey()).orElseThrow(), bytes, reader, alike);
        problems.addAll(read.problems());
        read.value().ifPresentOrElse(values::add, () -> failures.add(new Failure(read.file().path(), read.id())));
      }
    }
    values.sort(Comparator.comparing(value -> at.apply(value).file()));
    return values;
  }

  /** What a file is, if it is one of the archive's texts. */
  private Optional<SourceFile> file(String path) {
    if (DocsPaths.isOutside(path)) {
      return docs.filter(one -> path.startsWith(one.from() + "/")).map(one -> DocsPaths.file(one.from(), path, Path.of(path)));
    }
    return Arrays.stream(Folder.values()).anyMatch(folder -> path.startsWith(folder.path() + "/")) ? Optional.of(Proof.file(path)) : Optional.empty();
  }

  private List<Redaction> redactions(Content before) {
    List<Redaction> all = new ArrayList<>();
    for (Redaction redaction : before.redactions()) {
      if (!files.containsKey(redaction.at().file())) {
        all.add(redaction);
      }
    }
    files.forEach((path, text) -> {
      boolean holdsThem = path.equals(RedactionReader.FILE) || before.config().redactions().equals(Optional.of(path));
      if (holdsThem && text.isPresent()) {
        all.addAll(RedactionReader.read(path, text.get(), problems));
      }
    });
    return all;
  }
}
