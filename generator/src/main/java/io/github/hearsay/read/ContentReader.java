package io.github.hearsay.read;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.model.Redaction;
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
import java.util.SortedMap;
import java.util.function.Predicate;

/** Reads a content folder: files in, values and problems out. */
public final class ContentReader {

  private final SourceTree tree;
  private final Problems problems;
  private final Progress progress;
  private final ParsedFiles kept;
  private final Alike alike = new Alike();
  private final List<Failure> failures = new ArrayList<>();

  private ContentReader(SourceTree tree, ParsedFiles kept, Problems problems, Progress progress) {
    this.tree = tree;
    this.kept = kept;
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
    return read(content, overrides, clock, ParsedFiles.none(), problems, Progress.NONE);
  }

  /** The same with the help of what is {@code kept} of earlier builds; and tells {@code progress} how far it has come. */
  public static Content read(
      Path content, SortedMap<String, String> overrides, Instant clock, ParsedFiles kept, Problems problems, Progress progress) {
    progress.begin(Stage.READ, 0);
    UnfinishedChange.check(content, problems);
    SourceTree tree = walk(content, problems);
    List<Asset> assets = tree.assets();
    Predicate<String> pictures = path -> assets.stream().anyMatch(asset -> asset.path().equals(path));
    SiteConfig config = SettingsReader.read(tree.settings(), tree.words(), overrides, pictures, clock, problems);
    if (config.docs().isPresent()) {
      tree = SourceWalk.withDocs(tree, content, config.docs().get().from(), problems);
    }
    progress.total(tree.files().size());
    kept.retain(tree.files());
    Content read = new ContentReader(tree, kept, problems, progress).content(config, RedactionReader.read(content, config.redactions(), problems));
    progress.end(Stage.READ, read.filesRead());
    return read;
  }

  private static SourceTree walk(Path content, Problems problems) {
    Location at = Location.file("site.yml");
    if (!Files.isDirectory(content)) {
      problems.add(
          Code.MISSING_CONTENT, at, "there is no folder " + content, "make it, with a file site.yml that says title: The Daily Murmur");
      return SourceTree.empty();
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
      return SourceTree.empty();
    }
  }

  private Content content(SiteConfig config, List<Redaction> redactions) {
    List<Article> articles = values(Folder.ARTICLES, new ArticleReader(), kept.of(Article.class, Article::id));
    List<Person> people = values(Folder.PEOPLE, new PersonReader(), kept.of(Person.class, Person::id));
    List<Topic> topics = values(Folder.TOPICS, new TopicReader(), kept.of(Topic.class, Topic::id));
    List<Place> places = values(Folder.PLACES, new PlaceReader(), kept.of(Place.class, Place::id));
    List<PlainPage> pages = values(Folder.PAGES, new PageReader(), kept.of(PlainPage.class, PlainPage::id));
    return new Content(
        config, articles, people, topics, places, pages, tree.assets(), tree.files().size(), failures, redactions, Content.Hidden.NOTHING);
  }

  private <T> List<T> values(Folder folder, RecordReader<T> reader, ParsedFiles.OfKind<T> known) {
    List<T> values = new ArrayList<>();
    for (MarkdownFile<T> read : Parallel.map(tree.of(folder), file -> read(file, reader, known))) {
      problems.addAll(read.problems());
      read.value().ifPresentOrElse(values::add, () -> failures.add(new Failure(read.file().path(), read.id())));
    }
    return values;
  }

  private <T> MarkdownFile<T> read(SourceFile file, RecordReader<T> reader, ParsedFiles.OfKind<T> known) {
    MarkdownFile<T> read = MarkdownFile.read(file, reader, known, alike);
    progress.step();
    return read;
  }
}
