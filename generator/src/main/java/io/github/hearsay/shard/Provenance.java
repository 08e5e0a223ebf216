package io.github.hearsay.shard;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.picture.PictureFile;
import io.github.hearsay.read.Asset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that a shard was made from, each kind as a word that differs when it differs. Of a picture only its name, its size and what its first bytes say
 * are in it: no page depends on more, and all its bytes are looked at where it is published.
 */
public record Provenance(String today, String content, String templates, String theme, String settings, String redactions) {

  /**
   * What a build has taken in.
   *
   * @param read checks of the bytes of the stories, people, topics and places that it read, by path in the content folder
   * @param pictures what lies beside them
   * @param templates the user's own, if there are any; and so with {@code theme}
   * @param names the digest of names that must not be published
   * @param redactions all that is to be kept back
   * @param config the settings that hold, wherever they were given
   */
  public static Provenance of(
      Map<String, Long> read, List<Asset> pictures, Optional<Path> templates, Optional<Path> theme, SiteConfig config, String names,
      String redactions) throws IOException {
    String settings = new Sha256().text(config.toString()).hex();
    String kept = new Sha256().text(names).text(redactions).hex();
    return new Provenance(config.today().toString(), content(read, pictures), folder(templates), folder(theme), settings, kept);
  }

  private static String content(Map<String, Long> read, List<Asset> pictures) throws IOException {
    Sha256 all = new Sha256();
    new TreeMap<>(read).forEach((path, check) -> all.text(path).text(Long.toHexString(check)));
    for (Asset picture : pictures) {
      all.text(picture.path()).text(Long.toString(Files.size(picture.file()))).text(PictureFile.read(picture.file()).toString());
    }
    return all.hex();
  }

  /** A folder of the user's; hidden files in it are not used. */
  private static String folder(Optional<Path> folder) throws IOException {
    if (folder.isEmpty()) {
      return "built-in";
    }
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder.get())) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = folder.get().relativize(path).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.")) {
          files.put(name, path);
        }
      }
    }
    Sha256 all = new Sha256();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      all.text(file.getKey()).text(Sha256.hex(Sha256.of(Files.readAllBytes(file.getValue()))));
    }
    return all.hex();
  }
}
