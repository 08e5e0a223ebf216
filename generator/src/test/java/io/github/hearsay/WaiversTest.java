package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {

  @TempDir Path content;

  @BeforeEach
  void site() throws IOException {
    write("site.yml", "title: The Murmur\n");
    write("people/ann.md", "---\nname: Ann Lee\nshort: Lee\n---\n");
    write("people/bob.md", "---\nname: Bob Lee\nshort: Lee\n---\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = content.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> problems(String allow) throws IOException {
    write("articles/a.md", "---\ntitle: A\ndate: 1785\npeople: [Ann Lee, Bob Lee]\n" + allow + "---\nThen Lee came in.\n");
    BuildRequest request =
        new BuildRequest(
            content, content.resolve("out"), Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "1800-01-01")), Instant.EPOCH);
    return Hearsay.check(request).problems().stream().map(problem -> problem.at() + " " + problem.code().id() + " " + problem.message()).toList();
  }

  @Test
  void aWarningIsShownUntilAnEditorDecides() throws IOException {
    assertThat(problems("")).singleElement().asString().contains("HS505");
    assertThat(problems("allow: [{code: HS505, reason: both were there}]\n")).isEmpty();
  }

  @Test
  void aWaiverHoldsUntilItsDay() throws IOException {
    assertThat(problems("allow: [{code: HS505, reason: both, until: 1800-01-01}]\n")).isEmpty();
    assertThat(problems("allow: [{code: HS505, reason: both, until: 1799-12-31}]\n"))
        .hasSize(2)
        .anyMatch(line -> line.contains("HS505"))
        .contains("articles/a.md:5:9 HS209 the waiver of HS505 ran out on 1799-12-31");
  }

  @Test
  void aWaiverThatWaivesNothingIsAWarning() throws IOException {
    assertThat(problems("allow: [{code: HS505, reason: both}, {code: HS015, reason: no}]\n"))
        .containsExactly("articles/a.md:5:38 HS210 the waiver of HS015 waives nothing");
  }
}
