package io.github.hearsay.write;

import io.github.hearsay.text.TextNumbers;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Files, by path relative to the output folder, and the stamp of each; without an object for any, since a site may have many. From any thread. */
final class Stamps {

  private final TextNumbers files = new TextNumbers();
  private long[] sizes = new long[1 << 8];
  private long[] times = new long[sizes.length];
  private final BitSet staged = new BitSet();

  /** Adds a file, unless it is there; gives back whether it was not. */
  synchronized boolean add(String file, Stamp stamp) {
    int before = files.size();
    int number = files.add(file);
    if (number == before) {
      put(number, stamp);
    }
    return number == before;
  }

  /** Sets the stamp of a file, whether it is there or not. */
  synchronized void set(String file, Stamp stamp) {
    put(files.add(file), stamp);
  }

  /** The same for one that is yet to be moved to its place. */
  synchronized void stage(String file, Stamp stamp) {
    int number = files.add(file);
    put(number, stamp);
    staged.set(number);
  }

  private void put(int number, Stamp stamp) {
    if (number >= sizes.length) {
      sizes = Arrays.copyOf(sizes, number + number / 2);
      times = Arrays.copyOf(times, sizes.length);
    }
    sizes[number] = stamp.size();
    times[number] = stamp.time();
  }

  /** The stamp of a file; {@link Stamp#NONE} when it is not there. */
  synchronized Stamp get(String file) {
    int number = files.find(file);
    return number < 0 ? Stamp.NONE : stamp(number);
  }

  private Stamp stamp(int number) {
    return new Stamp(sizes[number], times[number]);
  }

  boolean has(String file) {
    return files.find(file) >= 0;
  }

  int size() {
    return files.size();
  }

  /** All files, in order. */
  List<String> files() {
    return IntStream.of(files.sorted()).mapToObj(files::text).toList();
  }

  /** Those that are yet to be moved, in order. */
  List<String> staged() {
    return IntStream.of(files.sorted()).filter(staged::get).mapToObj(files::text).toList();
  }

  /** How many are yet to be moved. */
  synchronized int countStaged() {
    return staged.cardinality();
  }

  /** Tells of all files, in order, as they are now. */
  synchronized void forEach(BiConsumer<String, Stamp> each) {
    for (int number : files.sorted()) {
      each.accept(files.text(number), stamp(number));
    }
  }
}
