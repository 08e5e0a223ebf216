package io.github.hearsay.amend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts several files in place of others, all of them or none: an error on the way puts back what was there, and a program that ends on the way leaves
 * a {@link Journal} by which {@link Interrupted} goes on.
 */
final class Replacement {

  private final Path folder;
  private final Map<String, Optional<byte[]>> wanted;
  private final Runnable each;
  private final Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();

  /**
   * A replacement of files below {@code folder}.
   *
   * @param wanted the bytes of each file, by its path; none for one that is to go
   * @param each is run before each thing that is done to the disk
   */
  Replacement(Path folder, Map<String, Optional<byte[]>> wanted, Runnable each) {
    this.folder = folder;
    this.wanted = new LinkedHashMap<>(wanted);
    this.each = each;
  }

  /** The files that are there afterwards. */
  List<Path> run() throws IOException {
    List<Journal.Step> steps = new ArrayList<>();
    for (Map.Entry<String, Optional<byte[]>> file : wanted.entrySet()) {
      Optional<byte[]> old = Journal.bytes(folder.resolve(file.getKey()));
      before.put(folder.resolve(file.getKey()), old);
      steps.add(Journal.Step.of(file.getKey(), old, file.getValue()));
    }
    Journal journal = new Journal(false, steps);
    try {
      each.run();
      journal.write(folder);
      stage(steps);
      each.run();
      new Journal(true, steps).write(folder);
      for (Journal.Step step : steps) {
        each.run();
        step.run(folder);
      }
      each.run();
      journal.remove(folder);
    } catch (IOException failure) {
      undo(journal, failure);
      throw failure;
    }
    return steps.stream().filter(Journal.Step::leavesFile).map(step -> folder.resolve(step.path()).normalize()).toList();
  }

  private void stage(List<Journal.Step> steps) throws IOException {
    for (Journal.Step step : steps) {
      Optional<byte[]> bytes = wanted.get(step.path());
      if (bytes.isPresent()) {
        each.run();
        Files.createDirectories(step.beside(folder).getParent());
        Files.write(step.beside(folder), bytes.get());
      }
    }
  }

  private void undo(Journal journal, IOException failure) {
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
    try {
      journal.remove(folder);
    } catch (IOException again) {
      failure.addSuppressed(again);
    }
  }
}
