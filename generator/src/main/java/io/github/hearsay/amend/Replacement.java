package io.github.hearsay.amend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts several files in place of others, all of them or none. */
final class Replacement {

  private final Map<Path, Optional<byte[]>> wanted;
  private final Map<Path, Path> staged = new LinkedHashMap<>();
  private final Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();

  private Replacement(Map<Path, Optional<byte[]>> wanted) {
    this.wanted = wanted;
  }

  /** @param wanted the bytes of each file; none for one that is to go */
  static Replacement of(Map<Path, Optional<byte[]>> wanted) {
    return new Replacement(new LinkedHashMap<>(wanted));
  }

  /** The files that are there afterwards. */
  List<Path> run() throws IOException {
    try {
      for (Map.Entry<Path, Optional<byte[]>> file : wanted.entrySet()) {
        if (file.getValue().isPresent()) {
          stage(file.getKey(), file.getValue().get());
        }
      }
      for (Path file : wanted.keySet()) {
        swap(file);
      }
    } catch (IOException failure) {
      undo(failure);
      throw failure;
    } finally {
      for (Path left : staged.values()) {
        Files.deleteIfExists(left);
      }
    }
    return new ArrayList<>(staged.keySet());
  }

  private void stage(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    staged.put(file, beside);
    Files.write(beside, bytes);
  }

  private void swap(Path file) throws IOException {
    Optional<byte[]> old = Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    before.put(file, old);
    if (staged.containsKey(file)) {
      Files.move(staged.get(file), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.deleteIfExists(file);
    }
  }

  private void undo(IOException failure) {
    before.forEach((file, old) -> {
      try {
        if (old.isPresent()) {
          Files.write(file, old.get());
        } else {
          Files.deleteIfExists(file);
        }
      } catch (IOException again) {
        failure.addSuppressed(again);
      }
    });
  }
}
