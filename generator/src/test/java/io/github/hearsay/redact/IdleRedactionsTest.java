package io.github.hearsay.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a redaction of somebody without a file does anything. */
class IdleRedactionsTest {

  private static final String STORY = "---\ntitle: A walk\ndate: 2020-05-06\npeople: Ada Bell\n";

  @TempDir Path folder;

  private LeakArchive archive;

  @BeforeEach
  void write() throws IOException {
    archive = new LeakArchive(folder)
        .write("site.yml", "title: Murmur\n")
        .write("people/ada-bell.md", "---\nname: Ada Bell\n---\n")
        .write("people/ring.png", LeakArchive.DOT)
        .write("redactions.yml", "redactions:\n  - {target: Zoe Long, action: mask, date: 2026-11-01}\n");
  }

  private List<Problem> problems() throws IOException {
    BuildRequest request =
        new BuildRequest(
            archive.content(), folder.resolve("site"), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-11-22")), Instant.EPOCH);
    return Hearsay.build(request).problems();
  }

  @Test
  void aNameThatIsNowhereIsSaidToBe() throws IOException {
    archive.write("articles/one.md", STORY + "---\nShe walked.\n");
    assertThat(problems()).filteredOn(problem -> problem.code() == Code.IDLE_REDACTION).singleElement()
        .extracting(problem -> problem.at().toString()).isEqualTo("redactions.yml:2:14");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "articles/one.md | mentions: zoe-long",
    "articles/one.md | 'events: [{title: A walk, date: 2020-05-05, roles: {Zoe Long: witness}}]'",
    "articles/one.md | 'claims: [{text: She sang, said-by: unattributed, history: [{date: 2020-05-06, status: denied, by: {person: Zoe Long}}]}]'",
    "articles/one.md | '---\nShe met [somebody](person:zoe-long).'",
    "people/ada-bell.md | 'relations: [{friend: Zoe Long}]'",
    "people/ada-bell.md | 'image: {src: ring.png, alt: Two people, credit: A friend, people: [Zoe Long]}'",
    "people/ada-bell.md | '---\nShe met [somebody](person:zoe-long).'"
  })
  void oneThatTakesAReferenceOutIsNotIdle(String file, String lines) throws IOException {
    String head = file.startsWith("people") ? "---\nname: Ada Bell\n" : STORY;
    archive.write("articles/one.md", STORY + "---\nShe walked.\n").write(file, head + lines + (lines.startsWith("---") ? "\n" : "\n---\nShe walked.\n"));
    List<Problem> problems = problems();
    assertThat(problems).extracting(Problem::code).doesNotContain(Code.IDLE_REDACTION);
    assertThat(problems).filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path page : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".html"))::iterator) {
        assertThat(Files.readString(page)).doesNotContainIgnoringCase("zoe");
      }
    }
  }
}
