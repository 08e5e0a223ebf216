package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program to run, and where. */
record Command(Path folder, List<String> words) {

  private static final long LIMIT_MINUTES = 90;

  Command {
    words = List.copyOf(words);
  }

  static Command of(Path folder, String... words) {
    return new Command(folder, List.of(words));
  }

  /** Runs it and says what it took; a program that fails ends the benchmark, for its time would mean nothing. */
  Sample measure(Path log) throws IOException, InterruptedException {
    sync();
    Path figures = log.resolveSibling("time");
    List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-o", figures.toString(), "-f", "%e %U %S %M"));
    timed.addAll(words);
    double busy = Machine.busy();
    new Command(folder, timed).run(log);
    busy = Machine.busy() - busy;
    List<String> lines = Files.readAllLines(figures);
    String[] numbers = lines.get(lines.size() - 1).split(" ");
    double cpu = Double.parseDouble(numbers[1]) + Double.parseDouble(numbers[2]);
    return new Sample(Double.parseDouble(numbers[0]), cpu, Double.parseDouble(numbers[3]) / 1024, Math.max(0, busy - cpu));
  }

  /** Lets what was written so far reach the disk. */
  static void sync() throws IOException, InterruptedException {
    new ProcessBuilder("sync").start().waitFor();
  }

  /** Runs it with its words in {@code log}. */
  void run(Path log) throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    Process process = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException(this + " took more than " + LIMIT_MINUTES + " minutes");
    }
    if (process.exitValue() != 0) {
      List<String> said = Files.readAllLines(log);
      throw new IOException(this + " failed:\n" + String.join("\n", said.subList(Math.max(0, said.size() - 20), said.size())));
    }
  }

  /** The first line a program prints, if the program is there. */
  static Optional<String> firstLine(String... words) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? said.lines().findFirst() : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
