package harness;

import corpus.Extras;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** First builds of one archive: without the kinds of pages that only Hearsay makes, with each of them alone, and with all. */
final class Cost {

  private static final String NOTHING = "Without all of these";
  private static final String ALL = "With all of these but `search`";
  private static final String SEARCH = "search";

  private static final String HELP =
      """
      usage: run cost [--articles N] [--pairs N] [--only all] [--java-opts FLAGS] [--seed S] [--work DIR]

      Builds an invented archive with hearsay.jar in turn: without the kinds of pages that only Hearsay makes, with all that claims, dates
      and relations give, with search as well, and with each kind alone; prints medians and their ratios, and of the first two the ratio of
      each turn, which shows whether the machine's speed drifts. --only all makes no others. Needs a JDK, Maven and GNU time. The options are those of run.
      """;

  private final Options options;
  private final Trash trash;
  private final Path home;
  private final Results results = new Results();

  private Cost(Options options, Trash trash, Path home) {
    this.options = options;
    this.trash = trash;
    this.home = home;
  }

  public static void main(String[] args) throws Exception {
    if (List.of(args).contains("--help")) {
      System.err.print(HELP);
      return;
    }
    List<String> words = new ArrayList<>(List.of(args));
    words.add("--growth");
    Options options = Options.of(words.toArray(String[]::new));
    Files.createDirectories(options.work());
    Trash trash = new Trash(options.work().resolve("trash"));
    try {
      Path home = new Setup(options, trash).contestants().get(0).home();
      new Cost(options, trash, home).run();
    } catch (IOException failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    } finally {
      Setup.say("removing what the builds have left");
      trash.empty();
    }
  }

  private void run() throws IOException, InterruptedException {
    Map<String, Contestant> contestants = new LinkedHashMap<>();
    contestants.put(NOTHING, with(NOTHING, List.of()));
    List<String> most = new ArrayList<>(Extras.OFF.keySet());
    most.remove(SEARCH);
    // One right after the other, so that little can change in between.
    contestants.put(ALL, with(ALL, most));
    if (!options.only().contains("all")) {
      contestants.put(SEARCH + " too", with("With `search` as well", Extras.OFF.keySet()));
      Extras.OFF.keySet().forEach(kind -> contestants.put(kind, with("`" + kind + "` alone", List.of(kind))));
    }
    for (int turn = 1; turn <= options.pairs(); turn++) {
      for (Contestant one : contestants.values()) {
        Setup.say("turn " + turn + " of " + options.pairs() + ": " + one.label());
        one.forget(trash);
        results.add(one.name(), "first", one.command().measure(options.work().resolve("logs/last")));
        results.size(one.name(), one.size());
      }
    }
    report(contestants);
  }

  private Contestant with(String label, Collection<String> on) {
    List<String> switches = new ArrayList<>();
    Extras.OFF.forEach((kind, off) -> {
      if (!on.contains(kind)) {
        switches.addAll(List.of("-D", kind + "=" + off));
      }
    });
    return Contestant.jar(label, options, home, switches);
  }

  private void report(Map<String, Contestant> contestants) throws IOException, InterruptedException {
    line("%,d stories (seed %d), first builds, medians of %d turns.", options.articles(), options.seed(), options.pairs());
    line("");
    System.out.print(Machine.describe(options.work()));
    line("- What else the machine did meanwhile: %.0f %% of its processors' time", 100 * results.others());
    line("");
    line("| | wall s | CPU s | peak MB | files | MB out | wall ÷ without | CPU ÷ without |");
    line("|---|--:|--:|--:|--:|--:|--:|--:|");
    Sample without = results.median(NOTHING, "first");
    for (Contestant one : contestants.values()) {
      Sample own = results.median(one.name(), "first");
      Contestant.Size size = results.size(one.name());
      line("| %s | %.2f | %.2f | %.0f | %,d | %.1f | %.2f | %.2f |", one.label(), own.wall(), own.cpu(), own.peak(), size.files(),
          size.megabytes(), own.wall() / without.wall(), own.cpu() / without.cpu());
    }
    line("");
    line("With all but `search` ÷ without, turn by turn: CPU %s; wall %s.", ratios(Sample::cpu), ratios(Sample::wall));
  }

  private String ratios(ToDoubleFunction<Sample> figure) {
    List<Sample> without = results.all(NOTHING, "first");
    List<Sample> with = results.all(ALL, "first");
    List<String> ratios = new ArrayList<>();
    for (int turn = 0; turn < with.size(); turn++) {
      ratios.add(String.format(Locale.ROOT, "%.2f", figure.applyAsDouble(with.get(turn)) / figure.applyAsDouble(without.get(turn))));
    }
    return String.join(", ", ratios);
  }

  private static void line(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
