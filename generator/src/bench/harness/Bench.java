package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Builds the same archive with each generator in turn, again and again, and reports the medians. */
final class Bench {

  private final Options options;
  private final Setup setup;
  private final Trash trash;
  private final Path log;
  private final Results results = new Results();

  private Bench(Options options) {
    this.options = options;
    this.trash = new Trash(options.work().resolve("trash"));
    this.setup = new Setup(options, trash);
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
    try {
      if (measuresStarts(contestants)) {
        // The launcher keeps an archive of classes from its first run on, which is to be a short one.
        Contestant.launcher(options, setup.oneStory()).command().run(log);
      }
      for (int turn = 1; turn <= options.pairs(); turn++) {
        turn(turn, contestants);
      }
    } finally {
      Setup.say("removing what the builds have left");
      trash.empty();
    }
    String report = new Report(options, contestants, results).text();
    System.out.print(report);
    Files.writeString(options.work().resolve("report.md"), report);
    if (options.into().isPresent()) {
      put(report, options.into().get());
    }
  }

  private void turn(int turn, List<Contestant> contestants) throws IOException, InterruptedException {
    for (Contestant contestant : contestants) {
      if (turn <= contestant.firsts()) {
        Setup.say("turn " + turn + " of " + options.pairs() + ": " + contestant.label());
        first(contestant);
        if (contestant.name().equals("jar") && !options.growth()) {
          floor(contestant);
          libraries(contestant);
        }
        if (turn <= contestant.again()) {
          again(contestant);
        }
      }
    }
    if (measuresStarts(contestants)) {
      starts();
    }
  }

  private boolean measuresStarts(List<Contestant> contestants) {
    return !options.growth() && contestants.stream().anyMatch(one -> one.name().equals("jar"));
  }

  private void first(Contestant contestant) throws IOException, InterruptedException {
    contestant.forget(trash);
    results.add(contestant.name(), "first", contestant.command().measure(log));
    results.size(contestant.name(), contestant.size());
  }

  /** A build with nothing new, one with a line added to the text of a story and, for growth, one with its title edited, for which all is linked anew. */
  private void again(Contestant contestant) throws IOException, InterruptedException {
    results.add(contestant.name(), "unchanged", contestant.command().measure(log));
    edited(contestant, "edited", text -> text + "\nAnd that is *not* all.\n");
    if (options.growth()) {
      edited(contestant, "retitled", text -> text.replaceFirst("\ntitle: \"", "\ntitle: \"Once more: "));
    }
  }

  private void edited(Contestant contestant, String what, UnaryOperator<String> edit) throws IOException, InterruptedException {
    Path story = contestant.someStory();
    String before = Files.readString(story);
    try {
      Files.writeString(story, edit.apply(before));
      results.add(contestant.name(), what, contestant.command().measure(log));
    } finally {
      Files.writeString(story, before);
    }
  }

  /** What is paid before the first story is read. */
  private void starts() throws IOException, InterruptedException {
    List<String> version = Contestant.java(options);
    version.add("-version");
    results.add("java", "start", new Command(options.work(), version).measure(log));
    results.add("mvn", "start", new Command(setup.emptyProject(), Contestant.maven(options, "validate")).measure(log));
    Path one = setup.oneStory();
    for (Contestant contestant : List.of(Contestant.jar(options, one), Contestant.launcher(options, one), Contestant.mvn(options, one))) {
      if (!contestant.name().equals("mvn") || options.only().contains("mvn")) {
        contestant.forget(trash);
        results.add(contestant.name(), "one", contestant.command().measure(log));
      }
    }
  }

  /** What nobody can go below, measured with the output that {@code hearsay} has just written. */
  private void floor(Contestant hearsay) throws IOException, InterruptedException {
    Path scratch = options.work().resolve("scratch");
    trash.take(scratch);
    List<String> words = Contestant.java(options);
    words.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "harness.Floor", hearsay.home().resolve("content").toString(),
            hearsay.output().toString(), scratch.toString()));
    figures(words);
    trash.take(scratch);
  }

  /** What the libraries that Hearsay is built on take by themselves for that output. */
  private void libraries(Contestant hearsay) throws IOException, InterruptedException {
    library("flexmark", hearsay.home().resolve("content"));
    library("freemarker", hearsay.output());
  }

  private void library(String name, Path folder) throws IOException, InterruptedException {
    List<String> words = Contestant.java(options);
    words.addAll(List.of("-cp", setup.libraries(), "libraries.Alone", name, folder.toString()));
    figures(words);
  }

  /** Runs what prints lines of a name, wall and processor time. */
  private void figures(List<String> words) throws IOException, InterruptedException {
    Command.sync();
    new Command(options.work(), words).run(log);
    for (String line : Files.readAllLines(log)) {
      String[] parts = line.split(" ");
      results.add("floor", parts[0], new Sample(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), 0, 0));
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
}
