package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who makes a site of the archive.
 *
 * @param name as {@code --only} calls it
 * @param label as the report calls it
 * @param home the folder with its sources
 * @param output where it puts the site
 * @param leavings what it leaves behind, and a first build would not find
 * @param firsts the turns in which it makes a first build
 * @param again the turns in which it builds again after that
 */
record Contestant(String name, String label, Path home, Path output, List<Path> leavings, Command command, int firsts, int again) {

  /** Hearsay's own main, from hearsay.jar. */
  static Contestant jar(Options options, Path home) {
    return jar("jar", "Hearsay, stand-alone main", options, home, stored(options), List.of());
  }

  /** The same with more options, under a label that is its name, too. */
  static Contestant jar(String label, Options options, Path home, List<String> more) {
    return jar(label, label, options, home, stored(options), more);
  }

  private static List<String> stored(Options options) {
    List<String> words = java(options);
    words.addAll(List.of("-jar", options.jar().toString()));
    return words;
  }

  /** Hearsay's own main, started by its launcher. */
  static Contestant launcher(Options options, Path home) {
    List<String> words =
        List.of(
            "env", "HEARSAY_JAR=" + options.jar(), "XDG_CACHE_HOME=" + options.work().resolve("cache"),
            options.root().resolve("generator/src/main/launcher/hearsay").toString());
    return jar("launcher", "Hearsay, through its launcher", options, home, words, List.of());
  }

  /** The stand-alone main on the smaller of two archives. */
  static Contestant tenth(Options options, Path home) {
    return jar("tenth", "Hearsay, an archive of a tenth of the size", options, home, stored(options), List.of());
  }

  private static Contestant jar(String name, String label, Options options, Path home, List<String> start, List<String> more) {
    Path target = options.work().resolve(name.replaceAll("\\W+", "-"));
    List<String> words = new ArrayList<>(start);
    words.addAll(
        List.of("build", "--content", home.resolve("content").toString(), "--output", target.resolve("hearsay").toString()));
    words.addAll(more);
    return new Contestant(
        name, label, home, target.resolve("hearsay"), List.of(target), new Command(options.work(), words), options.pairs(),
        options.pairs());
  }

  /** Hearsay as most people run it. */
  static Contestant mvn(Options options, Path home) {
    Path target = home.resolve("target");
    return new Contestant(
        "mvn", "Hearsay, `mvn site-build`", home, target.resolve("hearsay"), List.of(target),
        new Command(home, maven(options, "site-build")), options.pairs(), options.pairs());
  }

  /** Hugo makes everything anew each time, so building again is shown once. */
  static Contestant hugo(Options options, Path home) {
    Path output = home.resolve("public");
    return new Contestant(
        "hugo", "Hugo", home, output, List.of(output, home.resolve("resources"), home.resolve(".hugo_build.lock")),
        Command.of(home, "hugo", "--quiet", "--destination", output.toString()), options.pairs(), 1);
  }

  static Contestant jbake(Options options, Path home, Path libraries) {
    Path output = home.resolve("output");
    return new Contestant(
        "jbake", "JBake", home, output, List.of(output, home.resolve("cache")),
        Command.of(home, "java", "-cp", libraries + "/*", "org.jbake.launcher.Main", "-b", home.toString(), output.toString()),
        options.jbake(), 0);
  }

  static List<String> java(Options options) {
    List<String> words = new ArrayList<>(List.of("java"));
    words.addAll(options.javaOptions());
    return words;
  }

  static List<String> maven(Options options, String phase) {
    return List.of("mvn", "-B", "-q", "-o", "-Dmaven.repo.local=" + options.work().resolve("repository"), phase);
  }

  /** Takes away all that earlier builds have left. */
  void forget(Trash trash) throws IOException {
    for (Path path : leavings) {
      trash.take(path);
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
