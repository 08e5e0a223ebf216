package io.github.hearsay.markdown;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import java.util.List;

/** A text compiled for a test, as if it began on the tenth line of a story. */
record Compiled(Body body, List<Problem> problems) {

  static final String FILE = "articles/1785/necklace.md";
  static final int FIRST_LINE = 10;

  static Compiled of(String text) {
    Problems problems = new Problems();
    return new Compiled(MarkdownCompiler.compile(FILE, text, FIRST_LINE, problems), problems.sorted());
  }

  /** The page without marks. */
  String html() {
    return Html.of(body);
  }

  /** The markup with linkable runs in double braces, links and pictures by number. */
  String marked() {
    return body.markup()
        .replaceAll("\u0002(\\d+)\u0004", "<a $1>")
        .replaceAll("\u0003(\\d+)\u0004", "<img $1>")
        .replace("\u0005", "</a>")
        .replace("\u0001", "{{")
        .replace("\u0004", "}}");
  }

  BodyLink link(int index) {
    return body.links().get(index);
  }

  BodyLink onlyLink() {
    if (body.links().size() != 1) {
      throw new AssertionError("not one link: " + body.links());
    }
    return body.links().get(0);
  }

  /** Every problem as its place, name, message and hint. */
  List<String> said() {
    return problems.stream().map(Compiled::said).toList();
  }

  private static String said(Problem problem) {
    String place = problem.at().line() + ":" + problem.at().column() + "+" + problem.at().length();
    return place + " " + problem.severity().word() + " " + problem.code() + ": " + problem.message() + (problem.hint().isEmpty() ? "" : " | " + problem.hint());
  }
}
