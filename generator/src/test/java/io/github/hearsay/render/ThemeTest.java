package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThemeTest {

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @Test
  void theBuiltInThemeIsOneStyleSheetAnIconAndAScriptUnderNamesOfTheirContent() {
    Theme theme = Theme.of(Optional.empty(), problems);
    assertThat(theme.names()).hasSize(3);
    assertThat(theme.names().get(0)).matches("icon\\.[0-9a-f]{8}\\.svg");
    assertThat(theme.names().get(1)).matches("paths\\.[0-9a-f]{8}\\.js");
    assertThat(theme.names().get(2)).matches("site\\.[0-9a-f]{8}\\.css");
    assertThat(theme.style().value()).isEqualTo("/assets/" + theme.names().get(2));
    assertThat(theme.finder().value()).isEqualTo("/assets/" + theme.names().get(1));
    assertThat(sheet(theme)).contains("--ink").contains(".entries").contains("@media print");
  }

  @Test
  void aFileOfTheSameNameTakesThePlaceOfOneAndTheRestStays() throws Exception {
    Files.writeString(folder.resolve("tokens.css"), ":root { --ink: navy; }\n");
    Theme theme = Theme.of(Optional.of(folder), problems);
    assertThat(sheet(theme)).startsWith(":root { --ink: navy; }").contains(".entries").doesNotContain("--measure:");
    assertThat(theme.style()).isNotEqualTo(Theme.of(Optional.empty(), problems).style());
  }

  @Test
  void otherStyleSheetsJoinAtTheEndAndOtherFilesLieBeside() throws Exception {
    Files.createDirectories(folder.resolve("fonts"));
    Files.writeString(folder.resolve("fonts/bell.woff2"), "font");
    Files.writeString(folder.resolve("mine.css"), "@font-face { src: url(\"fonts/bell.woff2\"); }\n");
    Theme theme = Theme.of(Optional.of(folder), problems);
    String font = theme.names().get(0);
    assertThat(font).matches("fonts/bell\\.[0-9a-f]{8}\\.woff2");
    assertThat(sheet(theme)).endsWith("@font-face { src: url(\"" + font + "\"); }\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsReported() {
    Theme.of(Optional.of(folder.resolve("none")), problems);
    assertThat(problems.sorted()).extracting(Problem::message).containsExactly("there is no such folder");
  }

  private static String sheet(Theme theme) {
    return theme.files().stream()
        .filter(file -> file.path().equals(theme.style()))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
