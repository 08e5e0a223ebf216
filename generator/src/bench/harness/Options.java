package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param root the repository
 * @param work where archives, sites and tools are kept
 * @param pairs how often everything is built in turn
 * @param jbake how many of these turns JBake takes part in
 * @param growth whether the archive is compared with one of a tenth of its size instead of with other generators
 * @param javaOptions of the stand-alone main
 * @param into a Markdown file to put the result into
 */
record Options(
    Path root, Path work, int articles, long seed, int pairs, int jbake, boolean growth, List<String> only, List<String> javaOptions,
    Optional<Path> into) {

  static final String HELP =
      """
      usage: run [--quick] [--articles N] [--pairs N] [--jbake N] [--only NAMES] [--growth] [--java-opts FLAGS] [--seed S] [--work DIR]
                 [--into FILE]
             run archive OUT --articles N [--seed S] [--flavour hearsay|hugo|jbake|jekyll]
             run cost --help
             run preview CONTENT

      Builds the same invented archive with Hearsay (hearsay.jar, and mvn site-build), Hugo and JBake in turn, and prints medians,
      ratios and the floor. Needs a JDK, Maven and GNU time; Hugo and JBake are left out where they are not to be had.
      The second form only writes the archive.

        --quick         1,000 stories, one turn, without JBake: does it all work?
        --articles N    stories (10000)
        --pairs N       turns (5)
        --jbake N       turns JBake takes part in (1): it is slow
        --only NAMES    some of jar,launcher,mvn,hugo,jbake, with commas between
        --growth        the stand-alone main alone, on the archive and on one of a tenth of its size, in turn
        --java-opts F   flags for the stand-alone main (those of .mvn/jvm.config)
        --seed S        another archive (1)
        --work DIR      where everything is kept (generator/target/bench)
        --into FILE     also put the result between the lines <!-- bench --> and <!-- /bench --> of a file
      """;

  static Options of(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Path work = root.resolve("generator/target/bench");
    int articles = 10_000;
    int pairs = 5;
    int jbake = 1;
    long seed = 1;
    boolean growth = false;
    List<String> only = List.of("jar", "launcher", "mvn", "hugo", "jbake");
    List<String> javaOptions = List.of(Files.readString(root.resolve(".mvn/jvm.config")).strip().split("\\s+"));
    Optional<Path> into = Optional.empty();
    for (int i = 1; i < args.length; i++) {
      switch (args[i]) {
        case "--quick" -> {
          articles = 1_000;
          pairs = 1;
          jbake = 0;
        }
        case "--articles" -> articles = Integer.parseInt(args[++i]);
        case "--pairs" -> pairs = Integer.parseInt(args[++i]);
        case "--jbake" -> jbake = Integer.parseInt(args[++i]);
        case "--growth" -> growth = true;
        case "--seed" -> seed = Long.parseLong(args[++i]);
        case "--work" -> work = Path.of(args[++i]).toAbsolutePath();
        case "--only" -> only = List.of(args[++i].split(","));
        case "--java-opts" -> javaOptions = args[++i].isBlank() ? List.of() : List.of(args[i].strip().split("\\s+"));
        case "--into" -> into = Optional.of(Path.of(args[++i]));
        default -> {
          System.err.print(HELP);
          System.exit(args[i].equals("--help") ? 0 : 2);
        }
      }
    }
    return new Options(root, work, articles, seed, pairs, jbake, growth, only, javaOptions, into);
  }

  Path jar() {
    return root.resolve("generator/target/hearsay.jar");
  }

  Path bench() {
    return root.resolve("generator/src/bench");
  }
}
