package io.github.hearsay.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.read.Loose;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TomlTest {

  @Test
  void readsWhatFrontMatterHolds() {
    Loose.Reading read = Toml.read("""
        title = "Two \\"carriages\\" \\u00e9" # a comment
        date = 1785-12-15T10:00:00Z
        draft = false
        weight = 1_000
        tags = [
          'a, b', # one
          "c",
        ]
        text = \"""
        one
        two\"""
        [params]
        x = {y = 1, z = ["q"]}
        """);

    assertThat(read.faults()).isEmpty();
    assertThat(read.fields().stream().map(Loose.Field::key)).containsExactly("title", "date", "draft", "weight", "tags", "text", "params");
    assertThat(read.fields().get(0).value()).isEqualTo(new Loose.Text("Two \"carriages\" é"));
    assertThat(read.fields().get(1).value()).isEqualTo(new Loose.Text("1785-12-15T10:00:00Z"));
    assertThat(read.fields().get(3).value()).isEqualTo(new Loose.Text("1000"));
    assertThat(Filling.texts(read.fields().get(4).value())).isEqualTo(List.of("a, b", "c"));
    assertThat(read.fields().get(5).value()).isEqualTo(new Loose.Text("one\ntwo"));
    assertThat(read.fields().get(6).raw()).isEqualTo("[params]\nx = {y = 1, z = [\"q\"]}");
  }

  @Test
  void saysWhatItCannotReadAndWhere() {
    assertThat(Toml.read("title = \"a\"\ndate = \"open").faults()).containsExactly("a text has no end (line 2 of the front matter)");
    assertThat(Toml.read("a = b c!").faults()).containsExactly("a text needs quotation marks (line 1 of the front matter)");
  }

  @Test
  void hostileInputEndsSoon() {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      assertThat(Toml.read("a = " + "[".repeat(50_000)).faults()).isNotEmpty();
      assertThat(Toml.read("a = \"" + "\\".repeat(50_001)).faults()).isNotEmpty();
      assertThat(Toml.read("[".repeat(50_000)).faults()).isNotEmpty();
    });
  }
}
