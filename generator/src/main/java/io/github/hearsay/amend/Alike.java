package io.github.hearsay.amend;

import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.read.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether two pieces of front matter say the same, wherever they stand and however they are laid out. */
final class Alike {

  /** By their words alone. */
  static final Alike PLAIN = new Alike(Optional.empty());

  private static final Map<String, Subject> NAMES =
      Map.of(
          "people", Subject.PERSON, "mentions", Subject.PERSON, "about", Subject.PERSON, "person", Subject.PERSON, "topics", Subject.TOPIC,
          "topic", Subject.TOPIC, "places", Subject.PLACE, "place", Subject.PLACE);

  private final Optional<NameBook> names;

  private Alike(Optional<NameBook> names) {
    this.names = names;
  }

  /** By whom or what names mean, too. */
  static Alike by(NameBook names) {
    return new Alike(Optional.of(names));
  }

  boolean are(Node one, Node other) {
    return are("", one, other);
  }

  /** Whether two values of the field {@code key} are alike. */
  boolean are(String key, Node one, Node other) {
    if (one instanceof Node.Scalar a && other instanceof Node.Scalar b) {
      return means(key, a.text()).equals(means(key, b.text()));
    }
    if (one instanceof Node.Mapping a && other instanceof Node.Mapping b) {
      return a.entries().size() == b.entries().size() && a.entries().stream().allMatch(
          entry -> b.value(entry.key().text()).filter(value -> are(entry.key().text(), entry.value(), value)).isPresent());
    }
    boolean isList = one instanceof Node.Sequence || other instanceof Node.Sequence;
    return isList && areLists(key, items(one), items(other));
  }

  private boolean areLists(String key, List<Node> some, List<Node> others) {
    boolean alike = some.size() == others.size();
    for (int i = 0; alike && i < some.size(); i++) {
      Node item = some.get(i);
      alike = isOfNames(key) ? others.stream().anyMatch(other -> are(key, item, other)) : are(key, item, others.get(i));
    }
    return alike;
  }

  private boolean isOfNames(String key) {
    return names.isPresent() && NAMES.containsKey(key);
  }

  /** What a text stands for in a field of that name: the id of whom it means, or else its own words. */
  String means(String key, String text) {
    if (!isOfNames(key)) {
      return text.strip();
    }
    return NAMES.get(key).meaning(names.orElseThrow(), text) instanceof Meaning.One one ? one.named().id().value() : text.strip();
  }

  /** The items of a list; a list of one may be written without brackets. */
  static List<Node> items(Node node) {
    return node instanceof Node.Sequence list ? list.items() : node.isEmpty() ? List.of() : List.of(node);
  }
}
