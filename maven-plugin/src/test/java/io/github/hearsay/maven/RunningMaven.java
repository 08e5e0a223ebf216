package io.github.hearsay.maven;

import io.github.hearsay.maven.RealMaven.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Maven in a process of its own, which does not outlive the test. */
final class RunningMaven implements AutoCloseable {

  private static final int MINUTES = 5;
  private static final long GLANCE = 50;

  private final Process process;
  private final Path output;
  private final List<Path> temporary;

  /**
   * A run that has begun.
   *
   * @param output the file that what it prints goes to
   * @param temporary files to delete when it has ended
   */
  RunningMaven(Process process, Path output, List<Path> temporary) {
    this.process = process;
    this.output = output;
    this.temporary = temporary;
  }

  /** Waits until it ends by itself. */
  Run end() throws IOException, InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      throw new IllegalStateException("Maven did not end within " + MINUTES + " minutes: " + output());
    }
    return new Run(process.exitValue(), output());
  }

  /** Waits until it has printed what {@code wanted} finds. */
  MatchResult printed(Pattern wanted) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (true) {
      boolean isAlive = process.isAlive();
      Matcher found = wanted.matcher(output());
      if (found.find()) {
        return found.toMatchResult();
      }
      if (!isAlive || System.nanoTime() > end) {
        throw new IllegalStateException("Maven " + (isAlive ? "did not print " : "ended without printing ") + wanted + ": " + output());
      }
      Thread.sleep(GLANCE);
    }
  }

  /** Asks it to end, as a terminal that is closed does, and waits until it has. */
  Run stop() throws IOException, InterruptedException {
    // On Windows Maven is the child of a script.
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    return end();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  private String output() throws IOException {
    // Not readString: the last letter may be half written.
    return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
    for (Path file : temporary) {
      Files.delete(file);
    }
  }
}
