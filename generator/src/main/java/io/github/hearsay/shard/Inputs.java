package io.github.hearsay.shard;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.read.ContentFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that shapes a site, each kind as a word that differs when it differs. Of a picture only name and size are in it: no page depends on more,
 * and its bytes are looked at where it is copied.
 */
public record Inputs(String today, String content, String templates, String theme, String settings) {

  /**
   * What a build takes in.
   *
   * @param config the settings that hold, wherever they were given
   */
  public static Inputs of(Path content, Optional<Path> templates, Optional<Path> theme, SiteConfig config) throws IOException {
    try {
      String settings = new Sha256().text(config.toString()).hex();
      return new Inputs(config.today().toString(), content(ContentFiles.of(content)), folder(templates), folder(theme), settings);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static String content(ContentFiles files) {
    Sha256 all = new Sha256().text(texts(files.texts()));
    files.pictures().forEach((path, file) -> all.text(path).text(Long.toString(size(file))));
    return all.hex();
  }

  /** The user's own folder of templates or of the theme; hidden files in it are not used. */
  private static String folder(Optional<Path> folder) throws IOException {
    if (folder.isEmpty()) {
      return "built-in";
    }
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder.get())) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = folder.get().relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        if (!name.startsWith(".") && !name.contains("/.")) {
          files.put(name, path);
        }
      }
    }
    return texts(files);
  }

  private static String texts(SortedMap<String, Path> files) {
    List<Map.Entry<String, Path>> entries = new ArrayList<>(files.entrySet());
    List<String> digests = Parallel.map(entries, file -> Sha256.hex(Sha256.of(bytes(file.getValue()))));
    Sha256 all = new Sha256();
    for (int i = 0; i < digests.size(); i++) {
      all.text(entries.get(i).getKey()).text(digests.get(i));
    }
    return all.hex();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
