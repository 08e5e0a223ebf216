package io.github.hearsay.read;

import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** A value of YAML whose fields are nobody's in particular: front matter that was written for another tool. */
public sealed interface Loose {

  /** A text; a number, a date and a yes are texts as well. */
  record Text(String text) implements Loose {}

  /** A list. */
  record Many(List<Loose> items) implements Loose {

    public Many {
      items = List.copyOf(items);
    }
  }

  /** A map. */
  record Fields(List<Field> fields) implements Loose {

    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field.
   *
   * @param raw the lines that it stands on in its file
   */
  record Field(String key, Loose value, String raw) {}

  /**
   * What was read.
   *
   * @param faults why some of it could not be, in words
   */
  record Reading(List<Field> fields, List<String> faults) {

    public Reading {
      fields = List.copyOf(fields);
      faults = List.copyOf(faults);
    }
  }

  /** The fields of {@code yaml}, in their order; those that cannot be read are left out and told of. */
  static Reading yaml(String yaml) {
    Problems problems = new Problems();
    Node root = YamlReader.parsed(new YamlSource("front matter", 1, yaml), Location.at("front matter", 1, 1, 0), problems);
    List<String> faults = problems.sorted().stream().map(Problem::message).toList();
    if (!(root instanceof Node.Mapping mapping)) {
      return new Reading(List.of(), faults);
    }
    List<Field> fields = new ArrayList<>();
    List<Node.Entry> entries = mapping.entries().stream().filter(entry -> !(entry.value() instanceof Node.Broken)).toList();
    String[] lines = yaml.split("\n", -1);
    for (Node.Entry entry : entries) {
      fields.add(new Field(entry.key().text(), of(entry.value()), raw(entry.key().at().line(), lines)));
    }
    return new Reading(fields, faults);
  }

  /** From the line of a key on all that is indented, blank, a list's or a comment's. */
  private static String raw(int line, String[] lines) {
    int end = line;
    while (end < lines.length && (lines[end].isBlank() || " \t-#]}".indexOf(lines[end].charAt(0)) >= 0)) {
      end++;
    }
    return String.join("\n", List.of(lines).subList(line - 1, end)).stripTrailing();
  }

  private static Loose of(Node node) {
    if (node instanceof Node.Sequence list) {
      return new Many(list.items().stream().map(Loose::of).toList());
    }
    if (node instanceof Node.Mapping map) {
      return new Fields(map.entries().stream().map(entry -> new Field(entry.key().text(), of(entry.value()), "")).toList());
    }
    return new Text(node instanceof Node.Scalar scalar ? scalar.text() : "");
  }
}
