package io.github.hearsay.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What code makes the values: another version of it may make others of the same files. */
public final class ToolVersion {

  private ToolVersion() {}

  /**
   * A number that changes with the Java that runs and with the jars or folders that the classes and files named {@code resources} come from:
   * by their names, sizes and times, so that a build of our own that nobody has released counts, too; one that is nowhere counts as such. Empty
   * where they come from something else, of which there is no telling whether it has changed.
   */
  public static OptionalLong of(ClassLoader loader, String... resources) {
    SortedSet<String> origins = new TreeSet<>();
    origins.add(System.getProperty("java.vm.version") + System.getProperty("java.vendor"));
    // Asked once for one of them, the loader has opened its jar, whose list is then not read twice.
    loader.getResource(resources[0]);
    try (FirstJar first = FirstJar.of(loader)) {
      for (String resource : resources) {
        origins.add(first.has(resource) ? state(first.path()) : origin(loader, resource));
      }
    } catch (IOException | URISyntaxException | RuntimeException neitherJarNorFolder) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Check.of(String.join("\n", origins)));
  }

  private static String origin(ClassLoader loader, String resource) throws IOException, URISyntaxException {
    URL url = loader.getResource(resource);
    return url == null ? "no " + resource : origin(url, resource);
  }

  private static String origin(URL url, String resource) throws IOException, URISyntaxException {
    if (url.getProtocol().equals("jar")) {
      String jar = url.getPath().substring(0, url.getPath().lastIndexOf("!/"));
      return state(Path.of(new URL(jar).toURI()));
    }
    Path root = Path.of(url.toURI());
    for (int up = Path.of(resource).getNameCount(); up > 0; up--) {
      root = root.getParent();
    }
    return folder(root);
  }

  private static String folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      String[] states = files.filter(Files::isRegularFile).map(ToolVersion::state).sorted().toArray(String[]::new);
      return folder + " " + Check.of(String.join("\n", states));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static String state(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return file + " " + attributes.size() + " " + attributes.lastModifiedTime().toMillis();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
