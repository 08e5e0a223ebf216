package io.github.hearsay.lint;

import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.Codec;
import io.github.hearsay.cache.SealedFile;
import io.github.hearsay.cache.Sink;
import io.github.hearsay.cache.Source;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What was found in the texts of stories, from one build to the next: looking through all of them for all names takes longer than linking them.
 * It is kept under a check of the story's file and of all else that it depends on, and holds for as long as that. Safe for many threads.
 */
public final class LintMemory {

  private static final long KIND = 0x4865617273617934L;
  private static final Codec<List<Problem>> PROBLEMS = Codec.list(Codec.of(Problem.class));

  private final Optional<Path> file;
  private final long version;
  private final Function<Object, Optional<Long>> files;
  private Supplier<Map<String, Found>> before;
  private final Map<String, Found> now = new ConcurrentHashMap<>();

  /** What was found in one story, and the check of all that it depends on. */
  private record Found(long check, List<Problem> problems) {}

  private LintMemory(
      Optional<Path> file, long version, Function<Object, Optional<Long>> files, Supplier<Map<String, Found>> before) {
    this.file = file;
    this.version = version;
    this.files = files;
    this.before = before;
  }

  /** Remembers nothing. */
  public static LintMemory none() {
    return new LintMemory(Optional.empty(), 0, any -> Optional.empty(), Map::of);
  }

  /**
   * Begins to read what is kept in {@code file}.
   *
   * @param version of what looks through texts
   * @param files the check of the file that an article was read from, where it is known; of others nothing is remembered
   */
  public static LintMemory begin(Path file, long version, Function<Object, Optional<Long>> files) {
    return new LintMemory(Optional.of(file), version, files, Parallel.begin(() -> read(file, version)));
  }

  private static Map<String, Found> read(Path file, long version) {
    return SealedFile.read(file, KIND, version, LintMemory::read).orElse(Map.of());
  }

  private static Map<String, Found> read(Source source) {
    int count = source.count();
    Map<String, Found> all = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      all.put(source.text(), new Found(source.fixed(), PROBLEMS.read(source)));
    }
    return all;
  }

  /**
   * What is to be told of a story.
   *
   * @param more the check of all that it depends on besides the story's file
   * @param anew finds out
   */
  List<Problem> of(Article article, LongSupplier more, Supplier<List<Problem>> anew) {
    Optional<Long> own = files.apply(article);
    if (own.isEmpty()) {
      return anew.get();
    }
    Id id = article.id();
    long check = Check.join(own.get(), more.getAsLong());
    Found known = before.get().get(id.value());
    Found found = known != null && known.check == check ? known : new Found(check, List.copyOf(anew.get()));
    now.put(id.value(), found);
    return found.problems;
  }

  /** Keeps what was found in this build, and nothing else. Nothing may be asked after that: pages need the room. */
  public void write() throws IOException {
    if (file.isPresent() && !now.equals(before.get())) {
      SealedFile.write(file.get(), KIND, version, this::write);
    }
    now.clear();
    before = Map::of;
  }

  private void write(Sink sink) {
    sink.number(now.size());
    new TreeMap<>(now).forEach((story, found) -> {
      sink.text(story);
      sink.fixed(found.check);
      PROBLEMS.write(found.problems, sink);
    });
  }
}
