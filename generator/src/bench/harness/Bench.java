import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds the same archive with each generator in turn, again and again, and reports the medians. */
final class Bench {

  private final Options options;
  private final Setup setup;
  private final Path log;
  private final Results results = new Results();

  private Bench(Options options) {
    this.options = options;
    this.setup = new Setup(options);
    this.log = options.work().resolve("logs/last");
  }

  public static void main(String[] args) throws Exception {
    Options options = Options.of(args);
    Files.createDirectories(options.work());
    try {
      new Bench(options).run();
    } catch (IOException failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    List<Contestant> contestants = setup.contestants();
    double load = Machine.load();
    for (int turn = 1; turn <= options.pairs(); turn++) {
      for (Contestant contestant : contestants) {
        if (!contestant.name().equals("jbake") || turn <= options.jbake()) {
          Setup.say("turn " + turn + " of " + options.pairs() + ": " + contestant.label());
          builds(contestant);
        }
      }
      Optional<Contestant> hearsay = contestants.stream().filter(one -> one.name().equals("jar")).findFirst();
      if (hearsay.isPresent()) {
        starts();
        floor(hearsay.get());
      }
    }
    String report = new Report(options, contestants, results).text(load);
    System.out.print(report);
    Files.writeString(options.work().resolve("report.md"), report);
    if (options.into().isPresent()) {
      put(report, options.into().get());
    }
  }

  /** The first build, one with nothing new, and one with one story edited. */
  private void builds(Contestant contestant) throws IOException, InterruptedException {
    contestant.forget();
    results.add(contestant.name(), "cold", contestant.command().measure(log));
    results.size(contestant.name(), contestant.size());
    if (contestant.name().equals("jbake")) {
      return;
    }
    results.add(contestant.name(), "unchanged", contestant.command().measure(log));
    Path story = contestant.someStory();
    byte[] before = Files.readAllBytes(story);
    try {
      Files.writeString(story, "\nAnd that is *not* all.\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
      results.add(contestant.name(), "edited", contestant.command().measure(log));
    } finally {
      Files.write(story, before);
    }
  }

  /** What is paid before the first story is read. */
  private void starts() throws IOException, InterruptedException {
    List<String> version = Contestant.java(options);
    version.add("-version");
    results.add("java", "start", new Command(options.work(), version).measure(log));
    results.add("mvn", "start", new Command(setup.emptyProject(), Contestant.maven(options, "validate")).measure(log));
    Path one = setup.oneStory();
    for (Contestant contestant : List.of(Contestant.jar(options, one), Contestant.mvn(options, one))) {
      if (options.only().contains(contestant.name())) {
        contestant.forget();
        results.add(contestant.name(), "one", contestant.command().measure(log));
      }
    }
  }

  private void floor(Contestant hearsay) throws IOException, InterruptedException {
    hearsay.forget();
    hearsay.command().run(log);
    Path scratch = options.work().resolve("scratch");
    Contestant.remove(scratch);
    List<String> words = Contestant.java(options);
    words.addAll(
        List.of(options.bench().resolve("Floor.java").toString(), hearsay.home().resolve("content").toString(),
            hearsay.output().toString(), scratch.toString()));
    new Command(options.work(), words).run(log);
    for (String line : Files.readAllLines(log)) {
      String[] parts = line.split(" ");
      results.add("floor", parts[0], new Sample(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), 0));
    }
  }

  private static void put(String report, Path file) throws IOException {
    String text = Files.readString(file);
    int start = text.indexOf("<!-- bench -->");
    int end = text.indexOf("<!-- /bench -->");
    if (start < 0 || end < start) {
      throw new IOException(file + " has no lines <!-- bench --> and <!-- /bench -->");
    }
    Files.writeString(file, text.substring(0, start) + "<!-- bench -->\n" + report + text.substring(end));
  }

  /** All that was measured. */
  static final class Results {

    private final Map<String, List<Sample>> samples = new TreeMap<>();
    private final Map<String, Contestant.Size> sizes = new TreeMap<>();

    void add(String who, String what, Sample sample) {
      samples.computeIfAbsent(who + " " + what, key -> new ArrayList<>()).add(sample);
    }

    void size(String who, Contestant.Size size) {
      sizes.put(who, size);
    }

    /** The median; not a number where there is none. */
    Sample median(String who, String what) {
      return Sample.median(samples.getOrDefault(who + " " + what, List.of()));
    }

    int runs(String who, String what) {
      return samples.getOrDefault(who + " " + what, List.of()).size();
    }

    Contestant.Size size(String who) {
      return sizes.get(who);
    }
  }
}
