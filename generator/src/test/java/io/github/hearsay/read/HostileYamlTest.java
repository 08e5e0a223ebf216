package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Front matter made to make a program slow, fail or fill its memory. */
@Timeout(20)
class HostileYamlTest {

  private static final int SIZE = FrontMatter.MAX_BYTES;
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private static Problems read(String yaml) {
    Problems problems = new Problems();
    YamlReader.read(new YamlSource("f.md", 2, yaml), Location.file("f.md"), problems);
    return problems;
  }

  static Stream<String> bombs() {
    return Stream.of(
            "[", "{", "- ", "? ", "[{", "{a: ", "a: [", "&a ", "*a ", "!a ", "!", "\"", "'", "|\n", ">\n", "a: b\n", "a:\n", "#", "%", ":",
            ": ", ", ",
            "a: {", "[a, ", "\"\\", "\"\\u0041", "- - ", "\t", "\n", "  ", "a: [[[[[[[[[[[[[[[[[[[\n", "? a\n", "a: \"\n", "x: 'y\n",
            "k: @\n", "\uD83D\uDE00",
            "\uD83D\uDE00: [\n", "---\n", "...\n", "\u0001", "e\u0301")
        .map(unit -> unit.repeat(SIZE / unit.length()));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aRepeatedTrickEndsSoonAndWithWords(String yaml) {
    long start = System.nanoTime();
    Problems problems = read(yaml);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
    assertThat(problems.sorted()).allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
  }

  @Test
  void aBillionLaughsAreNotExpanded() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      yaml.append("a").append(i).append(": &a").append(i).append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
    }
    assertThat(Reads.words(read(yaml.toString()).sorted())).hasSize(30 + 2 * 29)
        .first().isEqualTo("2:5+3 HS013 &a0 is a YAML anchor | take it away; if the & belongs to the value, put it in quotes: \"&a0 [lol, lol]\"");
  }

  @Test
  void nestingEndsAtTwentyLevels() {
    assertThat(Reads.words(read("a: " + "[".repeat(19) + "]".repeat(19)).sorted())).isEmpty();
    assertThat(Reads.words(read("a: " + "[".repeat(20) + "]".repeat(20)).sorted()))
        .containsExactly("2:23+1 HS013 lists and maps lie in each other more than 20 deep | no field needs that: look for brackets too many");
  }

  @Test
  void aLongNumberIsJustText() {
    assertThat(read("n: " + "9".repeat(SIZE - 4)).sorted()).isEmpty();
  }

  @Test
  void noiseNeverEndsInAnException() {
    Random random = new Random(17);
    String alphabet = "ab: -[]{}'\"#&*!|>%@`,?\n\n  \t\\~\u00e9\uD83D\uDC51\u0085\ufeff0";
    for (int run = 0; run < 3000; run++) {
      StringBuilder yaml = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        yaml.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThatCode(() -> read(yaml.toString())).as(yaml.toString()).doesNotThrowAnyException();
    }
  }
}
