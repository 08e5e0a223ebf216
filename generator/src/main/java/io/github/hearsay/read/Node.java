package io.github.hearsay.read;

import io.github.hearsay.problem.Location;
import java.util.List;
import java.util.Optional;

/** A piece of front matter with its place. All scalars are text. */
public sealed interface Node {

  /** Where it stands in the file. */
  Location at();

  /** Whether nothing is written here, as after {@code summary:}. */
  default boolean isEmpty() {
    return false;
  }

  /** What it is, in a word a person knows. */
  String says();

  /**
   * A text.
   *
   * @param plain whether it stands there without quotation marks and on one line, so that its characters are those of the file
   */
  record Scalar(String text, boolean plain, Location at) implements Node {

    @Override
    public boolean isEmpty() {
      return text.isBlank();
    }

    @Override
    public String says() {
      return "text";
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Location at) implements Node {

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }

    @Override
    public String says() {
      return "a list";
    }
  }

  /**
   * Fields, each key once.
   *
   * @param flow whether it is written in braces
   */
  record Mapping(List<Entry> entries, boolean flow, Location at) implements Node {

    /** What {@code key} stands for. */
    public Optional<Node> value(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }

    @Override
    public boolean isEmpty() {
      return entries.isEmpty();
    }

    @Override
    public String says() {
      return "a map (fields with values of their own)";
    }
  }

  /** Something that could not be read and has been reported. */
  record Broken(Location at) implements Node {

    @Override
    public String says() {
      return "broken";
    }
  }

  /** A key and what it stands for. */
  record Entry(Scalar key, Node value) {}
}
