package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.hearsay.config.Setting;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.config.SiteConfigs;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThemeTest {

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @Test
  void theBuiltInThemeIsTwoStyleSheetsIconsTwoScriptsAndAManifestUnderNamesOfTheirContent() {
    Theme theme = Theme.of(Optional.empty(), config(), problems);
    assertThat(theme.names()).isSorted().extracting(name -> name.replaceFirst("\\.[0-9a-f]{8}\\.", "."))
        .containsExactlyInAnyOrder("icon-180.png", "icon.svg", "more.css", "paths.js", "search.js", "site.css", "site.webmanifest");
    assertThat(theme.style().value()).matches("/assets/site\\.[0-9a-f]{8}\\.css");
    assertThat(theme.moreStyle().value()).matches("/assets/more\\.[0-9a-f]{8}\\.css");
    assertThat(theme.manifest().value()).matches("/assets/site\\.[0-9a-f]{8}\\.webmanifest");
    assertThat(theme.pathsScript().orElseThrow().value()).matches("/assets/paths\\.[0-9a-f]{8}\\.js");
    assertThat(sheet(theme)).contains("--ink").contains(".entries").contains("@media print").doesNotContain(".monogram");
    assertThat(text(theme, theme.moreStyle())).contains(".prose", ".monogram", ".months", ".hits").doesNotContain("--ink:");
  }

  @Test
  void theManifestNamesTheSiteItsAccentAndTheIconsBesideIt() {
    Theme theme = Theme.of(Optional.empty(), config(Map.of(Setting.TITLE, "Who \"knows\"", Setting.LOOK_ACCENT, "#0b5c4a")), problems);
    assertThat(manifest(theme)).contains("\"Who \\\"knows\\\"\"", "\"#0b5c4a\"", "\"../index.html\"", theme.names().get(0), theme.names().get(1));
  }

  @Test
  void whoeverBringsAnIconDoesNotGetOursOnAPhone() throws Exception {
    Files.writeString(folder.resolve("icon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Theme theme = Theme.of(Optional.of(folder), config(), problems);
    assertThat(theme.touchIcon()).isEmpty();
    assertThat(manifest(theme)).contains("icon.").doesNotContain("png");
    Files.write(folder.resolve("icon-180.png"), new byte[] {1});
    assertThat(Theme.of(Optional.of(folder), config(), problems).touchIcon()).isPresent();
  }

  private static String manifest(Theme theme) {
    return text(theme, theme.manifest());
  }

  @Test
  void aFileOfTheSameNameTakesThePlaceOfOneAndTheRestStays() throws Exception {
    Files.writeString(folder.resolve("tokens.css"), ":root { --ink: navy; }\n");
    Theme theme = Theme.of(Optional.of(folder), config(), problems);
    assertThat(sheet(theme)).startsWith(":root { --ink: navy; }").contains(".entries").doesNotContain("--measure:");
    assertThat(theme.style()).isNotEqualTo(Theme.of(Optional.empty(), config(), problems).style());
  }

  @Test
  void aFileOfTheSecondSheetIsReplacedThere() throws Exception {
    Files.writeString(folder.resolve("person.css"), ".monogram { display: none; }\n");
    Theme theme = Theme.of(Optional.of(folder), config(), problems);
    assertThat(text(theme, theme.moreStyle())).contains(".monogram { display: none; }", ".months").doesNotContain(".graph");
    assertThat(sheet(theme)).doesNotContain(".monogram");
  }

  @Test
  void otherStyleSheetsJoinAtTheEndAndOtherFilesLieBeside() throws Exception {
    Files.createDirectories(folder.resolve("fonts"));
    Files.writeString(folder.resolve("fonts/bell.woff2"), "font");
    Files.writeString(folder.resolve("mine.css"), "@font-face { src: url(\"fonts/bell.woff2\"); }\n");
    Theme theme = Theme.of(Optional.of(folder), config(), problems);
    String font = theme.names().get(0);
    assertThat(font).matches("fonts/bell\\.[0-9a-f]{8}\\.woff2");
    assertThat(sheet(theme)).endsWith("@font-face { src: url(\"" + font + "\"); }\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsReported() {
    Theme.of(Optional.of(folder.resolve("none")), config(), problems);
    assertThat(problems.sorted()).extracting(Problem::message).containsExactly("there is no such folder");
  }

  @Test
  void theSwitchIsAScriptOfLessThanAKilobyteAndOnlyThereWhenWanted() {
    assertThat(Theme.of(Optional.empty(), config(), problems).themeSwitch()).isEmpty();
    Theme theme = Theme.of(Optional.empty(), config(Map.of(Setting.LOOK_SWITCH, "true")), problems);
    Rendered script = theme.files().stream().filter(file -> theme.themeSwitch().equals(Optional.of(file.path()))).findFirst().orElseThrow();
    assertThat(script.path().value()).matches("/assets/switch\\.[0-9a-f]{8}\\.js");
    assertThat(gzipped(script.bytes())).isLessThan(1000);
    assertThat(theme.names()).hasSize(8);
  }

  @Test
  void aScriptOfNoPageIsLeftOut() {
    Theme theme = Theme.of(Optional.empty(), config(Map.of(Setting.SEARCH, "false", Setting.PAGES_PAIRS, "false")), problems);
    assertThat(theme.names()).hasSize(5).noneMatch(name -> name.endsWith(".js"));
    assertThat(theme.searchScript()).isEmpty();
    assertThat(theme.pathsScript()).isEmpty();
  }

  /** Whoever chooses the dark page gets the same one that the system would give. */
  @Test
  void theSwitchHasTheDarkTokens() {
    String sheet = sheet(Theme.of(Optional.empty(), config(Map.of(Setting.LOOK_SWITCH, "true")), problems));
    Matcher system = Pattern.compile("prefers-color-scheme:\\s*dark\\)\\s*\\{\\s*:root[^{]*\\{([^}]*)}").matcher(sheet);
    Matcher chosen = Pattern.compile("data-theme=\"dark\"]\\)\\s*\\{([^}]*)}").matcher(sheet);
    assertThat(system.find()).isTrue();
    assertThat(chosen.find()).isTrue();
    assertThat(declarations(chosen.group(1))).containsAll(declarations(system.group(1))).contains("color-scheme:dark").hasSize(declarations(system.group(1)).size() + 1);
  }

  private static SiteConfig config() {
    return config(Map.of());
  }

  private static SiteConfig config(Map<Setting, String> more) {
    Map<Setting, String> given = new EnumMap<>(Map.of(Setting.TITLE, "The Murmur"));
    given.putAll(more);
    return SiteConfigs.of(given, Instant.EPOCH, (setting, message, hint) -> fail(message));
  }

  private static List<String> declarations(String block) {
    return Arrays.stream(block.split(";")).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static int gzipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.size();
  }

  private static String sheet(Theme theme) {
    return text(theme, theme.style());
  }

  private static String text(Theme theme, SitePath path) {
    return theme.files().stream()
        .filter(file -> file.path().equals(path))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
