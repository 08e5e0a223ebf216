package io.github.hearsay.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What became of files since the program started, for a preview that reads the same folder again and again. A file is known by its size and the time
 * it was written, and only if that lay long enough back when it was read: one that was just written may be written again within the same tick of the
 * clock.
 */
public final class FileMemory {

  private static final long SETTLED = TimeUnit.SECONDS.toNanos(2);

  private final Map<String, Known> files = new ConcurrentHashMap<>();

  private record Known(Stamp stamp, MarkdownFile<?> read) {}

  private record Stamp(long size, long time, String key) {}

  @SuppressWarnings("unchecked")
  <T> MarkdownFile<T> get(SourceFile file, Supplier<MarkdownFile<T>> read) {
    Optional<Stamp> stamp = stamp(file);
    Known known = files.get(file.key());
    if (stamp.isPresent() && known != null && known.stamp.equals(stamp.get())) {
      // A path has one folder, and with it one type.
      return (MarkdownFile<T>) known.read;
    }
    long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    MarkdownFile<T> fresh = read.get();
    boolean settled = stamp.isPresent() && stamp.get().time < now - SETTLED;
    if (settled && fresh.value().isPresent()) {
      files.put(file.key(), new Known(stamp.get(), fresh));
    } else {
      files.remove(file.key());
    }
    return fresh;
  }

  private static Optional<Stamp> stamp(SourceFile file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file.file(), BasicFileAttributes.class);
      return Optional.of(new Stamp(now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS), String.valueOf(now.fileKey())));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  void retain(Collection<SourceFile> there) {
    Set<String> paths = new HashSet<>(2 * there.size());
    there.forEach(file -> paths.add(file.key()));
    files.keySet().retainAll(paths);
  }
}
