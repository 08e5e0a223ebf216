package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/format.md} and the tables that drive reading tell the same. */
class FormatDocumentTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");

  /** Sections of the document with the table of fields each describes. */
  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of("## Stories", new ArticleReader()),
        Arguments.of("### `events`", new EventReader()),
        Arguments.of("### `claims`", new ClaimReader()),
        Arguments.of("## People", new PersonReader()));
  }

  static Stream<Arguments> sections() {
    return Stream.concat(tables(), Stream.of(
        Arguments.of("### `sources`", new SourceReader()),
        Arguments.of("### `corrections`", new CorrectionReader()),
        Arguments.of("## Stories", new ImageReader()),
        Arguments.of("## Stories", new WaiverReader()),
        Arguments.of("### `events`", new AmountReader()),
        Arguments.of("### `claims`", new StatusChangeReader()),
        Arguments.of("### `claims`", new AttributionReader()),
        Arguments.of("## People", new RelationReader()),
        Arguments.of("## Topics", new TopicReader()),
        Arguments.of("## Places", new PlaceReader())));
  }

  private static String section(String heading) throws IOException {
    String text = Files.readString(Path.of("..", "docs", "format.md"), StandardCharsets.UTF_8);
    int start = text.indexOf("\n" + heading) + 1;
    assertThat(start).as(heading).isPositive();
    int end = text.indexOf("\n##", start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** Every word that stands in code, such as {@code title} or each of {@code {src, alt}}. */
  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      Matcher word = WORD.matcher(code.group(1));
      while (word.find()) {
        words.add(word.group());
      }
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everyFieldAndEveryWordIsDocumented(String heading, RecordReader<?> reader) throws IOException {
    Set<String> documented = words(section(heading));
    for (Field<?> field : reader.spec().fields()) {
      assertThat(documented).as(heading).containsAll(field.spellings());
      if (field.shape() instanceof Shape.Words words) {
        assertThat(documented).as(field.key()).containsAll(words.words());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyDocumentedFieldIsRead(String heading, RecordReader<?> reader) throws IOException {
    List<String> read = reader.spec().fields().stream().flatMap(field -> field.spellings().stream()).toList();
    Set<String> documented = new LinkedHashSet<>();
    Set<String> required = new LinkedHashSet<>();
    for (String line : section(heading).lines().filter(row -> row.startsWith("| `")).toList()) {
      String[] cells = line.split("\\|");
      documented.addAll(words(cells[1]));
      if (cells[2].startsWith(" **required.**") || cells[2].startsWith(" **required**,")) {
        required.addAll(words(cells[1]));
      }
    }
    assertThat(documented).containsExactlyInAnyOrderElementsOf(read);
    assertThat(reader.spec().fields().stream().filter(Field::isRequired).map(Field::key))
        .containsExactlyInAnyOrderElementsOf(required);
  }

  @Test
  void everyFieldSaysWhatItIs() {
    sections().map(section -> (RecordReader<?>) section.get()[1]).flatMap(reader -> reader.spec().fields().stream()).forEach(field -> {
      assertThat(field.description()).as(field.key()).isNotBlank().doesNotEndWith(".");
      assertThat(field.isRequired() && field.example().isEmpty()).as(field.key()).isFalse();
    });
  }
}
