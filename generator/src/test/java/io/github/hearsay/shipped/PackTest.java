package io.github.hearsay.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed comes out as it lies in the folders, where it would be read one by one. */
class PackTest {

  private static final Path TEMPLATES = Path.of("../templates");
  private static final Path THEME = Path.of("../site-theme");

  @TempDir private Path folder;

  private Map<String, byte[]> packed() throws Exception {
    Path pack = folder.resolve("new/shipped.pack");
    Pack.main(new String[] {pack.toString(), "hearsay/templates/", TEMPLATES.toString(), "hearsay/theme/", THEME.toString()});
    return Pack.read(Files.readAllBytes(pack));
  }

  @Test
  void filesComeOutAsTheyAreAndStyleSheetsSmall() throws Exception {
    Map<String, byte[]> packed = packed();

    assertThat(packed.get("hearsay/templates/story.ftlh")).isEqualTo(Files.readAllBytes(TEMPLATES.resolve("story.ftlh")))
        .isEqualTo(Shipped.bytes("hearsay/templates/story.ftlh"));
    assertThat(packed.get("hearsay/theme/icon-180.png")).isEqualTo(Files.readAllBytes(THEME.resolve("icon-180.png")));
    assertThat(packed.get(Pack.SMALL + "hearsay/theme/base.css")).isEqualTo(Shipped.style("hearsay/theme/base.css"))
        .hasSizeLessThan(Shipped.bytes("hearsay/theme/base.css").length);
    assertThat(new String(packed.get(Pack.SMALL + "hearsay/theme/base.css"), StandardCharsets.UTF_8)).doesNotContain("/*");
  }

  @Test
  void nothingElseIsPacked() throws Exception {
    assertThat(packed().keySet()).allMatch(place -> place.matches("hearsay/templates/[^/]+\\.ftlh|(small )?hearsay/theme/[^/]+\\.(css|js|png|svg)"))
        .hasSizeGreaterThan(50);
  }

  @Test
  void whatIsNotThereIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> Shipped.bytes("hearsay/theme/none.css")).isInstanceOf(IllegalStateException.class)
        .hasMessage("the program lacks hearsay/theme/none.css");
  }

  @Test
  void nobodyCanChangeWhatOthersGet() {
    Shipped.bytes("hearsay/theme/icon.svg")[0] = 0;

    assertThat(Shipped.text("hearsay/theme/icon.svg")).startsWith("<");
  }
}
