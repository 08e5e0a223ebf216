package harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where what earlier builds have left goes while there is still something to measure.
 *
 * <p>ext4 does not reuse the inode of a file that was deleted a moment ago; after thousands of deletions it looks at thousands of
 * them for every file it makes, and a build takes many times as long as it should. So nothing is deleted before the last turn is over.
 */
final class Trash {

  private final Path folder;
  private int count;

  Trash(Path folder) {
    this.folder = folder;
  }

  /** Takes a file or folder away, if it is there; both must be on the same disk. */
  void take(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(folder);
      Path place = folder.resolve(Integer.toString(count++));
      while (Files.exists(place)) {
        place = folder.resolve(Integer.toString(count++));
      }
      Files.move(path, place);
    }
  }

  /** Removes all that was taken. */
  void empty() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
