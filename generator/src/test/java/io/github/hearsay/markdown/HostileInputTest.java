package io.github.hearsay.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to take forever, or the whole stack. Each takes about a second at most; the limit allows for slow machines. */
class HostileInputTest {

  private static final int SIZE = 256 * 1024;
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final List<String> PIECES =
      List.of(
          "[", "![", "[a](", "![a](", "![[]()", "[[", "[[a]]", "[[a|", "[^a]", "[a][", "[a]", "[a](b.md)", "![a](b)", "[a](((", "[a](b \"", "[a](<", "*", "**a ",
          "*a_ ", "a**b", "~~a ", "`", "`a ", "``a`", "<", "<a ", "<a b=\"", "<!--", "<?", "<http:", "&", "&#", "\\", "\"", "'", "--", "...", "www.a ", "http://a ",
          "a@b.c ", "a:", "w", "|", "|a", "- ", "1. ", "> ", "> - ", "#", "=", "\t", "\u201c", "\ud83d\udc51");

  static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (String piece : PIECES) {
      texts.add(piece.repeat(SIZE / piece.length()));
    }
    for (String piece : List.of("[a]", "*", "`", "- ", "|a", "a")) {
      texts.add((piece + "\n").repeat(Survey.MOST_LINES - 1));
      texts.add(("> " + piece + " x\n").repeat(Survey.MOST_LINES - 1));
      texts.add((piece + " x\n\n").repeat(Survey.MOST_LINES / 2 - 1));
    }
    for (String link : List.of("[[a]]", "[a](b.md)", "![[]()", "[a\n")) {
      texts.add((link.repeat(Survey.MOST_BRACKETS / 3) + "\n\n").repeat(SIZE / link.length() * 3 / Survey.MOST_BRACKETS));
    }
    texts.add("[".repeat(1900) + "a" + "]".repeat(1900));
    texts.add("![".repeat(1900) + "a" + "](b)".repeat(1900));
    texts.add("*a ".repeat(SIZE / 6) + " a*".repeat(SIZE / 6));
    texts.add("|a|b|\n|-|-|\n" + "|c|d|\n".repeat(Survey.MOST_LINES - 3));
    texts.add("|" + "a|".repeat(199) + "\n|" + "-|".repeat(199) + "\n" + ("|" + "c|".repeat(199) + "\n").repeat(600));
    texts.add("> ```\n" + "> b\n".repeat(Survey.MOST_LINES - 2));
    texts.add("[a]: b\n".repeat(1900) + "\n" + "[a] ".repeat(1900));
    texts.add("[^a]: b\n\n".repeat(Survey.MOST_LINES / 2 - 1));
    return texts;
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("texts")
  void everyTextIsReadOrTurnedAwayInTime(String text) {
    Compiled compiled = assertTimeoutPreemptively(LIMIT, () -> Compiled.of(text));

    assertThat(compiled.problems()).extracting(Problem::message).doesNotContain("the text is nested too deeply to be read");
    if (compiled.body().isEmpty() && !text.isBlank()) {
      assertThat(compiled.problems()).extracting(Problem::code).containsAnyOf(Code.TOO_DEEP, Code.TANGLED_TEXT, Code.UNUSED_NOTE, Code.RAW_HTML);
    }
  }
}
