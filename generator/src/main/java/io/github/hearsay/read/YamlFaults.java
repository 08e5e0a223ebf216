package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in a writer's words what the YAML parser says in its own, and what to write instead. */
final class YamlFaults {

  private final YamlSource source;
  private final String problem;
  private final String context;
  private final int offset;
  private final int contextOffset;
  private final YamlLine line;

  private YamlFaults(YamlSource source, MarkedYamlEngineException mistake) {
    this.source = source;
    this.problem = Optional.ofNullable(mistake.getProblem()).orElse("");
    this.context = Optional.ofNullable(mistake.getContext()).orElse("");
    this.offset = mistake.getProblemMark().map(source::offset).orElse(0);
    this.contextOffset = mistake.getContextMark().map(source::offset).orElse(offset);
    this.line = lineAt(offset);
  }

  /** What is wrong where, in words. */
  static YamlFault explain(YamlSource source, MarkedYamlEngineException mistake) {
    return new YamlFaults(source, mistake).fault();
  }

  private YamlFault fault() {
    if (problem.equals(YamlTree.TOO_DEEP)) {
      return new YamlFault(
          Code.FORBIDDEN_YAML, character(offset), "lists and maps lie in each other more than " + YamlTree.MAX_DEPTH + " deep",
          "no field needs that: look for brackets too many", offset);
    }
    if (problem.contains("TAB")) {
      return bad(character(offset), "a tab where only spaces may be", "indent with spaces: two for each level", offset);
    }
    if (problem.contains("cannot start any token")) {
      return beginning(source.text().substring(offset, Math.min(source.text().length(), offset + 1)));
    }
    if (context.contains("scalar")) {
      return inScalar();
    }
    if (context.contains("alias") || context.contains("anchor") || context.contains("tag")) {
      return beginning(line.value().substring(0, Math.min(1, line.value().length())));
    }
    if (context.contains("flow")) {
      return inBrackets();
    }
    return problem.contains("not allowed here") ? misplaced() : structure();
  }

  private YamlFault inScalar() {
    if (problem.contains("end of stream") || problem.contains("document separator")) {
      return bad(character(contextOffset), "this quotation mark is never closed", unclosedHint(), contextOffset);
    }
    if (context.contains("block scalar")) {
      return beginning(lineAt(contextOffset).value().substring(0, 1));
    }
    if (context.contains("double-quoted")) {
      return bad(
          character(offset), "a backslash means something special in double quotation marks",
          "write it twice, or put the value in single quotation marks", offset);
    }
    return other();
  }

  private String unclosedHint() {
    YamlLine opening = lineAt(contextOffset);
    String value = opening.value();
    if (value.startsWith("'")) {
      return "write " + opening.key().map(key -> key + ": ").orElse("") + YamlLine.quote(value.substring(1));
    }
    return "close it with another at the end of the value";
  }

  private YamlFault inBrackets() {
    String bracket = context.contains("mapping") ? "}" : "]";
    boolean atEnd = offset >= source.text().length() || problem.contains("stream end");
    if (atEnd && context.contains("node")) {
      int last = lastContent();
      return bad(character(last), "a bracket is opened here or above and never closed", "close every [ with ] and every { with }", last);
    }
    if (problem.contains("expected the node content")) {
      return bad(character(offset), "something is missing before this", "write an item there, or take the comma away", offset);
    }
    if (atEnd || source.lineOf(offset) != source.lineOf(contextOffset)) {
      String open = bracket.equals("]") ? "[" : "{";
      return bad(
          character(contextOffset), "this " + open + " is never closed", "close it with " + bracket + " after the last item",
          contextOffset);
    }
    return bad(
        character(offset), "a comma or " + bracket + " is missing before this",
        "put each item that holds brackets, colons or quotation marks in quotes", offset);
  }

  /** A colon, a dash or a question mark where none may be. */
  private YamlFault misplaced() {
    if (problem.contains("sequence")) {
      return beginning("- ");
    }
    if (problem.contains("mapping keys")) {
      return beginning("? ");
    }
    int lineStart = source.lineStart(offset);
    boolean firstColon = lineStart + line.keyStart() + line.key().map(String::length).orElse(-1) == offset;
    if (!firstColon) {
      Location at = character(offset);
      return bad(at, "a colon inside a value", "put the value in quotes: " + line.quoted(), offset);
    }
    // The colon is its line's own: the parser took the line for more of the value above.
    int aboveStart = source.lineStart(source.text().substring(0, lineStart).stripTrailing().length());
    YamlLine above = lineAt(aboveStart);
    if (aboveStart < lineStart && gluedColon(above)) {
      return glued(aboveStart, above);
    }
    boolean noField = aboveStart < lineStart && above.key().isEmpty() && YamlLine.startsField(source.text(), aboveStart);
    return noField ? noField(aboveStart) : outOfLine();
  }

  private YamlFault noField(int position) {
    return bad(
        lineOf(position), "this line is no field and goes on with none",
        "write key: value; a value that goes on from the line above is indented", position);
  }

  /** A line that fits in nowhere. */
  private YamlFault structure() {
    String value = line.value();
    int valueAt = source.lineStart(offset) + line.valueStart();
    if (problem.contains("<scalar>") && offset > valueAt && !value.isEmpty()) {
      return afterValue(value);
    }
    if (problem.contains("expected the node content") && offset == valueAt) {
      return beginning(value.substring(0, 1));
    }
    if (problem.contains("could not find expected ':'")) {
      YamlLine key = lineAt(contextOffset);
      if (gluedColon(key)) {
        return glued(source.lineStart(contextOffset), key);
      }
      return noField(contextOffset);
    }
    if (source.text().startsWith("%")) {
      return new YamlFault(Code.FORBIDDEN_YAML, lineOf(0), "a YAML directive", "take this line away", 0);
    }
    return problem.startsWith("expected") ? outOfLine() : other();
  }

  /** Text after a value that had its end: {@code 'Kim's ring'}, {@code [Exclusive] Kim}, {@code *kim is back}. */
  private YamlFault afterValue(String value) {
    char first = value.charAt(0);
    if (first == '*') {
      return beginning("*");
    }
    String closed = first == '[' ? "bracket" : first == '{' ? "brace" : "quotation mark";
    String hint = line.key().map(key -> "put the value in quotes: " + key + ": " + YamlLine.quote(inner(value)))
        .orElse("put the whole value in one pair of quotation marks of the other kind");
    return bad(character(offset), "the value goes on after its closing " + closed, hint, offset);
  }

  /** {@code Kim's ring} of {@code 'Kim's ring'}: the quotation marks around a whole value are not part of it. */
  private static String inner(String value) {
    boolean wrapped = value.length() > 1 && value.charAt(0) == '\'' && value.endsWith("'");
    return wrapped ? value.substring(1, value.length() - 1) : value;
  }

  private YamlFault beginning(String sign) {
    int at = Math.min(source.lineStart(offset) + line.valueStart(), source.text().length());
    return bad(
        source.place(at, at + 1), "a value may not begin with " + sign.strip(), "put the value in quotes: " + line.quoted(), offset);
  }

  /** Whether a line has a colon, but none with a blank after it: {@code title:Kim}. */
  private static boolean gluedColon(YamlLine line) {
    return line.key().isPresent() && line.valueStart() > 0 && line.valueStart() < line.text().length()
        && line.text().charAt(line.valueStart() - 1) == ':';
  }

  private YamlFault glued(int lineStart, YamlLine glued) {
    int colon = lineStart + glued.valueStart() - 1;
    return bad(
        source.place(colon, colon + 1), "a space is missing after this colon",
        "write " + glued.key().orElse("") + ": " + glued.value(), lineStart);
  }

  private YamlFault outOfLine() {
    return bad(
        lineOf(offset), "this line does not begin where the ones above it do",
        "fields that belong together begin in one column, and so do the items of a list", offset);
  }

  private YamlFault other() {
    return bad(character(offset), "this is not YAML: " + problem, "", offset);
  }

  private static YamlFault bad(Location at, String message, String hint, int culprit) {
    return new YamlFault(Code.BAD_YAML, at, message, hint, culprit);
  }

  private int lastContent() {
    int last = source.text().stripTrailing().length();
    return Math.max(0, last - 1);
  }

  private YamlLine lineAt(int position) {
    return YamlLine.of(source.text(), source.lineStart(Math.min(position, source.text().length())));
  }

  private Location character(int position) {
    return source.place(position, position + 1);
  }

  /** The words of the line that a position is on. */
  private Location lineOf(int position) {
    int start = source.lineStart(position);
    String text = source.text().substring(start, source.lineEnd(position));
    int from = start + text.length() - text.stripLeading().length();
    return source.place(from, Math.max(from, start + text.stripTrailing().length()));
  }
}
