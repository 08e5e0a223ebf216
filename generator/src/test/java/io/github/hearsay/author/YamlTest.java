package io.github.hearsay.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.read.Proof;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
    "Two carriages | Two carriages",
    "Lord B.'s Memoirs | Lord B.'s Memoirs",
    "Zoë & the Łukasz (II) | Zoë & the Łukasz (II)",
    "Two carriages: one wedding | 'Two carriages: one wedding'",
    "'Tis said | '''Tis said'",
    "Kim #1 fan | 'Kim #1 fan'",
    "No | 'No'",
    "[a] | '[a]'",
    "Robert Downey, Jr. | 'Robert Downey, Jr.'",
    "Who did it? | 'Who did it?'",
    "1785-12-15 | 1785-12-15",
    "178X | 178X",
    "1785-12/1786? | 1785-12/1786?",
    "../1786 | '../1786'",
    "2016-12-26T09:30:00+00:00 | '2016-12-26T09:30:00+00:00'",
  })
  void textIsPlainWhereThatIsSafe(String text, String yaml) {
    assertThat(Yaml.text(text)).isEqualTo(yaml);
  }

  @Test
  void namesGoIntoBrackets() {
    assertThat(Yaml.list(List.of("George IV", "Robert Downey, Jr."))).isEqualTo("[George IV, 'Robert Downey, Jr.']");
  }

  @Test
  void whateverIsWrittenIsReadAsOneTextAndOneName() {
    String[] bits = {
      "a", "B", "é", "李", " ", "'", "\"", ":", ": ", "#", " #", "-", "- ", "?", "!", "&", "*", "%", "@", "`", "{", "}", "[", "]", ",", "|", ">", "\\", "0", ".",
      "~", "=", "<", "/", "’", "—", "null", "no", "<<", "---", "...", "😀",
    };
    Random random = new Random(6);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      String title = (random.nextBoolean() ? text.substring(1) : text.toString()).strip().replaceAll("\\s+", " ");
      if (!title.isEmpty()) {
        String file = "---\ntitle: " + Yaml.text(title) + "\ndate: 1785\npeople: " + Yaml.list(List.of(title, title)) + "\nkind: " + Yaml.text(title) + "\n---\n";
        // No such kind: the message repeats the word as it was read.
        List<Problem> problems = Proof.read("articles/a.md", file);
        assertThat(problems).as(file).hasSize(1);
        assertThat(problems.get(0).message()).as(file).contains("\"" + title + "\"");
      }
    }
  }
}
