package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read without the YAML parser is read as the parser reads it: the same nodes in the same places, and no problem. */
class SimpleYamlTest {

  private static final int RANDOM_TEXTS = Integer.getInteger("hearsay.test.random-texts", 20_000);
  private static final Location WHOLE = Location.at("f.md", 1, 1, 3);

  private static final List<String> STARTS =
      List.of("", "", "", "", "", "  ", "  ", "- ", "- ", "  - ", "  - ", "    ", " ", "-", "-  ", "#", "# ", "---", "\t", "? ", "  - - ");

  private static final List<String> KEYS =
      List.of("title: ", "people: ", "people:", "events:", "a: ", "b: ", "date: ", "x-own: ", "key:", "a b: ", "\"q\": ", "1: ", "Title: ", "", "", "<<: ", "é: ", "a:  ", "a : ");

  private static final List<String> VALUES =
      List.of(
          "Nell", "Nell Gwyn", "\"Nell\"", "'Nell'", "\"a \\\" b\"", "'it''s'", "\"King's\"", "'say \"no\"'", "\"a: b #c\"", "[a, b]", "[a, \"b, c\", 'd']", "[]", "[ a ]", "[a,b]",
          "[a, ]", "[a, [b, c]]", "[a: b]", "[a:b, https://a.example/x]", "{a: b}", "{a: b, c: [d, \"e\"]}", "{}", "{a}", "{a: }", "{a: b, a: c}", "[{a: b}, c]", "2016-10-03",
          "2015-01-01T18:13:00Z", "https://a.example/b?c#d", "a: b", "a:b", "a #b", "a # b", "a#b", "-", "- a", "-a", "|", "> x", "&a b", "*a", "!a b", "@a", "%a", "`a`", "a, b",
          "a]", "a}", "?", "? a", ":", ":a", "a:", "~", "null", "", "", " ", "\"open", "'open", "[open", "{open", "\"a\" b", "[a] b", "Khloe\u0301", "caf\u00e9", "\u201cquoted\u201d",
          "\ud83d\udc51", "a\u00a0b", "\u00a0", "a\u2028b", "\u0085", "\ufeff", "a ", "\"a\"  ", "\"a\" # c", "'a' #c", "\"\u0301\"", "a - b", "a [b] {c}", "a & b", "12:30", "'", "\"\"", "''");

  private static final List<String> PLAIN_STARTS = List.of("", "", "", "", "", "", "", "  ", "- ");

  private static final List<String> PLAIN_VALUES =
      List.of("", "Nell", "Nell Gwyn", "\"Nell, no\"", "'Nell'", "[a, b c]", "[a, \"b, c\"]", "{a: b}", "2016-10-03", "https://a.example/b", "12:30", "# no");

  @Test
  void frontMatterOfAllSortsComesOutAlike() {
    Random random = new Random(1785);
    int simple = 0;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      simple += isSimple(text(random)) ? 1 : 0;
    }
    assertThat(simple).as("random texts that are simple").isGreaterThan(RANDOM_TEXTS / 20);
  }

  @Test
  void whatStoriesAreWrittenWithIsSimple() {
    assertThat(isSimple("""
        title: "Two carriages, one wedding"
        date: 1785-12-15
        # whom it is about
        people: [prince-of-wales, 'Maria Fitzherbert', "Pitt, the younger"]
        summary:
        topic: weddings
        events:
          - date: 1785-12-15
            title: They are married
            people:
              - prince-of-wales

              - Maria Fitzherbert
            roles: {witness: [Henry Errington, John Smythe]}
          - {date: 1786, title: "Nobody admits it"}
        claims:
        - text: There was no wedding
          said-by: {person: Charles James Fox, access: second-hand}
        sources:
          - publisher: The Morning Chronicle
            url: https://a.example/1785/12?page=2#top
        """)).isTrue();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = random.nextInt(7);
    for (int line = 0; line < lines; line++) {
      text.append(pick(random.nextInt(10) == 0 ? STARTS : PLAIN_STARTS, random));
      text.append(random.nextInt(6) == 0 ? pick(KEYS, random) : "k" + line + ":" + pick(List.of(" ", " ", " ", "", "\n  - "), random));
      text.append(pick(random.nextInt(3) == 0 ? VALUES : PLAIN_VALUES, random)).append(random.nextInt(8) == 0 ? "\n\n" : "\n");
    }
    return random.nextInt(5) == 0 ? text.toString().strip() : text.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  /** Whether {@code text} is read without the parser; if so, the parser has to agree. */
  private static boolean isSimple(String text) {
    Optional<Node> simple = SimpleYaml.read(new YamlSource("f.md", 2, text), WHOLE);
    if (simple.isPresent()) {
      Problems problems = new Problems();
      assertThat(simple.get()).as(text).isEqualTo(YamlReader.parsed(new YamlSource("f.md", 2, text), WHOLE, problems));
      assertThat(problems.sorted()).as(text).isEmpty();
    }
    return simple.isPresent();
  }
}
