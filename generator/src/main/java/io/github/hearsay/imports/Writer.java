package io.github.hearsay.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Puts files in place, each whole or not at all, and never over another. */
final class Writer {

  private final Path folder;
  private final boolean dryRun;

  Writer(Path folder, boolean dryRun) {
    this.folder = folder;
    this.dryRun = dryRun;
  }

  /** Writes a new file. */
  void text(String path, String text) throws IOException {
    place(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Copies a picture; what is to be said if another lies there. */
  Optional<String> picture(String path, Path from) throws IOException {
    Path file = folder.resolve(path);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Files.mismatch(file, from) < 0 ? Optional.empty() : Optional.of("there is another " + path + " than " + from + ": it is left as it is");
    }
    place(path, Files.readAllBytes(from));
    return Optional.empty();
  }

  private void place(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException("there is a file " + file + " already: it is left as it is");
    }
    if (dryRun) {
      return;
    }
    Files.createDirectories(file.getParent());
    // A name with a dot before it is no story to anybody: what an interruption leaves half-written does no harm, and is written over by the next run.
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
