package io.github.hearsay.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about the format lists every setting, with its default. */
class SettingsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "format.md");

  @Test
  void everySettingHasARowWithItsDefaultAndNothingElseHas() throws IOException {
    String page = Files.readString(PAGE);
    List<String> rows =
        page.substring(page.indexOf("\n## Settings")).lines().filter(line -> line.startsWith("| `")).map(SettingsPageTest::start).toList();
    assertThat(rows).containsExactlyElementsOf(Arrays.stream(Setting.values()).map(SettingsPageTest::row).toList());
  }

  private static String row(Setting setting) {
    String fallback = setting == Setting.TITLE ? "**required**" : setting.fallback().isEmpty() ? "" : "`" + setting.fallback() + "`";
    return "`" + setting.key() + "` | " + fallback;
  }

  /** The first two cells. */
  private static String start(String row) {
    String[] cells = row.split("\\|");
    return cells[1].strip() + " | " + cells[2].strip();
  }
}
