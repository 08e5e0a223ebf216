package io.github.hearsay.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files that lie in the archive, and which of them earlier imports made. */
final class Existing {

  /** A file that an earlier import made, whatever became of it since. */
  record Made(Origin origin, String path, String id, boolean draft) {}

  private final Map<String, Made> made = new HashMap<>();
  private final Set<String> imported = new HashSet<>();
  private final Map<String, Set<String>> ids = new HashMap<>();

  /** Looks at the front matter of every file in {@code content}. */
  static Existing of(Path content) throws IOException {
    Existing existing = new Existing();
    for (Found.What what : Found.What.values()) {
      Path folder = content.resolve(what.folder);
      existing.ids.put(what.folder, new HashSet<>());
      if (Files.isDirectory(folder)) {
        try (Stream<Path> walk = Files.walk(folder)) {
          for (Path file : (Iterable<Path>) walk.filter(one -> one.toString().endsWith(".md"))::iterator) {
            existing.add(what, file, content.relativize(file).toString().replace('\\', '/'));
          }
        } catch (UncheckedIOException unreadable) {
          throw unreadable.getCause();
        }
      }
    }
    return existing;
  }

  private void add(Found.What what, Path file, String path) throws IOException {
    List<Origin> origins = new ArrayList<>();
    String id = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    boolean draft = false;
    for (String line : head(file)) {
      Origin.read(line).ifPresent(origins::add);
      draft |= line.matches("draft: *true *(#.*)?");
      id = line.matches("slug: *[a-z0-9-]+ *") ? line.substring("slug:".length()).strip() : id;
    }
    ids.get(what.folder).add(id);
    for (Origin origin : origins) {
      imported.add(what.folder + "/" + id);
      made.put(origin.key(), new Made(origin, path, id, draft));
    }
  }

  private static List<String> head(Path file) throws IOException {
    // Whatever is no UTF-8 is told of by whoever reads the archive.
    try (BufferedReader in = new BufferedReader(new java.io.InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = in.readLine(); line != null && !(lines.size() > 0 && line.startsWith("---")); line = in.readLine()) {
        lines.add(line);
      }
      return lines;
    }
  }

  /** What an earlier import made of this source. */
  Optional<Made> made(Origin origin) {
    return Optional.ofNullable(made.get(origin.key()));
  }

  /** An id that no file of this kind has: {@code wish}, or one like it. From now on it is taken. */
  String take(Found.What what, String wish) {
    Set<String> taken = ids.get(what.folder);
    String id = wish;
    for (int number = 2; !taken.add(id); number++) {
      String end = "-" + number;
      id = wish.substring(0, Math.min(wish.length(), 80 - end.length())) + end;
    }
    return id;
  }

  /** Whether an import made the file of this kind that has the id. */
  boolean isMade(Found.What what, String id) {
    return imported.contains(what.folder + "/" + id);
  }

  /** Whether a file of this kind has the id. */
  boolean has(Found.What what, String id) {
    return ids.get(what.folder).contains(id);
  }
}
