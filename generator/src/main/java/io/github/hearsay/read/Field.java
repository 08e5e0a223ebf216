package io.github.hearsay.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field of front matter: the one description from which it is read, checked, documented and suggested.
 *
 * @param <T> what a record gets for it
 */
final class Field<T> {

  private final List<String> spellings;
  private final Reader<T> reader;
  private final Shape shape;
  private final Optional<T> absent;
  private final String description;
  private final String example;
  private final List<String> elsewhere;

  /** How a node becomes the field's value. */
  @FunctionalInterface
  private interface Reader<T> {
    Optional<T> read(Node node, String name, Reading reading);
  }

  private Field(
      List<String> spellings, Reader<T> reader, Shape shape, Optional<T> absent, String description, String example,
      List<String> elsewhere) {
    this.spellings = List.copyOf(spellings);
    this.reader = reader;
    this.shape = shape;
    this.absent = absent;
    this.description = description;
    this.example = example;
    this.elsewhere = List.copyOf(elsewhere);
  }

  /** A field that must be given; {@code example} is a value it may have. */
  static <T> Field<T> required(String key, Kind<T> kind, String description, String example) {
    return new Field<>(List.of(key), kind::read, kind.shape(), Optional.empty(), description, example, List.of());
  }

  /** A field that stands for {@code fallback} when it is not given. */
  static <T> Field<T> or(T fallback, String key, Kind<T> kind, String description) {
    return new Field<>(List.of(key), kind::read, kind.shape(), Optional.of(fallback), description, "", List.of());
  }

  /** A field that may be left out. */
  static <T> Field<Optional<T>> optional(String key, Kind<T> kind, String description) {
    Reader<Optional<T>> reader = (node, name, reading) -> kind.read(node, name, reading).map(Optional::of);
    return new Field<>(List.of(key), reader, kind.shape(), Optional.of(Optional.empty()), description, "", List.of());
  }

  /** A list that may be left out. */
  static <T> Field<List<T>> list(String key, Kind<T> item, String description) {
    return or(List.of(), key, new ListKind<>(item), description);
  }

  /** The same field, which may also be spelt {@code key}. */
  Field<T> or(String key) {
    List<String> both = List.of(spellings.get(0), key);
    return new Field<>(both, reader, shape, absent, description, example, elsewhere);
  }

  /** The same field, suggested to whoever writes one of {@code keys}, which other programs or people call it. */
  Field<T> knownAs(String... keys) {
    return new Field<>(spellings, reader, shape, absent, description, example, List.of(keys));
  }

  /** What a value of the field is read to, changed by {@code change}. */
  <R> Field<R> as(Function<T, R> change) {
    return new Field<>(
        spellings, (node, name, reading) -> reader.read(node, name, reading).map(change), shape, absent.map(change), description, example,
        elsewhere);
  }

  /** The spelling that documentation uses. */
  String key() {
    return spellings.get(0);
  }

  /** All spellings that are read. */
  List<String> spellings() {
    return spellings;
  }

  /** What people who come from elsewhere call it. */
  List<String> elsewhere() {
    return elsewhere;
  }

  boolean isRequired() {
    return absent.isEmpty();
  }

  /** What the field is when it is not given; nothing for a required one. */
  Optional<T> absent() {
    return absent;
  }

  Shape shape() {
    return shape;
  }

  /** What it is, in one line. */
  String description() {
    return description;
  }

  /** A value it may have; empty for a field that may be left out. */
  String example() {
    return example;
  }

  Optional<T> read(Node node, String name, Reading reading) {
    return node instanceof Node.Broken ? Optional.empty() : reader.read(node, name, reading);
  }
}
