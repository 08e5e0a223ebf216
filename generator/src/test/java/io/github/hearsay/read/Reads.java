package io.github.hearsay.read;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Front matter read in a test: what came of it, and the problems as a person would see them. */
record Reads<T>(Optional<T> value, List<String> problems) {

  /** The lines, read as the front matter of {@code articles/1785/carriages.md} with the id {@code carriages}; they count from 1. */
  static <T> Reads<T> of(Kind<T> kind, String... lines) {
    Problems problems = new Problems();
    String file = "articles/1785/carriages.md";
    Node root = YamlReader.read(new YamlSource(file, 1, String.join("\n", lines) + "\n"), Location.at(file, 1, 1, 3), problems);
    Optional<T> value = kind.read(root, "front matter", new Reading(file, new Id("carriages"), Body.EMPTY, 0, problems, new Alike()));
    return new Reads<>(value, words(problems.sorted()));
  }

  /** One value, the {@code v} of {@code v: text}. */
  static <T> Reads<T> value(Kind<T> kind, String text) {
    Problems problems = new Problems();
    String file = "articles/1785/carriages.md";
    Node root = YamlReader.read(new YamlSource(file, 1, "v: " + text + "\n"), Location.at(file, 1, 1, 3), problems);
    Node node = ((Node.Mapping) root).value("v").orElseThrow();
    Optional<T> value = kind.read(node, "v", new Reading(file, new Id("carriages"), Body.EMPTY, 0, problems, new Alike()));
    return new Reads<>(value, words(problems.sorted()));
  }

  /** {@code line:column+length HS000 message | hint}, with "warning" where it is not an error. */
  static List<String> words(List<Problem> problems) {
    List<String> words = new ArrayList<>();
    for (Problem problem : problems) {
      Location at = problem.at();
      String severity = problem.severity() == Severity.ERROR ? "" : problem.severity().word() + " ";
      words.add(
          at.line() + ":" + at.column() + "+" + at.length() + " " + severity + problem.code().id() + " " + problem.message()
              + (problem.hint().isEmpty() ? "" : " | " + problem.hint()));
    }
    return words;
  }

  /** The value of what has no problem. */
  T get() {
    if (!problems.isEmpty()) {
      throw new AssertionError(String.join("\n", problems));
    }
    return value.orElseThrow();
  }
}
