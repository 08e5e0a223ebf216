package io.github.hearsay.cache;

import io.github.hearsay.model.Text;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Values under names, each with the check of what it was made from: it is found again only for the same check. Values are appended to one file;
 * another, put in place by {@link #commit}, says what lies where. A file that is broken or of another version counts as empty.
 *
 * <p>For one build at a time: whoever opens it sees to that. Reading and adding are safe for many threads.
 */
public final class Store implements AutoCloseable {

  /** More than this share of the file must be of use, or it is written anew. */
  private static final int GARBAGE = 2;

  private static final long SMALL = 4 << 20;

  private final Path folder;
  private final String name;
  private StoreIndex before;
  private final Path data;
  private final FileChannel channel;
  private final AtomicLong end;
  private final Map<String, StoreIndex.Entry> kept = new ConcurrentHashMap<>();
  private final Shared shared = new Shared();
  private final ThreadLocal<Sink> sinks = ThreadLocal.withInitial(Sink::new);
  private final Text.Shelf shelf = this::bytes;

  private Store(Path folder, String name, StoreIndex before, FileChannel channel) {
    this.folder = folder;
    this.name = name;
    this.before = before;
    this.data = folder.resolve(before.data());
    this.channel = channel;
    this.end = new AtomicLong(before.end());
  }

  /**
   * Opens the store {@code name} in {@code folder}; makes it when missing.
   *
   * @param version what was written by another version is not looked at
   */
  public static Store open(Path folder, String name, long version) throws IOException {
    Files.createDirectories(folder);
    StoreIndex index = StoreIndex.read(folder.resolve(name + ".index"), version).filter(known -> known.fits(folder))
        .orElseGet(() -> StoreIndex.empty(version, name + "-1.data"));
    StoreIndex lean = index.end() > SMALL && index.live() * GARBAGE < index.end() ? compacted(folder, name, index) : index;
    Path data = folder.resolve(lean.data());
    FileChannel channel =
        FileChannel.open(data, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (channel.size() > lean.end()) {
      channel.truncate(lean.end());
    }
    return new Store(folder, name, lean, channel);
  }

  /** Copies what is of use into a file of its own. */
  private static StoreIndex compacted(Path folder, String name, StoreIndex index) throws IOException {
    long number = Long.parseLong(index.data().substring(name.length() + 1, index.data().lastIndexOf('.'))) + 1;
    Path from = folder.resolve(index.data());
    StoreIndex.Builder lean = new StoreIndex.Builder(index.version(), name + "-" + number + ".data");
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out = FileChannel.open(
            folder.resolve(lean.data()), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      for (Map.Entry<String, StoreIndex.Entry> one : index.entries().entrySet()) {
        StoreIndex.Entry entry = one.getValue();
        copy(in, entry, out);
        lean.add(one.getKey(), entry.tag(), entry.length(), entry.check());
      }
    }
    StoreIndex made = lean.build();
    made.write(folder.resolve(name + ".index"));
    Files.deleteIfExists(from);
    return made;
  }

  private static void copy(FileChannel in, StoreIndex.Entry entry, FileChannel out) throws IOException {
    long done = 0;
    while (done < entry.length()) {
      long more = in.transferTo(entry.start() + done, entry.length() - done, out);
      if (more <= 0) {
        throw new IOException("a store ended early");
      }
      done += more;
    }
  }

  /**
   * The value kept under {@code key}, if it was made from something of the check {@code tag}; keeps it for the next build, too.
   * Long texts in it stay in the file until they are asked for.
   */
  public <T> Optional<T> find(String key, long tag, Codec<T> codec) {
    StoreIndex.Entry entry = before.entries().get(key);
    if (entry == null || entry.tag() != tag) {
      return Optional.empty();
    }
    try {
      byte[] bytes = bytes(entry.start(), entry.length());
      if (Check.of(bytes) != entry.check()) {
        return Optional.empty();
      }
      T value = codec.read(new Source(bytes, shared, (start, length) -> Text.from(shelf, entry.start() + start, length), key));
      kept.put(key, entry);
      return Optional.of(value);
    } catch (BrokenCache | UncheckedIOException broken) {
      return Optional.empty();
    }
  }

  /** Keeps {@code value} for the next build; the long texts in it need no memory from now on. Where the disk is full, nothing happens. */
  public <T> void put(String key, long tag, T value, Codec<T> codec) {
    Sink sink = sinks.get();
    sink.clear();
    codec.write(value, sink);
    OptionalLong place = append(sink.toBytes());
    if (place.isEmpty()) {
      return;
    }
    long start = place.getAsLong();
    kept.put(key, new StoreIndex.Entry(tag, start, sink.size(), sink.check()));
    for (Sink.Written text : sink.later()) {
      text.text().letGo(shelf, start + text.start(), text.length());
    }
  }

  /** Where the bytes lie now; empty when they could not be written. */
  private OptionalLong append(byte[] bytes) {
    long start = end.getAndAdd(bytes.length);
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      long at = start;
      while (buffer.hasRemaining()) {
        at += channel.write(buffer, at);
      }
      return OptionalLong.of(start);
    } catch (IOException full) {
      return OptionalLong.empty();
    }
  }

  private byte[] bytes(long start, int length) {
    try {
      return Spool.bytes(channel, start, length);
    } catch (EOFException early) {
      throw new BrokenCache("the end of " + data, early);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + data, failure);
    }
  }

  /** The check that each value was made from, by key, as an earlier build left them. */
  public Map<String, Long> tags() {
    Map<String, Long> tags = new HashMap<>(before.entries().size() * 2);
    before.entries().forEach((key, entry) -> tags.put(key, entry.tag()));
    return tags;
  }

  /** Keeps for the next build whatever was neither found nor put. */
  public void keepRest() {
    before.entries().forEach(kept::putIfAbsent);
  }

  /** Makes what was found and put since the store was opened all that it holds. After that it only fetches texts. */
  public void commit() throws IOException {
    shared.clear();
    if (!before.isExactly(kept)) {
      new StoreIndex(before.version(), before.data(), end.get(), kept).write(folder.resolve(name + ".index"));
    }
    before = StoreIndex.empty(before.version(), before.data());
    kept.clear();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
