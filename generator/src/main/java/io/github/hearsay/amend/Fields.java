package io.github.hearsay.amend;

import io.github.hearsay.amend.Draft.Span;
import io.github.hearsay.author.Yaml;
import io.github.hearsay.read.Layout;
import io.github.hearsay.read.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Edits the fields of one file, and leaves comments, order and layout of all the others as they stand. */
final class Fields {

  private final Draft draft;
  private final Layout layout;

  private Fields(Draft draft, Layout layout) {
    this.draft = draft;
    this.layout = layout;
  }

  /** Those of a draft; empty when they cannot be read. */
  static Optional<Fields> of(Draft draft) {
    return Layout.of(draft.path(), draft.text()).map(layout -> new Fields(draft, layout));
  }

  Node root() {
    return layout.root();
  }

  /** Those there may be, in the order of the documentation. */
  List<String> keys() {
    return layout.keys();
  }

  /** The line that ends them. */
  int end() {
    return layout.end();
  }

  /** An item of a list with dashes as it is written, its lines moved to the left. */
  String source(Node item) {
    int first = item.at().line();
    int end = endOfItem(item);
    int margin = item.at().column() - 1;
    StringBuilder source = new StringBuilder(draft.line(first).substring(margin));
    for (int line = first + 1; line < end; line++) {
      String text = draft.line(line);
      int blanks = text.length() - text.stripLeading().length();
      source.append('\n').append(text.substring(Math.min(margin, blanks)));
    }
    return source.toString();
  }

  List<Node.Entry> entries() {
    return layout.root().entries();
  }

  /** What a field holds, if it holds anything. */
  Optional<Node> value(String key) {
    return layout.root().value(key).filter(node -> !node.isEmpty());
  }

  /** Puts a value, which is YAML on one line, into a field that holds one text, or makes the field. */
  void set(String key, String yaml) {
    Optional<Node> old = layout.root().value(key);
    if (old.isEmpty()) {
      add(key, yaml);
    } else if (old.get().isEmpty()) {
      fill(key, yaml);
    } else {
      draft.replace(draft.span(old.get().at(), false), yaml);
    }
  }

  /** Adds texts to a field that holds a list, however it is written. */
  void append(String key, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    String yaml = texts.stream().map(Yaml::text).collect(Collectors.joining(", "));
    Optional<Node> old = layout.root().value(key);
    if (old.isEmpty()) {
      add(key, "[" + yaml + "]");
    } else if (old.get().isEmpty()) {
      fill(key, "[" + yaml + "]");
    } else if (old.get() instanceof Node.Sequence list && isFlow(list)) {
      draft.insert(draft.span(last(list).at(), false).to(), ", " + yaml);
    } else if (old.get() instanceof Node.Sequence list) {
      addItems(list, texts.stream().map(Yaml::text).toList());
    } else {
      Span one = draft.span(old.get().at(), false);
      draft.insert(one.from(), "[");
      draft.insert(one.to(), ", " + yaml + "]");
    }
  }

  /** Puts texts into a list in the place of the first that is not to be there any more, or adds them: a name in use again is no other name. */
  void exchange(String key, Predicate<String> old, List<String> texts) {
    Optional<Node> value = value(key);
    List<Node> items = value.isEmpty() ? List.of() : value.get() instanceof Node.Sequence list ? list.items() : List.of(value.get());
    Optional<Node> gone = items.stream().filter(item -> item instanceof Node.Scalar text && old.test(text.text().strip())).findFirst();
    if (gone.isEmpty()) {
      append(key, texts);
    } else if (texts.size() == 1) {
      draft.replace(draft.span(gone.get().at(), false), Yaml.text(texts.get(0)));
    } else if (value.get() instanceof Node.Sequence list) {
      remove(list, gone.get());
    } else {
      draft.replace(draft.span(gone.get().at(), false), "");
    }
  }

  private static Node last(Node.Sequence list) {
    return list.items().get(list.items().size() - 1);
  }

  /** Adds items, each of which is YAML of one or more lines, to a list whose items begin with dashes. */
  void addItems(Node.Sequence list, List<String> items) {
    Node last = last(list);
    String margin = " ".repeat(dash(last));
    StringBuilder more = new StringBuilder();
    for (String item : items) {
      more.append(margin).append("- ").append(item.replace("\n", draft.lineEnd() + margin + "  ")).append(draft.lineEnd());
    }
    draft.insert(draft.lineStart(endOfItem(last)), more.toString());
  }

  /** Whether a list is written in brackets. */
  boolean isFlow(Node.Sequence list) {
    return draft.text().charAt(draft.span(list.at(), false).from()) == '[';
  }

  /** In which column, counted from 0, the dash before an item stands. */
  private int dash(Node item) {
    return draft.line(item.at().line()).lastIndexOf('-', item.at().column() - 2);
  }

  /** The line after the last one of an item that begins with a dash. */
  int endOfItem(Node item) {
    return endOfDeeper(item.at().line() + 1, dash(item));
  }

  /** From a line on, the first that is not indented deeper than a column; blank lines belong to what is. */
  private int endOfDeeper(int from, int column) {
    int end = from;
    for (int line = from; line < layout.end(); line++) {
      String text = draft.line(line);
      int indented = text.length() - text.stripLeading().length();
      if (!text.isBlank() && indented <= column) {
        break;
      }
      end = text.isBlank() ? end : line + 1;
    }
    return end;
  }

  /** The lines of a field, from that of its key to the one after its last; comments above it are not among them. */
  Span lines(Node.Entry entry) {
    int first = entry.key().at().line();
    int end = layout.end();
    for (Node.Entry other : entries()) {
      int line = other.key().at().line();
      end = line > first ? Math.min(end, line) : end;
    }
    while (end - 1 > first && isAside(draft.line(end - 1))) {
      end--;
    }
    return new Span(first, end);
  }

  private static boolean isAside(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  /** Takes an item out of a list, with the comma or the line that belongs to it; a list that has no other is left empty. */
  void remove(Node.Sequence list, Node item) {
    Span span = draft.span(item.at(), false);
    String text = draft.text();
    int to = span.to();
    if (isFlow(list)) {
      int from = span.from();
      while (to < text.length() && text.charAt(to) <= ' ') {
        to++;
      }
      if (text.charAt(to) == ',') {
        do {
          to++;
        } while (text.charAt(to) == ' ');
      } else {
        to = span.to();
        from = list.items().size() > 1 ? text.lastIndexOf(',', from) : from;
      }
      draft.replace(new Span(from, to), "");
    } else {
      int line = item.at().line();
      draft.replace(new Span(draft.lineStart(line), draft.lineStart(endOfItem(item))), "");
    }
  }

  /** Adds a field at the place the documentation gives it among the others. */
  private void add(String key, String yaml) {
    draft.insert(draft.lineStart(placeOf(key)), key + ": " + yaml + draft.lineEnd());
  }

  /** Adds the lines of a field as they stand. */
  void addLines(String key, String lines) {
    draft.insert(draft.lineStart(placeOf(key)), lines);
  }

  private int placeOf(String key) {
    int order = layout.keys().indexOf(key);
    int line = layout.end();
    boolean found = false;
    for (Node.Entry entry : entries()) {
      int place = layout.keys().indexOf(entry.key().text());
      if (order >= 0 && place >= 0 && place < order) {
        line = lines(entry).to();
        found = true;
      }
    }
    return found ? line : layout.end();
  }

  private void fill(String key, String yaml) {
    for (Node.Entry entry : entries()) {
      if (entry.key().text().equals(key)) {
        Span span = draft.span(entry.key().at(), false);
        int colon = draft.text().indexOf(':', span.to());
        int lineEnd = draft.lineStart(entry.key().at().line()) + draft.line(entry.key().at().line()).length();
        String rest = draft.text().substring(colon + 1, Math.max(colon + 1, lineEnd));
        int value = colon + 1 + rest.indexOf(rest.stripLeading());
        boolean isEmptyList = rest.strip().startsWith("[]");
        if (isEmptyList) {
          draft.replace(new Span(value, value + 2), yaml);
        } else {
          draft.insert(colon + 1, " " + yaml);
        }
      }
    }
  }
}
