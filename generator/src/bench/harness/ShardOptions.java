package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was asked for.
 *
 * @param bench the options that are the same as those of {@link Bench}
 * @param atOnce how many shards are built at the same time
 * @param jar whether the stand-alone main is to do it, and not Maven
 */
record ShardOptions(Options bench, int shards, int atOnce, boolean jar) {

  private static final String HELP =
      """
      usage: shards [--articles N] [--shards N] [--at-once N] [--jar] [--java-opts FLAGS] [--seed S] [--work DIR]

      Builds an invented archive once, and once in shards with the commands of docs/shards.yml, each in a process and a folder of its
      own; merges the shards; prints what each took, and compares the two sites byte for byte. Needs a JDK, Maven and GNU time.

        --articles N    stories (10000)
        --shards N      shards (8)
        --at-once N     shards that are built at the same time (1, so that the figures of each are its own)
        --jar           hearsay.jar does it instead of Maven
        --java-opts F   flags for hearsay.jar (those of .mvn/jvm.config)
        --seed S        another archive (1)
        --work DIR      where everything is kept (generator/target/bench)
      """;

  static ShardOptions of(String[] args) throws IOException {
    List<String> others = new ArrayList<>(List.of(args[0]));
    int shards = 8;
    int atOnce = 1;
    boolean jar = false;
    for (int i = 1; i < args.length; i++) {
      switch (args[i]) {
        case "--shards" -> shards = Integer.parseInt(args[++i]);
        case "--at-once" -> atOnce = Integer.parseInt(args[++i]);
        case "--jar" -> jar = true;
        case "--articles", "--java-opts", "--seed", "--work" -> {
          others.add(args[i]);
          others.add(args[++i]);
        }
        default -> {
          System.err.print(HELP);
          System.exit(args[i].equals("--help") ? 0 : 2);
        }
      }
    }
    others.addAll(List.of("--only", "mvn"));
    return new ShardOptions(Options.of(others.toArray(String[]::new)), shards, atOnce, jar);
  }

  Path work() {
    return bench.work();
  }

  int articles() {
    return bench.articles();
  }

  List<String> whole(Path home) throws IOException {
    return jar ? main("build", "--content", home.resolve("content").toString()) : maven(withoutShard(workflow("site-build")));
  }

  List<String> shard(Path home, int number) throws IOException {
    if (jar) {
      return main("build", "--content", home.resolve("content").toString(), "--shard", number + "/" + shards);
    }
    return maven(
        workflow("site-build")
            .replace("${{ matrix.shard }}", Integer.toString(number))
            .replace("${{ strategy.job-total }}", Integer.toString(shards)));
  }

  List<String> merge() throws IOException {
    return jar ? main("merge", "target/shards") : maven(workflow("hearsay:merge"));
  }

  private static String withoutShard(String command) {
    return command.replaceAll(" -Dhearsay\\.shard=\\$\\{\\{.*?}}/\\$\\{\\{.*?}}", "");
  }

  private List<String> main(String... words) {
    List<String> all = Contestant.java(bench);
    all.addAll(List.of("-jar", bench.jar().toString()));
    all.addAll(List.of(words));
    return all;
  }

  /** The command of the workflow that has {@code goal} in it. */
  private String workflow(String goal) throws IOException {
    for (String line : Files.readAllLines(bench.root().resolve("docs/shards.yml"))) {
      if (line.contains("run: mvn ") && line.contains(goal)) {
        return line.substring(line.indexOf("mvn "));
      }
    }
    throw new IOException("docs/shards.yml has no command with " + goal);
  }

  /** The same command, with the plugin that was just built and nothing from the network. */
  private List<String> maven(String command) {
    List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
    words.addAll(1, List.of("-o", "-Dmaven.repo.local=" + bench.work().resolve("repository")));
    if (words.stream().anyMatch(word -> word.contains("$"))) {
      throw new IllegalStateException("not to be run outside GitHub: " + command);
    }
    return words;
  }
}
