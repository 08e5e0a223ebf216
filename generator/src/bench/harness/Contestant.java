import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who makes a site of the archive.
 *
 * @param name as {@code --only} calls it
 * @param label as the report calls it
 * @param home the folder with its sources
 * @param output where it puts the site
 * @param leavings what else it leaves behind, and a first build would not find
 */
record Contestant(String name, String label, Path home, Path output, List<Path> leavings, Command command) {

  /** Hearsay's own main, from hearsay.jar. */
  static Contestant jar(Options options, Path home) {
    Path target = options.work().resolve("jar");
    List<String> words = java(options);
    words.addAll(
        List.of("-jar", options.root().resolve("generator/target/hearsay.jar").toString(), "build",
            "--content", home.resolve("content").toString(), "--output", target.resolve("hearsay").toString()));
    return new Contestant(
        "jar", "Hearsay, stand-alone main", home, target.resolve("hearsay"), List.of(target), new Command(options.work(), words));
  }

  /** Hearsay as most people run it. */
  static Contestant mvn(Options options, Path home) {
    Path target = home.resolve("target");
    return new Contestant(
        "mvn", "Hearsay, `mvn site-build`", home, target.resolve("hearsay"), List.of(target),
        new Command(home, maven(options, "site-build")));
  }

  static Contestant hugo(Path home) {
    Path output = home.resolve("public");
    return new Contestant(
        "hugo", "Hugo", home, output, List.of(output, home.resolve("resources"), home.resolve(".hugo_build.lock")),
        Command.of(home, "hugo", "--quiet", "--destination", output.toString()));
  }

  static Contestant jbake(Path home, Path libraries) {
    Path output = home.resolve("output");
    return new Contestant(
        "jbake", "JBake", home, output, List.of(output, home.resolve("cache")),
        Command.of(home, "java", "-cp", libraries + "/*", "org.jbake.launcher.Main", "-b", home.toString(), output.toString()));
  }

  static List<String> java(Options options) {
    List<String> words = new ArrayList<>(List.of("java"));
    words.addAll(options.javaOptions());
    return words;
  }

  static List<String> maven(Options options, String phase) {
    return List.of("mvn", "-B", "-q", "-o", "-Dmaven.repo.local=" + options.work().resolve("repository"), phase);
  }

  /** Removes all that earlier builds have left. */
  void forget() throws IOException {
    for (Path path : leavings) {
      remove(path);
    }
  }

  static void remove(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  /** A story from the middle of the archive. */
  Path someStory() throws IOException {
    try (Stream<Path> stories = Files.walk(home.resolve("content/articles"))) {
      List<Path> all = stories.filter(path -> path.toString().endsWith(".md")).sorted().toList();
      return all.get(all.size() / 2);
    }
  }

  /** How much it has written. */
  Size size() throws IOException {
    try (Stream<Path> all = Files.walk(output)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      return new Size(files.size(), bytes / 1e6);
    }
  }

  /** Files and megabytes. */
  record Size(int files, double megabytes) {}
}
