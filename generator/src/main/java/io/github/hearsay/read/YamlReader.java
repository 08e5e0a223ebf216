package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into nodes with places. After a mistake it goes on without the field that holds it, so that one run names every
 * mistake of a file; such a field is then {@link Node.Broken}.
 */
final class YamlReader {

  /** After so many mistakes the rest of the file is not looked at. */
  private static final int MAX_MISTAKES = 20;

  private final Problems problems;
  private final Set<String> lost = new LinkedHashSet<>();
  private YamlSource source;

  private YamlReader(YamlSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The fields that {@code source} holds, or something broken; {@code whole} is the place that stands for all of them. */
  static Node read(YamlSource source, Location whole, Problems problems) {
    Optional<Node> simple = SimpleYaml.read(source, whole);
    return simple.isPresent() ? simple.get() : parsed(source, whole, problems);
  }

  /** The same, by the parser. */
  static Node parsed(YamlSource source, Location whole, Problems problems) {
    return new YamlReader(Controls.replaced(source, problems), problems).fields(whole);
  }

  private Node fields(Location whole) {
    Node root = new Node.Broken(whole);
    for (int mistakes = 0; mistakes < MAX_MISTAKES; mistakes++) {
      try {
        Problems found = new Problems();
        root = new YamlTree(source, found).root();
        problems.addAll(found.sorted());
        break;
      } catch (MarkedYamlEngineException mistake) {
        YamlFault fault = YamlFaults.explain(source, mistake);
        problems.add(fault.code(), fault.at(), fault.message(), fault.hint());
        if (!goOnWithout(fault.culprit())) {
          break;
        }
      } catch (YamlEngineException unexplained) {
        problems.add(Code.BAD_YAML, whole, "this is not YAML: " + unexplained.getMessage(), "");
        break;
      }
    }
    return complete(root, whole);
  }

  /** Blanks the field that the line at {@code offset} belongs to; whether there was anything to blank. */
  private boolean goOnWithout(int offset) {
    String text = source.text();
    int from = source.lineStart(Math.min(offset, text.length()));
    while (from > 0 && !YamlLine.startsField(text, from)) {
      from = source.lineStart(from - 1);
    }
    int to = FrontMatter.nextLine(text, Math.max(from, source.lineStart(Math.min(offset, text.length()))));
    while (to < text.length() && !YamlLine.startsField(text, to)) {
      to = FrontMatter.nextLine(text, to);
    }
    lose(text, from, to);
    boolean found = !text.substring(from, to).isBlank();
    source = source.without(from, to);
    return found;
  }

  /** Notes which fields go with the lines that are blanked. */
  private void lose(String text, int from, int to) {
    YamlLine first = YamlLine.of(text, from);
    first.key().ifPresent(lost::add);
    // Below "events:" other keys belong to the events; below "title: x" they are fields that were indented by mistake.
    if (!first.value().isEmpty()) {
      for (int line = FrontMatter.nextLine(text, from); line < to; line = FrontMatter.nextLine(text, line)) {
        YamlLine.of(text, line).key().ifPresent(lost::add);
      }
    }
  }

  /** The fields that were read, and a broken one for each that was lost on the way: nobody shall call those missing. */
  private Node complete(Node root, Location whole) {
    if (!(root instanceof Node.Mapping mapping)) {
      if (!(root instanceof Node.Broken)) {
        problems.add(Code.BAD_YAML, root.at(), "this is " + root.says() + ", not a field", "write fields, one a line: title: The headline");
      }
      return new Node.Broken(whole);
    }
    List<Node.Entry> entries = new ArrayList<>(mapping.entries());
    for (Node.Entry entry : mapping.entries()) {
      lost.remove(entry.key().text());
    }
    for (String key : lost) {
      entries.add(new Node.Entry(new Node.Scalar(key, true, whole), new Node.Broken(whole)));
    }
    return new Node.Mapping(entries, mapping.flow(), whole);
  }
}
