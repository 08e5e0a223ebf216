package io.github.hearsay.amend;

import io.github.hearsay.amend.Draft.Span;
import io.github.hearsay.author.Yaml;
import io.github.hearsay.problem.Location;
import io.github.hearsay.read.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Edits the entries of one file's lists, each of which has fields of its own, and keeps the way in which they are written. */
final class Items {

  private final Draft draft;
  private final Fields fields;

  Items(Draft draft, Fields fields) {
    this.draft = draft;
    this.fields = fields;
  }

  /** Puts a field, of YAML on one line, into an entry that lacks it or has nothing under it. */
  void put(Node.Mapping item, String key, String yaml) {
    Optional<Node.Entry> empty = item.entries().stream().filter(entry -> entry.key().text().equals(key)).findFirst();
    if (empty.isPresent()) {
      int colon = draft.text().indexOf(':', draft.span(empty.get().key().at(), false).to());
      Node value = empty.get().value();
      int from = value instanceof Node.Scalar ? colon + 1 : start(value);
      int to = value instanceof Node.Scalar ? colon + 1 : Flow.end(draft.text(), from) + 1;
      draft.replace(new Span(from, to), (value instanceof Node.Scalar ? " " : "") + yaml);
    } else if (item.flow()) {
      close(start(item), key + ": " + yaml);
    } else {
      String margin = " ".repeat(item.at().column() - 1);
      draft.insert(draft.lineStart(fields.endOfItem(item)), margin + key + ": " + yaml + draft.lineEnd());
    }
  }

  /** Adds a text or entry, on one line, to a list in brackets. */
  void add(Node.Sequence flow, String yaml) {
    close(start(flow), yaml);
  }

  private void close(int start, String more) {
    int end = Flow.end(draft.text(), start);
    while (Character.isWhitespace(draft.text().charAt(end - 1))) {
      end--;
    }
    boolean isFirst = end == start + 1 || draft.text().charAt(end - 1) == ',';
    draft.insert(end, (isFirst ? draft.text().charAt(end - 1) == ',' ? " " : "" : ", ") + more);
  }

  private int start(Node node) {
    return draft.span(node.at(), false).from();
  }

  /** An entry as it is written: on one line where {@code flow}, else on as many as it has, moved to the left. */
  String source(Node.Sequence list, Node item, boolean flow) {
    if (!flow && !fields.isFlow(list)) {
      return fields.source(item).replace("\r", "");
    }
    boolean isInBraces = item instanceof Node.Mapping mapping && mapping.flow();
    String slice = isInBraces ? draft.text().substring(start(item), Flow.end(draft.text(), start(item)) + 1) : "\n";
    return slice.indexOf('\n') < 0 ? slice : Flow.text(item);
  }

  /** Takes texts out of a list. */
  void keep(Node.Sequence list, Predicate<Node> kept) {
    Map<Node, String> left = new HashMap<>();
    list.items().stream().filter(kept).forEach(item -> left.put(item, ((Node.Scalar) item).text().strip()));
    if (left.size() < list.items().size()) {
      rewrite(list, left);
    }
  }

  /** Leaves those items in a list of texts that have one now. */
  void rewrite(Node.Sequence list, Map<Node, String> left) {
    List<String> texts = new ArrayList<>();
    for (Node item : list.items()) {
      Span span = draft.span(item.at(), false);
      boolean isSame = left.containsKey(item) && left.get(item).equals(((Node.Scalar) item).text().strip());
      String text = isSame ? draft.slice(span) : Yaml.text(left.getOrDefault(item, ""));
      if (left.containsKey(item)) {
        texts.add(text);
      }
      if (!fields.isFlow(list) && left.containsKey(item)) {
        draft.replace(span, text);
      } else if (!fields.isFlow(list)) {
        fields.remove(list, item);
      }
    }
    if (fields.isFlow(list)) {
      brackets(list, texts);
    }
  }

  private void brackets(Node.Sequence list, List<String> texts) {
    draft.replace(new Span(start(list), Flow.end(draft.text(), start(list)) + 1), "[" + String.join(", ", texts) + "]");
  }

  /** Takes the one text of a field away, with its line where that has nothing else. */
  void empty(Location value) {
    Span span = draft.span(value, false);
    int line = draft.lineOf(span.from());
    boolean isAlone = draft.line(line).matches("\\s*[\\w-]+:\\s*" + Pattern.quote(draft.slice(span)));
    draft.replace(isAlone ? new Span(draft.lineStart(line), draft.lineStart(line + 1)) : span, "");
  }
}
