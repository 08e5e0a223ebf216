package io.github.hearsay.amend;

import io.github.hearsay.read.Layout;
import io.github.hearsay.read.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a file's fields in the order of the documentation. A comment goes with the field below it, a field of an author's own with the one above. */
final class Sorting {

  private Sorting() {}

  /** A field with all that belongs to it. */
  private record Block(int order, String text) {}

  /** The text with its fields in order; empty when they are so already, or cannot be read. */
  static Optional<String> of(Draft draft) {
    Optional<Layout> layout = Layout.of(draft.path(), draft.text()).filter(one -> !one.root().flow());
    if (layout.isEmpty() || layout.get().root().entries().size() < 2) {
      return Optional.empty();
    }
    Fields fields = Fields.of(draft).orElseThrow();
    List<Block> blocks = new ArrayList<>();
    int from = 2;
    int order = -1;
    for (Node.Entry entry : fields.entries()) {
      int known = layout.get().keys().indexOf(entry.key().text());
      order = known < 0 ? order : known;
      int to = fields.lines(entry).to();
      blocks.add(new Block(order, draft.text().substring(draft.lineStart(from), draft.lineStart(to))));
      from = to;
    }
    List<Block> sorted = blocks.stream().sorted(Comparator.comparing(Block::order)).toList();
    if (sorted.equals(blocks)) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(draft.text().substring(0, draft.lineStart(2)));
    sorted.forEach(block -> text.append(block.text()));
    return Optional.of(text.append(draft.text().substring(draft.lineStart(from))).toString());
  }
}
