package io.github.hearsay.markdown;

import io.github.hearsay.jmh.BenchArchive;
import io.github.hearsay.model.Body;
import io.github.hearsay.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** The text of a story, compiled. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
@State(Scope.Benchmark)
public class MarkdownBenchmark {

  private static final String FENCE = "\n---\n";

  private final List<String> texts = new ArrayList<>();
  private int next;

  @Setup
  public void read() throws IOException {
    for (Path file : BenchArchive.stories()) {
      String text = Files.readString(file);
      texts.add(text.substring(text.indexOf(FENCE) + FENCE.length()));
    }
  }

  @Benchmark
  public Body compile() {
    next = (next + 1) % texts.size();
    return MarkdownCompiler.compile("articles/2005/01/story.md", texts.get(next), 1, new Problems());
  }
}
