package io.github.hearsay.write;

import io.github.hearsay.cache.Check;
import io.github.hearsay.parallel.Parallel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes a site in two steps: files are staged beside the output folder from any number of threads, and put in place at the end.
 *
 * <p>A reader of the output folder sees the old site or the new one. When the process dies in between, the next writer finishes what
 * was decided, or forgets what was not. A file whose bytes stay the same is not touched. Nothing is removed but what an earlier
 * build wrote.
 */
public final class SiteWriter implements AutoCloseable {

  /** So many folders are remembered to be there. Nearly every page has one of its own, so there is no end of them; to make one again does no harm. */
  private static final int FOLDERS = 1 << 10;

  private static final int BUFFER = 1 << 14;

  private final Path output;
  private final State state;
  private final Manifest before;
  private final boolean fresh;
  private final Stamps files;
  private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();

  private SiteWriter(Path output, State state, Manifest before, boolean fresh) {
    this.output = output;
    this.state = state;
    this.before = before;
    this.files = before.stamps().next();
    this.fresh = fresh;
  }

  /**
   * The folder for whatever builds of {@code output} want to remember: beside it, so that none of it is ever published.
   *
   * @throws OutputException when there can be none
   */
  public static Path stateFolder(Path output) throws OutputException {
    return State.folder(output.toAbsolutePath().normalize());
  }

  /**
   * Makes ready to write {@code output}, after finishing or clearing away what an interrupted build left.
   *
   * @throws OutputException when the folder holds files of somebody else, or another build is writing it
   */
  public static SiteWriter open(Path output) throws IOException {
    Path absolute = output.toAbsolutePath().normalize();
    State state = State.lock(absolute);
    try {
      Journal.finish(state, absolute);
      Manifest before = Manifest.read(state.manifest());
      boolean fresh = OutputFolder.isEmpty(absolute);
      if (!fresh && before.isEmpty()) {
        throw new OutputException(
            "the output folder " + output + " holds files that Hearsay did not write: empty it, or choose another folder");
      }
      return new SiteWriter(absolute, state, before, fresh);
    } catch (IOException | RuntimeException failure) {
      state.close();
      throw failure;
    }
  }

  /**
   * Stages one file.
   *
   * @param file path relative to the output folder, with forward slashes
   * @throws IllegalArgumentException when {@code file} leads out of the output folder or was staged before
   */
  public void put(String file, byte[] bytes) throws IOException {
    Path target = OutputFolder.resolve(output, file);
    take(file, Stamp.NONE);
    if (!fresh && holds(target, bytes)) {
      files.set(file, Stamp.of(target));
      return;
    }
    Path place = OutputFolder.resolve(state.staging(), file);
    makeFolder(place.getParent());
    write(place, bytes);
    files.stage(file, Stamp.of(place));
  }

  /** In one go, where {@code Files.write} asks the system again for every 8 kB. */
  private static void write(Path place, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  /** What writes a file, from its start to its end. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Stages one file that is not held in memory; gives back its size.
   *
   * @throws IllegalArgumentException as {@link #put(String, byte[])} does
   */
  public long put(String file, Content content) throws IOException {
    Path target = OutputFolder.resolve(output, file);
    take(file, Stamp.NONE);
    Path place = OutputFolder.resolve(state.staging(), file);
    makeFolder(place.getParent());
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
      content.writeTo(out);
    }
    if (!fresh && Files.isRegularFile(target) && Files.mismatch(place, target) < 0) {
      Files.delete(place);
      files.set(file, Stamp.of(target));
    } else {
      files.stage(file, Stamp.of(place));
    }
    return files.get(file).size();
  }

  /** The size of a file that was staged or kept. */
  public long size(String file) {
    return files.get(file).size();
  }

  private void take(String file, Stamp stamp) {
    if (!files.add(file, stamp)) {
      throw new IllegalArgumentException("two pages for the file " + file);
    }
  }

  /**
   * A check of what is known of the files of the output folder: whoever remembers something about them can tell by it whether another build has
   * written them since. After {@link #commit}, of what it left.
   */
  public long state() throws IOException {
    return Check.of(Files.exists(state.manifest()) ? Files.readAllBytes(state.manifest()) : new byte[0]);
  }

  /** Whether {@code file} lies in the output folder as the last build left it. */
  public boolean isAsLeft(String file) throws IOException {
    Stamp left = before.stamp(file);
    return left.isKnown() && left.equals(Stamp.of(OutputFolder.resolve(output, file)));
  }

  /** Whether every file of the last build lies in the output folder as that build left it, and there was one. */
  public boolean isAsLeft() throws IOException {
    AtomicBoolean asLeft = new AtomicBoolean(!before.isEmpty());
    try {
      Parallel.forEach(before.files(), file -> {
        if (asLeft.get() && !isAsLeftUnchecked(file)) {
          asLeft.set(false);
        }
      });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return asLeft.get();
  }

  private boolean isAsLeftUnchecked(String file) {
    try {
      return isAsLeft(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Keeps a file of the last build without being told its bytes again.
   *
   * @throws IllegalArgumentException when the last build did not write it, or it was staged before
   */
  public void keep(String file) {
    Stamp left = before.stamp(file);
    if (!left.isKnown()) {
      throw new IllegalArgumentException("the last build has not written " + file);
    }
    take(file, left);
  }

  /** Keeps every file of the last build that was not staged, without being told its bytes again; whether they are there is not asked. */
  public void keepRest() {
    before.stamps().forEach(files::add);
  }

  /** Makes a folder once; another thread that needs it at the same moment waits until it is there. */
  private void makeFolder(Path folder) throws IOException {
    if (folders.size() >= FOLDERS) {
      folders.clear();
    }
    try {
      folders.computeIfAbsent(folder, SiteWriter::made);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static Boolean made(Path folder) {
    try {
      Files.createDirectories(folder);
      return Boolean.TRUE;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean holds(Path target, byte[] bytes) throws IOException {
    return Files.isRegularFile(target)
        && Files.size(target) == bytes.length
        && Arrays.equals(Files.readAllBytes(target), bytes);
  }

  /** Puts everything staged in place and removes what the last build wrote and this one did not. */
  public Written commit() throws IOException {
    List<String> stale = before.files().stream().filter(file -> !files.has(file)).toList();
    Manifest after = new Manifest(files);
    if (fresh) {
      // Known before it is there: a folder nobody remembers writing would be refused the next time.
      after.write(state.manifest());
      OutputFolder.moveWhole(state.staging(), output);
    } else {
      Journal.run(state, output, files.staged(), stale, after);
    }
    int removed = fresh ? 0 : stale.size();
    int written = files.countStaged();
    return new Written(files.size(), written, files.size() - written, removed);
  }

  /** Forgets whatever was staged and not committed. */
  @Override
  public void close() throws IOException {
    try {
      OutputFolder.delete(state.staging());
    } finally {
      state.close();
    }
  }
}
