package io.github.hearsay.imports;

import io.github.hearsay.author.Yaml;
import io.github.hearsay.imports.Found.What;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.read.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes what was found as a file of the archive, and reads it as a build will. */
final class ArchiveFile {

  /** As many links that lead nowhere may a text have and still be imported. */
  private static final int MOST_SLIPS = 500;

  private static final Set<Code> LINKS = Set.of(Code.DEAD_LINK, Code.MISSING_IMAGE, Code.UNSAFE_LINK);

  private final Entry entry;
  private final List<String> aliases;
  private final String today;
  private String body;

  /** Text to be written, or what stands against it. */
  record Result(String text, List<String> faults) {}

  ArchiveFile(Entry entry, List<String> aliases, String today, String body) {
    this.entry = entry;
    this.aliases = aliases;
    this.today = today;
    this.body = body.strip();
  }

  /** The file's text; links of it that can lead nowhere are shown as text. */
  Result text() {
    for (int slips = 0; ; ) {
      String head = head();
      String text = head + (body.isEmpty() ? "" : "\n" + body + "\n");
      List<Problem> errors = Proof.read(entry.path(), text).stream().filter(one -> one.severity() == Severity.ERROR).toList();
      if (errors.isEmpty()) {
        return new Result(text, List.of());
      }
      int done = slips >= MOST_SLIPS ? 0 : escaped(errors, (int) head.chars().filter(c -> c == '\n').count() + 2);
      if (done == 0) {
        return new Result(text, errors.stream().map(one -> one.words(": ")).toList());
      }
      slips += done;
    }
  }

  /** From the last on, so that places before it stay where they are; how many there were. */
  private int escaped(List<Problem> errors, int firstLine) {
    int done = 0;
    for (int at = errors.size() - 1; at >= 0; at--) {
      boolean sameLine = at + 1 < errors.size() && errors.get(at).at().equals(errors.get(at + 1).at());
      done += !sameLine && LINKS.contains(errors.get(at).code()) && escaped(errors.get(at), firstLine) ? 1 : 0;
    }
    return done;
  }

  /** Lets a link stand as text; whether there is one where the problem is. */
  private boolean escaped(Problem problem, int firstLine) {
    int at = 0;
    for (int line = firstLine; line < problem.at().line(); line++) {
      at = body.indexOf('\n', at) + 1;
    }
    int bracket = body.indexOf('[', at + Math.max(0, problem.at().column() - 1));
    if (bracket < 0) {
      return false;
    }
    body = body.substring(0, bracket) + "\\" + body.substring(bracket);
    entry.found.need(problem.message() + ", so it is shown as text");
    return true;
  }

  private String head() {
    Found found = entry.found;
    List<String> lines = new ArrayList<>();
    lines.add("---");
    if (found.what == What.STORY) {
      story(found, lines);
    } else {
      lines.add("name: " + Yaml.text(found.title.isEmpty() ? Texts.humane(found.name, true) : found.title));
      found.fields.forEach((key, value) -> lines.add(key + ": " + value));
      if (!found.summary.isEmpty()) {
        lines.add("description: " + Yaml.text(found.summary));
      }
    }
    lines.addAll(found.proposals);
    lines.add(found.origin.line());
    notes("What a human should look at:", found.needs, lines);
    notes("Kept from the source, for what no field here takes; remove what is of no use:", found.kept, lines);
    lines.add("---");
    return String.join("\n", lines) + "\n";
  }

  private void story(Found found, List<String> lines) {
    lines.add("title: " + Yaml.text(found.title));
    if (found.date.isEmpty()) {
      lines.add("# The source does not say when it came out: this only says that it was before it was imported.");
    }
    lines.add("date: " + (found.date.isEmpty() ? "../" + today : found.date));
    if (entry.draft) {
      lines.add("draft: true");
    }
    if (!entry.people.isEmpty()) {
      lines.add("people: " + Yaml.list(entry.people));
    }
    if (!entry.topics.isEmpty()) {
      lines.add("topics: " + Yaml.list(entry.topics));
    }
    if (!found.summary.isEmpty()) {
      lines.add("summary: " + Yaml.text(found.summary));
    }
    if (!aliases.isEmpty()) {
      lines.add("aliases: " + Yaml.list(aliases));
    }
    found.fields.forEach((key, value) -> lines.add(key + ": " + value));
  }

  private static void notes(String title, List<String> notes, List<String> lines) {
    if (!notes.isEmpty()) {
      lines.add("# " + title);
      notes.forEach(note -> lines.add(("#   " + note).stripTrailing()));
    }
  }
}
