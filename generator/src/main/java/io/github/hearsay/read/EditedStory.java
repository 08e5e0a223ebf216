package io.github.hearsay.read;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Person;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A story whose file was edited, as it was and as it is.
 *
 * @param check that of the bytes it was read from
 */
public record EditedStory(Article before, Article after, long check) {

  /**
   * The story in {@code path}; empty when it cannot be read or something else is wrong with it than was before.
   *
   * @param tag the check of the bytes it had
   */
  public static Optional<EditedStory> of(Path content, String path, long tag, ParsedFiles files) {
    ParsedFiles.OfKind<Article> articles = files.of(Article.class, Article::id);
    if (!path.startsWith(Folder.ARTICLES.path() + "/")) {
      return Optional.empty();
    }
    Optional<Map.Entry<Article, List<Problem>>> before = articles.find(path, tag);
    SourceFile file = new SourceFile(Folder.ARTICLES, path, content.resolve(path));
    MarkdownFile<Article> after = MarkdownFile.read(file, new ArticleReader(), articles, new Alike());
    Long check = files.bytes().get(path);
    boolean alike = before.isPresent() && after.value().isPresent() && before.get().getValue().equals(after.problems());
    return alike && check != null ? Optional.of(new EditedStory(before.get().getKey(), after.value().get(), check)) : Optional.empty();
  }

  /**
   * Everybody who has a file, as an earlier build has read it.
   *
   * @param before {@link ParsedFiles#before}
   */
  public static List<Person> people(Map<String, Long> before, ParsedFiles files) {
    ParsedFiles.OfKind<Person> people = files.of(Person.class, Person::id);
    List<Map.Entry<String, Long>> known = new ArrayList<>();
    for (Map.Entry<String, Long> file : before.entrySet()) {
      if (file.getKey().startsWith(Folder.PEOPLE.path() + "/")) {
        known.add(file);
      }
    }
    List<Optional<Map.Entry<Person, List<Problem>>>> found = Parallel.map(known, file -> people.find(file.getKey(), file.getValue()));
    return found.stream().flatMap(Optional::stream).map(Map.Entry::getKey).toList();
  }

  /** The settings alone. */
  public static SiteConfig settings(Path content, SortedMap<String, String> overrides, Instant clock) {
    Optional<Path> file = Optional.of(content.resolve("site.yml"));
    Optional<Path> words = Optional.of(content.resolve(WordsReader.FILE)).filter(Files::isRegularFile);
    return SettingsReader.read(file, words, overrides, path -> Files.isRegularFile(content.resolve(path)), clock, new Problems());
  }
}
