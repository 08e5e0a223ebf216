package io.github.hearsay.shard;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Which Hearsay this is, exactly: a number alone would not tell two snapshots apart. Java counts, too: what it knows of names and scripts differs
 * from release to release.
 */
final class Tool {

  /** One file of each of our jars. */
  private static final List<String> PLACES =
      List.of("io/github/hearsay/shard/Tool.class", "hearsay/templates/layout.ftlh", "hearsay/theme/tokens.css");
  private static final String OURS = "io/github/hearsay/";

  private Tool() {}

  /** "0.1.0 (3f2a9c01) on Java 17". */
  static String identity() throws IOException {
    String version = Tool.class.getPackage().getImplementationVersion();
    SortedMap<String, Long> files = new TreeMap<>();
    for (String place : PLACES) {
      take(place, files);
    }
    Sha256 all = new Sha256();
    files.forEach((name, sum) -> all.text(name).text(Long.toHexString(sum)));
    return (version == null ? "" : version + " ") + "(" + all.hex().substring(0, 8) + ") on Java " + Runtime.version().feature();
  }

  private static void take(String place, SortedMap<String, Long> files) throws IOException {
    URL url = Tool.class.getResource("/" + place);
    if (url == null) {
      throw new IllegalStateException("not in its own jar: " + place);
    }
    String folder = place.startsWith(OURS) ? OURS : place.substring(0, place.lastIndexOf('/') + 1);
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    if (connection instanceof JarURLConnection inJar) {
      try (JarFile jar = inJar.getJarFile()) {
        takeJar(jar, folder, files);
      }
    } else {
      takeFolder(url, place, folder, files);
    }
  }

  private static void takeJar(JarFile jar, String folder, SortedMap<String, Long> files) {
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
        files.put(entry.getName(), entry.getCrc());
      }
    }
  }

  /** Classes that are in no jar: a build of Hearsay itself. */
  private static void takeFolder(URL url, String place, String folder, SortedMap<String, Long> files) throws IOException {
    Path root;
    try {
      root = Path.of(url.toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
    for (int up = Path.of(place).getNameCount(); up > 0; up--) {
      root = root.getParent();
    }
    try (Stream<Path> paths = Files.walk(root.resolve(folder))) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(path));
        files.put(root.relativize(path).toString().replace('\\', '/'), sum.getValue());
      }
    }
  }
}
