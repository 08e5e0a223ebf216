package io.github.hearsay.serve;

import io.github.hearsay.read.UnfinishedChange;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.helpers.NOPLogger;

/** Tells of edits in folders as soon as the system does. */
final class Watch implements AutoCloseable {

  private final DirectoryWatcher watcher;

  private Watch(DirectoryWatcher watcher) {
    this.watcher = watcher;
  }

  /** Watches those of {@code inputs} that are folders; empty where there is nobody who would tell. */
  static Optional<Watch> of(List<Path> inputs, Runnable edited) {
    // Java itself only looks through folders there, more seldom than we do.
    boolean isMac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    List<Path> folders = inputs.stream().filter(Files::isDirectory).map(path -> path.toAbsolutePath().normalize()).toList();
    if (isMac || folders.isEmpty()) {
      return Optional.empty();
    }
    try {
      DirectoryWatcher watcher =
          DirectoryWatcher.builder()
              .paths(folders)
              .logger(NOPLogger.NOP_LOGGER)
              // Every event counts, so there is no need to know the files beforehand.
              .fileHashing(false)
              .listener(event -> tell(event, edited))
              .build();
      watcher.watchAsync();
      return Optional.of(new Watch(watcher));
    } catch (IOException | RuntimeException | LinkageError impossible) {
      return Optional.empty();
    }
  }

  /** What is hidden, such as the swap file of an editor, is no part of a site. But the end of a change of many files is told by a hidden one. */
  private static void tell(DirectoryChangeEvent event, Runnable edited) {
    if (event.path() == null || event.rootPath() == null) {
      edited.run();
      return;
    }
    for (Path part : event.rootPath().relativize(event.path())) {
      if (part.toString().startsWith(".") && !part.toString().equals(UnfinishedChange.FILE)) {
        return;
      }
    }
    edited.run();
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
