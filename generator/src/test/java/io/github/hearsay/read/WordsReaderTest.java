package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.words.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsReaderTest {

  @TempDir
  private Path folder;

  private final Problems problems = new Problems();

  private SortedMap<String, String> read(String language, String text) throws IOException {
    return WordsReader.read(Optional.of(Files.writeString(folder.resolve("words.properties"), text)), language, problems);
  }

  private List<String> complaints(String language, String text) throws IOException {
    assertThat(read(language, text)).isEmpty();
    return problems.sorted().stream().map(WordsReaderTest::told).toList();
  }

  private static String told(Problem problem) {
    return problem.at() + "+" + problem.at().length() + " " + problem.code().id() + " " + problem.message() + " | " + problem.hint();
  }

  @Test
  void anArchiveWithoutAFileHasNoWordsOfItsOwn() {
    assertThat(WordsReader.read(Optional.empty(), "en", problems)).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void messagesAreReadAsPropertiesAre() throws IOException {
    String text = "\ufeff# Ours\r\n  storiesOf=Tales \\\r\n    of {0}\r\n! and\r\npeople : Folk \\u0026 others\r\ncomma = ;\\u0020\r\n";
    assertThat(read("en", text)).isEqualTo(Map.of("storiesOf", "Tales of {0}", "people", "Folk & others", "comma", "; "));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void accentsTypedInTwoCharactersAreOne() throws IOException {
    assertThat(read("en", "people = Cafe\u0301\n")).isEqualTo(Map.of("people", "Caf\u00e9"));
  }

  @Test
  void gapsMayChangePlacesAndSmallNumbersMayBeWords() throws IOException {
    assertThat(read("en", "toldIn = It is in {0} that it is told\nactivity = {2} to {1}: {0}\nstories.one = one tale\n")).hasSize(3);
    assertThat(read("de", "stories.other = {0} Märchen\n")).hasSize(1);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aKeyThatNoMessageHasIsToldWithTheNearest() throws IOException {
    assertThat(complaints("en", "people.one = {0} soul in {0}\n\n storeisOf = Tales of {0}\nstories.few = {0} tales\nzzzzzzzz = z\n")).containsExactly(
        "words.properties:1:26+3 HS904 {0} stands in people.one once too often | take it away; the program says people.one = {0} person",
        "words.properties:3:2+9 HS904 there is no message storeisOf | did you mean storiesOf?",
        "words.properties:4:1+11 HS904 there is no message stories.few | its plural forms are stories.one and stories.other",
        "words.properties:5:1+8 HS904 there is no message zzzzzzzz | "
            + "the keys are those of the program's own file, en.properties: docs/languages.md says where it is");
  }

  @Test
  void gapsAreThoseOfTheProgram() throws IOException {
    assertThat(complaints("en", "storiesOf = Tales\npeople = Folk of {0}\ntoldIn = \\\n  In {year}\ncorrections = {\u0661}\n")).containsExactly(
        "words.properties:1:13+5 HS904 storiesOf lacks {0} | put it where it belongs; the program says storiesOf = Stories of {0}",
        "words.properties:2:18+3 HS904 people has no gap {0} | take it away; the program says people = People",
        "words.properties:4:6+1 HS904 this brace begins no gap, such as {0} | take it away; the program says toldIn = Told in {0}",
        "words.properties:5:15+1 HS904 this brace begins no gap, such as {0} | take it away; the program says corrections = Corrections");
  }

  @Test
  void whatCannotBeReadIsTold() throws IOException {
    String hint = "write its key, an equals sign and the words: storiesOf = Tales of {0}";
    assertThat(complaints("en", "<<<<<<< HEAD\nstoriesOf Tales\npeople =\nplaces = \\u00e\ntopics = a\\nb\ntimeline = \\ud800\n")).containsExactly(
        "words.properties:1:1+12 HS904 this is not a message | " + hint,
        "words.properties:2:1+15 HS904 this is not a message | " + hint,
        "words.properties:3:1+6 HS904 people says nothing | write what it shall say, or take the line away: people = People",
        "words.properties:4:10+2 HS904 \\u is not followed by four hexadecimal digits | write the character itself: the file is in UTF-8",
        "words.properties:5:10+4 HS904 topics holds a character that cannot be shown | take out the escape, such as \\n or \\u0007, that makes it",
        "words.properties:6:12+6 HS904 timeline holds a character that cannot be shown | take out the escape, such as \\n or \\u0007, that makes it");
  }

  @Test
  void aMessageGivenTwiceIsRefused() throws IOException {
    assertThat(read("en", "people = Folk\n\npeople = Souls\n")).isEqualTo(Map.of("people", "Folk"));
    assertThat(problems.sorted().stream().map(WordsReaderTest::told))
        .containsExactly("words.properties:3:1+6 HS014 people is given twice: it is on line 1 already | keep one of them");
  }

  @Test
  void theProgramsOwnMessagesAreFit() throws IOException {
    for (String language : List.of("en", "de", "ar")) {
      StringBuilder text = new StringBuilder();
      SortedMap<String, String> all = Messages.of(language, Map.of()).texts();
      all.forEach((key, message) -> text.append(key).append(" = ").append(message.replace("\\", "\\\\").replaceFirst("^ ", "\\\\u0020")).append('\n'));
      assertThat(read(language, text.toString())).isEqualTo(all);
      assertThat(problems.sorted()).isEmpty();
    }
  }

  @Test
  void linesAreThoseThatJavaReads() throws IOException {
    Random random = new Random(1);
    List<String> pieces = List.of("a", "b", " ", "\t", "=", ":", "\n", "\\", "\\\n", "#", "!", "\\u0041", "\\=", "é");
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(12, 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
      Properties java = new Properties();
      java.load(new StringReader(text.toString()));
      Map<String, String> read = new HashMap<>();
      List<PropertiesText.Entry> entries = PropertiesText.of("words.properties", text.toString());
      // Java takes the line after one of nothing but a backslash for a new one.
      boolean whole = !text.toString().matches("(?s)(.*\n)?[ \t]*\\\\\n.*") && entries.stream().allMatch(entry -> entry.value().isPresent());
      entries.forEach(entry -> read.put(entry.key().text(), entry.value().map(PropertiesText.Piece::text).orElse("")));
      if (whole) {
        assertThat(read).as(text.toString()).isEqualTo(java);
      }
    }
  }
}
