package io.github.hearsay.read;

import io.github.hearsay.jmh.BenchArchive;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The front matter of a story: taken from its file's text, parsed, and made into values. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
@State(Scope.Benchmark)
public class FrontMatterBenchmark {

  private static final Id STORY = new Id("story");

  private final SourceFile file = new SourceFile(Folder.ARTICLES, "articles/story.md", Path.of("story.md"));
  private final ArticleReader reader = new ArticleReader();
  private final List<String> texts = new ArrayList<>();
  private int next;

  @Setup
  public void read() throws IOException {
    for (Path story : BenchArchive.stories()) {
      texts.add(Files.readString(story));
    }
  }

  /** YAML to a tree with places. */
  @Benchmark
  public Node parse() {
    Problems problems = new Problems();
    return parse(problems);
  }

  /** YAML to a tree, and the tree to an article without a text. */
  @Benchmark
  public Optional<Article> values() {
    Problems problems = new Problems();
    return reader.read(parse(problems), "front matter", new Reading(file.path(), STORY, Body.EMPTY, 0, problems, new Alike()));
  }

  private Node parse(Problems problems) {
    next = (next + 1) % texts.size();
    FrontMatter split = FrontMatter.of(file, FileChars.of(texts.get(next)), problems).orElseThrow();
    return YamlReader.read(new YamlSource(file.path(), split.firstLine(), split.yaml()), FrontMatter.opening(file), problems);
  }
}
