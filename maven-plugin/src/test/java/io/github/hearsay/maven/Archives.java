package io.github.hearsay.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The archives of {@code src/test/resources/archives}, each copied out of this repository, and a Maven that has the plugin installed. */
final class Archives {

  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path ROOT = MODULE.getParent();
  private static final Map<String, String> ARTIFACTS =
      Map.of(
          "templates", "hearsay-templates",
          "site-theme", "hearsay-site-theme",
          "generator", "hearsay-generator",
          "maven-plugin", "hearsay-maven-plugin");

  private static RealMaven maven;

  private Archives() {}

  /** The root of this repository. */
  static Path repository() {
    return ROOT;
  }

  /** A copy of {@code archive} in {@code folder}. */
  static Path copy(String archive, Path folder) {
    copy(MODULE.resolve("src/test/resources/archives").resolve(archive), folder, file -> true);
    return folder;
  }

  /** Copies the files below {@code from} whose path, relative to it, {@code wanted} accepts. */
  static void copy(Path from, Path to, Predicate<Path> wanted) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path relative = from.relativize(file);
        if (wanted.test(relative)) {
          Path target = to.resolve(relative.toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Runs Maven in {@code project}, with the plugin just built in its local repository. */
  static RealMaven.Run run(Path project, String... arguments) throws IOException, InterruptedException {
    String[] all = Stream.concat(Stream.of("-Dhearsay.version=" + version()), Stream.of(arguments)).toArray(String[]::new);
    return installed().run(project, all);
  }

  private static synchronized RealMaven installed() throws IOException {
    if (maven == null) {
      maven = installed(MODULE.resolve("target/it-local-repository"));
    }
    return maven;
  }

  /** A Maven whose local repository, a folder that need not be there yet, gets the plugin just built. */
  static RealMaven installed(Path repository) throws IOException {
    install(repository, "hearsay-parent", ROOT.resolve("pom.xml"), ".pom");
    for (Map.Entry<String, String> artifact : ARTIFACTS.entrySet()) {
      Path module = ROOT.resolve(artifact.getKey());
      install(repository, artifact.getValue(), module.resolve("pom.xml"), ".pom");
      install(repository, artifact.getValue(), module.resolve("target/" + artifact.getValue() + "-" + version() + ".jar"), ".jar");
    }
    return RealMaven.withLocalRepository(repository);
  }

  private static void install(Path repository, String artifact, Path file, String extension) throws IOException {
    Path folder = repository.resolve("io/github/hearsay").resolve(artifact).resolve(version());
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(artifact + "-" + version() + extension), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String version() {
    return RealMaven.property("it.version");
  }
}
