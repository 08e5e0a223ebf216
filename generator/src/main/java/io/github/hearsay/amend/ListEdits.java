package io.github.hearsay.amend;

import io.github.hearsay.model.Reference;
import io.github.hearsay.read.Node;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the lists in which references stand, so that a name that would be listed twice can be taken out. */
final class ListEdits {

  private final Amendment amendment;
  private final Map<String, Node> roots = new HashMap<>();

  ListEdits(Amendment amendment) {
    this.amendment = amendment;
  }

  /** The fields of a file as they were. */
  Node root(String file) throws IOException {
    Node known = roots.get(file);
    if (known == null) {
      known = Fields.of(amendment.draft(file)).orElseThrow().root();
      roots.put(file, known);
    }
    return known;
  }

  /** The list in which a reference stands, if it stands in one. */
  static Optional<Node.Sequence> listOf(Node node, Reference reference) {
    if (node instanceof Node.Sequence list) {
      if (list.items().stream().anyMatch(item -> isAt(item, reference))) {
        return Optional.of(list);
      }
      return list.items().stream().flatMap(item -> listOf(item, reference).stream()).findFirst();
    }
    return node instanceof Node.Mapping mapping
        ? mapping.entries().stream().flatMap(entry -> listOf(entry.value(), reference).stream()).findFirst()
        : Optional.empty();
  }

  /** The item of a list that a reference is. */
  static Node item(Node.Sequence list, Reference reference) {
    return list.items().stream().filter(item -> isAt(item, reference)).findFirst().orElseThrow();
  }

  private static boolean isAt(Node item, Reference reference) {
    return item instanceof Node.Scalar scalar && scalar.at().equals(reference.at());
  }
}
