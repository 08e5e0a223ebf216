package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;

/** One pass over the parser's events: builds nodes, and reports what YAML allows but front matter does not. */
final class YamlTree {

  /** How deep lists and maps may lie in each other. */
  static final int MAX_DEPTH = 20;

  /** What {@link YamlFaults} knows a too deep nesting by. */
  static final String TOO_DEEP = "nested too deep";

  private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).setBufferSize(4096).build();

  private final YamlSource source;
  private final Problems problems;
  private final Iterator<Event> events;
  private int depth;

  YamlTree(YamlSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.events = new Parse(SETTINGS).parseString(source.text()).iterator();
  }

  /** What the text holds; an empty map when it holds nothing. */
  Node root() {
    Optional<Node> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        Node node = node(event);
        root = root.isEmpty() ? Optional.of(node) : root;
      } else if (event instanceof DocumentStartEvent && root.isPresent()) {
        forbid(at(event), "a second YAML document begins here", "take this line away");
      }
    }
    return root.orElseGet(() -> new Node.Mapping(List.of(), false, source.place(0, 0, 1)));
  }

  private Node node(Event event) {
    if (event instanceof AliasEvent alias) {
      Location at = word(event);
      forbid(at, "*" + alias.getAlias() + " is a YAML alias", "write the value itself; if the asterisk belongs to it, put it in quotes: "
          + rest(event));
      return new Node.Broken(at);
    }
    boolean plain = checkAnchor((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return checkTag(scalar, scalar.getTag()) && plain ? scalar(scalar) : new Node.Broken(at(event));
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    checkTag(start, start.getTag());
    if (++depth > MAX_DEPTH) {
      throw new ParserException("", Optional.empty(), TOO_DEEP, start.getStartMark());
    }
    Node node = event instanceof MappingStartEvent ? mapping(start) : sequence(start);
    depth--;
    return node;
  }

  private Node sequence(CollectionStartEvent start) {
    List<Node> items = new ArrayList<>();
    Event event = events.next();
    for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
      items.add(node(event));
    }
    return new Node.Sequence(items, start.isFlow() ? between(start, event) : at(start));
  }

  private Node mapping(CollectionStartEvent start) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Location> seen = new HashMap<>();
    Event event = events.next();
    for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      Node key = node(event);
      Node value = node(events.next());
      if (key instanceof Node.Scalar word && isKey(word)) {
        Location first = seen.putIfAbsent(word.text(), word.at());
        if (first == null) {
          entries.add(new Node.Entry(word, value));
        } else {
          problems.add(
              Code.DUPLICATE_KEY, word.at(), word.text() + " is given twice: it is on line " + first.line() + " already",
              "keep one of them");
        }
      } else if (!(key instanceof Node.Scalar) && !(key instanceof Node.Broken)) {
        forbid(key.at(), "a key that is " + key.says(), "a key is a single word, such as title");
      }
    }
    return new Node.Mapping(entries, start.isFlow(), start.isFlow() ? between(start, event) : firstKey(start, entries));
  }

  /** A map without braces is where its first key is: the key shows a reader which one is meant. */
  private Location firstKey(CollectionStartEvent start, List<Node.Entry> entries) {
    return entries.isEmpty() ? at(start) : entries.get(0).key().at();
  }

  private Location between(Event start, Event end) {
    return source.at(mark(start.getStartMark()), mark(end.getEndMark()));
  }

  private boolean isKey(Node.Scalar key) {
    if (key.text().equals("<<")) {
      forbid(key.at(), "<< is a YAML merge key", "write the fields themselves");
      return false;
    }
    if (key.text().isEmpty()) {
      problems.add(Code.BAD_YAML, key.at(), "there is a colon, but no key before it", "write key: value, or put the whole value in quotes");
      return false;
    }
    return true;
  }

  private Node.Scalar scalar(ScalarEvent event) {
    Mark start = mark(event.getStartMark());
    Mark end = mark(event.getEndMark());
    Location at = source.at(start, end);
    boolean oneLine = start.getLine() == end.getLine();
    if (event.isPlain() && !event.getValue().isEmpty()) {
      PlainText.check(source, source.offset(start), source.offset(end), problems);
    }
    return new Node.Scalar(SourceText.composed(event.getValue()), event.isPlain() && oneLine, at);
  }

  private boolean checkAnchor(NodeEvent event) {
    if (event.getAnchor().isEmpty()) {
      return true;
    }
    String hint = "take it away; if the & belongs to the value, put it in quotes: " + rest(event);
    forbid(word(event), "&" + event.getAnchor().get() + " is a YAML anchor", hint);
    return false;
  }

  private boolean checkTag(Event event, Optional<String> tag) {
    if (tag.isEmpty()) {
      return true;
    }
    forbid(word(event), tag.get() + " is a YAML tag", "take it away; if the exclamation mark belongs to the value, put it in quotes: "
        + rest(event));
    return false;
  }

  private void forbid(Location at, String message, String hint) {
    problems.add(Code.FORBIDDEN_YAML, at, message, hint);
  }

  /** From an event to the end of its line, in quotes. */
  private String rest(Event event) {
    int from = source.offset(mark(event.getStartMark()));
    return YamlLine.quote(source.text().substring(from, source.lineEnd(from)).strip());
  }

  /** From an event to the next blank: an anchor or tag without what it belongs to. */
  private Location word(Event event) {
    int from = source.offset(mark(event.getStartMark()));
    int to = from;
    while (to < source.text().length() && source.text().charAt(to) > ' ' && ",]}".indexOf(source.text().charAt(to)) < 0) {
      to++;
    }
    return source.place(mark(event.getStartMark()).getLine(), from, to);
  }

  private Location at(Event event) {
    return source.at(mark(event.getStartMark()), mark(event.getEndMark()));
  }

  private static Mark mark(Optional<Mark> mark) {
    return mark.orElseThrow(() -> new IllegalStateException("the parser gives marks, for its settings ask for them"));
  }
}
