package io.github.hearsay.write;

import io.github.hearsay.text.TextNumbers;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Files, by path relative to the output folder, and the stamp of each; without an object for any, since a site may have many. From any thread. */
final class Stamps {

  /** Of these and of other stamps. */
  private final TextNumbers names;
  private final BitSet there = new BitSet();
  private long[] sizes = new long[1 << 8];
  private long[] times = new long[sizes.length];
  private final BitSet staged = new BitSet();

  /** None. */
  Stamps() {
    this(new TextNumbers());
  }

  private Stamps(TextNumbers names) {
    this.names = names;
  }

  /** None yet of files that are mostly the same as these: their names need not be in memory twice. */
  Stamps next() {
    return new Stamps(names);
  }

  /** Adds a file, unless it is there; gives back whether it was not. */
  synchronized boolean add(String file, Stamp stamp) {
    int number = names.add(file);
    boolean isNew = !there.get(number);
    if (isNew) {
      put(number, stamp);
    }
    return isNew;
  }

  /** Sets the stamp of a file, whether it is there or not. */
  synchronized void set(String file, Stamp stamp) {
    put(names.add(file), stamp);
  }

  /** The same for one that is yet to be moved to its place. */
  synchronized void stage(String file, Stamp stamp) {
    int number = names.add(file);
    put(number, stamp);
    staged.set(number);
  }

  private void put(int number, Stamp stamp) {
    if (number >= sizes.length) {
      sizes = Arrays.copyOf(sizes, number + number / 2);
      times = Arrays.copyOf(times, sizes.length);
    }
    there.set(number);
    sizes[number] = stamp.size();
    times[number] = stamp.time();
  }

  /** The stamp of a file; {@link Stamp#NONE} when it is not there. */
  synchronized Stamp get(String file) {
    int number = names.find(file);
    return number >= 0 && there.get(number) ? stamp(number) : Stamp.NONE;
  }

  private Stamp stamp(int number) {
    return new Stamp(sizes[number], times[number]);
  }

  synchronized boolean has(String file) {
    int number = names.find(file);
    return number >= 0 && there.get(number);
  }

  synchronized int size() {
    return there.cardinality();
  }

  /** All files, in order. */
  List<String> files() {
    return sorted(there).mapToObj(names::text).toList();
  }

  /** Those that are yet to be moved, in order. */
  List<String> staged() {
    return sorted(staged).mapToObj(names::text).toList();
  }

  private synchronized IntStream sorted(BitSet those) {
    return IntStream.of(names.sorted()).filter(those::get);
  }

  /** How many are yet to be moved. */
  synchronized int countStaged() {
    return staged.cardinality();
  }

  /** Tells of all files, in order, as they are now. */
  synchronized void forEach(BiConsumer<String, Stamp> each) {
    sorted(there).forEach(number -> each.accept(names.text(number), stamp(number)));
  }
}
