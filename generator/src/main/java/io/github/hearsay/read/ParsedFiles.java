package io.github.hearsay.read;

import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.Codec;
import io.github.hearsay.cache.Store;
import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Problem;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What became of files in earlier builds. A value depends on nothing but its file's path and bytes, so the same bytes need not be parsed again; and
 * the check of the bytes tells values apart as well as looking at all of them would.
 */
public final class ParsedFiles {

  private final Optional<Store> store;
  private final Optional<FileMemory> memory;
  private final Map<Object, Long> checks = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<String, Long> bytes = new ConcurrentHashMap<>();

  private ParsedFiles(Optional<Store> store, Optional<FileMemory> memory) {
    this.store = store;
    this.memory = memory;
  }

  /** Keeps everything in {@code store}. */
  public static ParsedFiles in(Store store) {
    return new ParsedFiles(Optional.of(store), Optional.empty());
  }

  /** Keeps nothing. */
  public static ParsedFiles none() {
    return new ParsedFiles(Optional.empty(), Optional.empty());
  }

  /** Keeps everything in {@code memory}, and does not even open a file that has not been written since. For one reading of the content. */
  public static ParsedFiles in(FileMemory memory) {
    return new ParsedFiles(Optional.empty(), Optional.of(memory));
  }

  /** Forgets all other files than these. */
  void retain(Collection<SourceFile> files) {
    memory.ifPresent(known -> known.retain(files));
  }

  /** The check of path and bytes of the file that {@code value}, an article, person, topic, place or page, was read from; if it was read at all. */
  public Optional<Long> check(Object value) {
    return Optional.ofNullable(checks.get(value));
  }

  /** The checks of the bytes of all files read, by path relative to the content folder. */
  public Map<String, Long> bytes() {
    return bytes;
  }

  /** The checks of the bytes of all files that an earlier build has parsed, by path relative to the content folder. */
  public Map<String, Long> before() {
    return store.map(Store::tags).orElse(Map.of());
  }

  /** Keeps for the next build what became of files that this one had no need to look at. */
  public void keepRest() {
    store.ifPresent(Store::keepRest);
  }

  /** The part that knows values of one type. */
  <T> OfKind<T> of(Class<T> type, Function<T, Id> id) {
    return new OfKind<>(this, Codec.pair(Codec.of(type), Codec.list(Codec.of(Problem.class))), id);
  }

  /** What became of files of one kind. */
  static final class OfKind<T> {

    private final ParsedFiles files;
    private final Codec<Map.Entry<T, List<Problem>>> codec;
    private final Function<T, Id> id;

    private OfKind(ParsedFiles files, Codec<Map.Entry<T, List<Problem>>> codec, Function<T, Id> id) {
      this.files = files;
      this.codec = codec;
      this.id = id;
    }

    /** What became of {@code file}: {@code read}, unless it is known and not worth opening. */
    MarkdownFile<T> get(SourceFile file, Supplier<MarkdownFile<T>> read) {
      return files.memory.isPresent() ? files.memory.get().get(file, read) : read.get();
    }

    /** What became of the file at {@code path} when its bytes had the check {@code bytes}. */
    Optional<Map.Entry<T, List<Problem>>> find(String path, long bytes) {
      Optional<Map.Entry<T, List<Problem>>> found = files.store.flatMap(store -> store.find(path, bytes, codec));
      found.ifPresent(kept -> files.checks.put(kept.getKey(), Check.join(Check.of(path), bytes)));
      return found;
    }

    /** What {@code bytes}, the content of {@code file}, are; parsed only if need be. */
    MarkdownFile<T> get(SourceFile file, byte[] bytes, Supplier<MarkdownFile<T>> parsed) {
      long check = Check.of(bytes);
      files.bytes.put(file.path(), check);
      MarkdownFile<T> result =
          files.store.flatMap(store -> store.find(file.key(), check, codec))
              .map(kept -> new MarkdownFile<>(file, Optional.of(kept.getKey()), Optional.of(id.apply(kept.getKey())), kept.getValue()))
              .orElseGet(() -> added(file, check, parsed.get()));
      result.value().ifPresent(value -> files.checks.put(value, Check.join(Check.of(file.key()), check)));
      return result;
    }

    /** A file with an error is read anew each time: somebody is working on it. */
    private MarkdownFile<T> added(SourceFile file, long check, MarkdownFile<T> read) {
      if (files.store.isPresent() && read.value().isPresent()) {
        files.store.get().put(file.key(), check, Map.entry(read.value().get(), read.problems()), codec);
      }
      return read;
    }
  }
}
