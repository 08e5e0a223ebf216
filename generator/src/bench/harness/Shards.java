package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** One build, the same in shards, and the merge, each as a process of its own in a working copy of its own; then whether both sites are the same. */
final class Shards {

  private final ShardOptions options;
  private final Trash trash;
  private final Path home;

  private Shards(ShardOptions options, Trash trash, Path home) {
    this.options = options;
    this.trash = trash;
    this.home = home;
  }

  public static void main(String[] args) throws Exception {
    ShardOptions options = ShardOptions.of(args);
    Files.createDirectories(options.work());
    Trash trash = new Trash(options.work().resolve("trash"));
    try {
      Path home = new Setup(options.bench(), trash).contestants().get(0).home();
      new Shards(options, trash, home).run();
    } catch (IOException failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    } finally {
      Setup.say("removing what the builds have left");
      trash.empty();
    }
  }

  private void run() throws Exception {
    line("%,d stories in %d shards, %d at once, with `%s`.", options.articles(), options.shards(), options.atOnce(), options.jar() ? "hearsay.jar" : "mvn");
    line("");
    System.out.print(Machine.describe(options.work()));
    line("");
    line("| | wall s | CPU s | peak MB | files | MB | CPU ÷ one build | others' CPU s |");
    line("|---|--:|--:|--:|--:|--:|--:|--:|");
    Job whole = job("whole", options.whole(home));
    whole.measure(1);
    List<Job> shards = new ArrayList<>();
    for (int number = 1; number <= options.shards(); number++) {
      shards.add(job("shard " + number + " of " + options.shards(), options.shard(home, number)));
    }
    together(shards, whole.sample.cpu());
    Job merge = job("merge", options.merge());
    for (Job shard : shards) {
      Path carried = merge.folder.resolve("target/shards").resolve(shard.folder.getFileName().toString());
      Files.createDirectories(carried.getParent());
      Files.move(shard.site(), carried);
    }
    merge.measure(whole.sample.cpu());
    line("");
    compare(whole.site(), merge.site());
    sum(whole, shards, merge);
    for (Path leftover : List.of(whole.folder, merge.folder)) {
      trash.take(leftover);
    }
  }

  private void together(List<Job> shards, double whole) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(options.atOnce());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Job shard : shards) {
        running.add(pool.submit(() -> {
          shard.measure(whole);
          return null;
        }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static void compare(Path whole, Path merged) throws IOException {
    SortedMap<String, Path> expected = files(whole);
    SortedMap<String, Path> found = files(merged);
    List<String> different = new ArrayList<>();
    for (String file : found.keySet()) {
      if (!expected.containsKey(file) || Files.mismatch(expected.get(file), found.get(file)) >= 0) {
        different.add(file);
      }
    }
    expected.keySet().stream().filter(file -> !found.containsKey(file)).forEach(different::add);
    if (!different.isEmpty()) {
      throw new IOException("NOT THE SAME: " + different.size() + " files differ, the first of them " + different.get(0));
    }
    line("All %,d files of the merged site are those of the one build, byte for byte.", expected.size());
  }

  private static SortedMap<String, Path> files(Path root) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(Files::isRegularFile).forEach(file -> files.put(root.relativize(file).toString(), file));
    }
    return files;
  }

  private static void sum(Job whole, List<Job> shards, Job merge) {
    double cpu = Sample.median(shards.stream().map(shard -> shard.sample).toList()).cpu();
    double slowest = shards.stream().mapToDouble(shard -> shard.sample.wall()).max().orElseThrow();
    line("The median shard takes %.2f of the processor time of one build, the merge %.2f; the slowest shard and the merge after it take %.2f of its time.",
        cpu / whole.sample.cpu(), merge.sample.cpu() / whole.sample.cpu(), (slowest + merge.sample.wall()) / whole.sample.wall());
  }

  private static synchronized void line(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }

  /** A working copy, without anything in it that an earlier run has left. */
  private Job job(String name, List<String> words) throws IOException {
    Path folder = options.work().resolve("jobs").resolve(name.replace(' ', '-'));
    trash.take(folder);
    Files.createDirectories(folder.resolve(".mvn"));
    Files.createSymbolicLink(folder.resolve("content"), home.resolve("content"));
    for (String file : List.of("pom.xml", ".mvn/jvm.config")) {
      Files.copy(home.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> all = new ArrayList<>(List.of("env", "SOURCE_DATE_EPOCH=1795392000"));
    all.addAll(words);
    return new Job(name, folder, new Command(folder, all));
  }

  /** One of the processes. */
  private final class Job {

    private final String name;
    private final Path folder;
    private final Command command;
    private Sample sample;

    Job(String name, Path folder, Command command) {
      this.name = name;
      this.folder = folder;
      this.command = command;
    }

    Path site() {
      return folder.resolve("target/hearsay");
    }

    void measure(double whole) throws IOException, InterruptedException {
      Setup.say(name);
      sample = command.measure(options.work().resolve("logs").resolve(folder.getFileName().toString()).resolve("last"));
      long bytes = 0;
      SortedMap<String, Path> files = files(site());
      for (Path file : files.values()) {
        bytes += Files.size(file);
      }
      double share = whole == 1 ? 1 : sample.cpu() / whole;
      line("| %s | %.2f | %.2f | %.0f | %,d | %.1f | %.2f | %.1f |", name, sample.wall(), sample.cpu(), sample.peak(), files.size(), bytes / 1e6, share,
          sample.others());
    }
  }
}
