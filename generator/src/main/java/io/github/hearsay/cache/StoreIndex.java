package io.github.hearsay.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What lies where in the file of a {@link Store}.
 *
 * @param data the file's name
 * @param end how much of that file counts
 */
record StoreIndex(long version, String data, long end, Map<String, Entry> entries) {

  private static final long KIND = 0x4865617273617931L;

  /**
   * One value.
   *
   * @param tag the check of what it was made from
   * @param check the check of its own bytes
   */
  record Entry(long tag, long start, int length, long check) {}

  static StoreIndex empty(long version, String data) {
    return new StoreIndex(version, data, 0, Map.of());
  }

  /** Whether the file is there and long enough. */
  boolean fits(Path folder) {
    try {
      return end == 0 || Files.size(folder.resolve(data)) >= end;
    } catch (IOException missing) {
      return false;
    }
  }

  /** How many bytes are of use. */
  long live() {
    long live = 0;
    for (Entry entry : entries.values()) {
      live += entry.length;
    }
    return live;
  }

  boolean isExactly(Map<String, Entry> others) {
    return entries.equals(others);
  }

  /** The index in {@code file}; empty when it is missing, broken or of another version. */
  static Optional<StoreIndex> read(Path file, long version) {
    return SealedFile.read(file, KIND, version, source -> {
      String data = source.text();
      long end = source.number();
      int count = source.count();
      Map<String, Entry> entries = new HashMap<>(count * 2);
      for (int i = 0; i < count; i++) {
        entries.put(source.text(), new Entry(source.fixed(), source.number(), (int) source.number(), source.fixed()));
      }
      return new StoreIndex(version, data, end, entries);
    });
  }

  /** Puts the index into {@code file}, whole or not at all. */
  void write(Path file) throws IOException {
    SealedFile.write(file, KIND, version, sink -> {
      sink.text(data);
      sink.number(end);
      sink.number(entries.size());
      new TreeMap<>(entries).forEach((key, entry) -> {
        sink.text(key);
        sink.fixed(entry.tag);
        sink.number(entry.start);
        sink.number(entry.length);
        sink.fixed(entry.check);
      });
    });
  }

  /** Collects entries that lie one after another. */
  static final class Builder {

    private final long version;
    private final String data;
    private final Map<String, Entry> entries = new HashMap<>();
    private long end;

    Builder(long version, String data) {
      this.version = version;
      this.data = data;
    }

    String data() {
      return data;
    }

    void add(String key, long tag, int length, long check) {
      entries.put(key, new Entry(tag, end, length, check));
      end += length;
    }

    StoreIndex build() {
      return new StoreIndex(version, data, end, entries);
    }
  }
}
