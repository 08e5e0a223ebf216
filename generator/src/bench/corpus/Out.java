package corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files and counts them. */
final class Out {

  private final Path root;
  private Path folder;
  private int files;
  private long bytes;

  Out(Path root) {
    this.root = root;
  }

  void write(String path, CharSequence text) throws IOException {
    Path file = root.resolve(path);
    if (!file.getParent().equals(folder)) {
      folder = Files.createDirectories(file.getParent());
    }
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    Files.write(file, content);
    files++;
    bytes += content.length;
  }

  int files() {
    return files;
  }

  long bytes() {
    return bytes;
  }
}
