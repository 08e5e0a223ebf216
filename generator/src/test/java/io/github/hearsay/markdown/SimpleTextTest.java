package io.github.hearsay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Body;
import io.github.hearsay.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** What is read without flexmark is read as flexmark reads it, to the last character, place and problem. */
class SimpleTextTest {

  private static final int RANDOM_TEXTS = Integer.getInteger("hearsay.test.random-texts", 20_000);

  private static final List<String> LINE_STARTS =
      List.of("", "", "", "", "", "> ", ">", "- ", "- ", "+ ", "* ", "1. ", "2) ", "10. ", "  ", "   ", "    ", "# ", "### ", "#", "[^a]: ", "[a]: ", "\t", "-", "1.");

  private static final List<String> PIECES =
      List.of(
          "Nell", " ", " ", " ", "a", "b c", "King's", "\"", "'", "--", "...", "*", "*", "**", "**", "_", "__", "***", "[", "]", "[a]", "[Nell](person:nell)", "[x](", ")",
          "(b.md)", "[the *ring*](article:ring)", "[q](#h \"a title\")", "[q](b.md 'c')", "[r](https://a.example/b_c_d)", "[r](<b>)", "[]()", "[ ](a:b)", "[[Nell]]",
          "[[Nell|she]]", "[[", "]]", "[[a]](b)", "![", "![a](b.jpg)", "!", "\\", "\\*", "\\[", "&", "&amp;", "&nbsp;", "&#42;", "<", ">", "<b>", "`", "``", "~", "~~", "|",
          ":", "=", "-", "+", "#", "1", ".", "1.", "http://a.example/x", "www.a.example", "n@a.example", "\u2019", "\u201c", "\u2014", "\u00a0", "\u2003", "\u00e9", "\u20ac",
          "\ud83d\udc51", "\u0301", "  ", "\t", "[^a]", "(", "/", "\u3000", "\u0085", "\u2028");

  private static final List<String> BLOCKS =
      List.of(
          "**Nell** said *no*.", "- one\n- two", "1. one\n1. two *three*", "3) a\n4) b", "> quote\n> goes on\n>\n> and *on*", "## A heading", "---", "* * *", "***", "- - -",
          "text\nand more", "text  \nbroken", "[here](article:a) and [[Nell]]", "# h", "- a\n  b\n- c", "> q", "Gilt & Gossip & Co.", "_he_ said \"no\"", "a_b_c",
          "2016. A year", "2016 a year", "-- no", "[[Nell]] came", "[x](person:y) came", "#no", "+1 for him", "*a* b", "__a__", "\u201cNo,\u201d", "  indented", "a\n===", "a\n---",
          "- a\n\n- b", "- a\n\n  b", "![a](b.jpg)", "see http://a.example/b_c now", "| a |\n|---|", "```\ncode\n```", "<b>", "[a]: b", "- # h", "> - a", "- > a", "1. a\n2. b");

  @Test
  void theExamplesOfTheSpecificationComeOutAlike() {
    int simple = 0;
    for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
      simple += isSimple(example.getSource()) ? 1 : 0;
    }
    assertThat(simple).as("examples that are simple").isGreaterThan(80);
  }

  @Test
  void textsOfAllSortsOfPiecesComeOutAlike() {
    Random random = new Random(1785);
    int simple = 0;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      simple += isSimple(pieces(random)) ? 1 : 0;
    }
    assertThat(simple).as("random texts that are simple").isGreaterThan(RANDOM_TEXTS / 20);
  }

  @Test
  void textsOfAllSortsOfBlocksComeOutAlike() {
    Random random = new Random(1649);
    int simple = 0;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      simple += isSimple(blocks(random)) ? 1 : 0;
    }
    assertThat(simple).as("random texts that are simple").isGreaterThan(RANDOM_TEXTS / 5);
  }

  private static String pieces(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(4);
    for (int line = 0; line < lines; line++) {
      text.append(pick(LINE_STARTS, random));
      int count = random.nextInt(5);
      for (int piece = 0; piece < count; piece++) {
        text.append(pick(PIECES, random));
      }
      text.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
    }
    return random.nextInt(4) == 0 ? text.toString().strip() : text.toString();
  }

  private static String blocks(Random random) {
    StringBuilder text = new StringBuilder();
    int blocks = 1 + random.nextInt(4);
    for (int block = 0; block < blocks; block++) {
      text.append(pick(BLOCKS, random)).append(random.nextInt(3) == 0 ? "\n" : "\n\n");
    }
    return text.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  /** Whether {@code text} is read without flexmark; if so, flexmark has to agree. */
  private static boolean isSimple(String text) {
    Problems problems = new Problems();
    Source source = Source.of("articles/1785/a.md", text, 7, problems);
    Survey survey = Survey.of(source, problems);
    LinkRules rules = new ArchiveLinks(source.file());
    Problems ours = new Problems();
    Optional<Body> simple = MarkdownCompiler.simple(source, survey, rules, ours);
    if (simple.isPresent()) {
      Problems theirs = new Problems();
      assertThat(simple.get()).as(text).isEqualTo(MarkdownCompiler.parsed(source, survey, rules, theirs));
      assertThat(ours.sorted()).as(text).isEqualTo(theirs.sorted());
    }
    return simple.isPresent();
  }
}
