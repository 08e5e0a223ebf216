package io.github.hearsay.read;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Topic;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reads a content folder: files in, values and problems out. */
public final class ContentReader {

  private final SourceTree tree;
  private final Problems problems;
  private final Progress progress;
  private final List<Failure> failures = new ArrayList<>();

  private ContentReader(SourceTree tree, Problems problems, Progress progress) {
    this.tree = tree;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Everything the folder holds, with every problem of every file. A file with an error yields no value and is counted as failed.
   *
   * @param content the folder that holds {@code site.yml}
   * @param overrides settings that go before those of {@code site.yml}, by the same keys
   * @param clock what "today" is taken from when the setting {@code now} is not given
   */
  public static Content read(Path content, SortedMap<String, String> overrides, Instant clock, Problems problems) {
    return read(content, overrides, clock, problems, Progress.NONE);
  }

  /** The same, and tells {@code progress} how far it has come. */
  public static Content read(Path content, SortedMap<String, String> overrides, Instant clock, Problems problems, Progress progress) {
    progress.begin(Stage.READ, 0);
    SourceTree tree = walk(content, problems);
    SiteConfig config = SettingsReader.read(tree.settings(), overrides, clock, problems);
    progress.total(tree.files().size());
    Content read = new ContentReader(tree, problems, progress).content(config);
    progress.end(Stage.READ, read.filesRead());
    return read;
  }

  private static SourceTree walk(Path content, Problems problems) {
    Location at = Location.file("site.yml");
    if (!Files.isDirectory(content)) {
      problems.add(
          Code.MISSING_CONTENT, at, "there is no folder " + content, "make it, with a file site.yml that says title: The Daily Murmur");
      return new SourceTree(Optional.empty(), List.of(), List.of());
    }
    try {
      SourceTree tree = SourceWalk.walk(content, problems);
      if (tree.settings().isEmpty()) {
        problems.add(Code.MISSING_CONTENT, at, "there is no site.yml in " + content, "make one that says title: The Daily Murmur");
      }
      return tree;
    } catch (IOException unreadable) {
      problems.add(
          Code.MISSING_CONTENT, at, "the folder " + content + " cannot be read: " + SourceText.reason(unreadable),
          "look at the folder's rights");
      return new SourceTree(Optional.empty(), List.of(), List.of());
    }
  }

  private Content content(SiteConfig config) {
    List<Article> articles = values(Folder.ARTICLES, new ArticleReader());
    List<Person> people = values(Folder.PEOPLE, new PersonReader());
    List<Topic> topics = values(Folder.TOPICS, new TopicReader());
    List<Place> places = values(Folder.PLACES, new PlaceReader());
    return new Content(config, articles, people, topics, places, tree.assets(), tree.files().size(), failures);
  }

  private <T> List<T> values(Folder folder, RecordReader<T> reader) {
    List<T> values = new ArrayList<>();
    for (MarkdownFile<T> read : Parallel.map(tree.of(folder), file -> read(file, reader))) {
      problems.addAll(read.problems());
      read.value().ifPresentOrElse(values::add, () -> failures.add(new Failure(read.file().path(), read.id())));
    }
    return values;
  }

  private <T> MarkdownFile<T> read(SourceFile file, RecordReader<T> reader) {
    MarkdownFile<T> read = MarkdownFile.read(file, reader);
    progress.step();
    return read;
  }
}
