package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.config.Look;
import io.github.hearsay.shipped.Shipped;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LookSheetTest {

  private static String css(String accent, boolean hasSwitch) {
    return LookSheet.css(new Look(Optional.of(accent), Look.Typefaces.CLASSIC, Optional.empty(), hasSwitch));
  }

  private static Shade first(String css, String after) {
    Matcher accent = Pattern.compile("--accent:(#[0-9a-f]{6});--link:\\1").matcher(css);
    assertThat(accent.find(css.indexOf(after))).isTrue();
    return Shade.of(accent.group(1));
  }

  /** Whatever colour an archive chooses, its links can be read: 4.5 is what WCAG asks of text. */
  @ParameterizedTest
  @ValueSource(strings = {"#8a1538", "#0b5c4a", "#ffff00", "#000000", "#ffffff", "#808080", "#ff0000", "#0000ff", "#1f6bff"})
  void everyAccentCanBeRead(String accent) {
    String css = css(accent, true);
    for (String ground : new String[] {"#fffdf9", "#f4f0e8"}) {
      assertThat(first(css, "@media screen{").contrast(Shade.of(ground))).isGreaterThanOrEqualTo(4.5);
    }
    for (String ground : new String[] {"#16140f", "#221f19"}) {
      assertThat(first(css, "prefers-color-scheme:dark").contrast(Shade.of(ground))).isGreaterThanOrEqualTo(4.5);
      assertThat(first(css, "[data-theme=dark]").contrast(Shade.of(ground))).isGreaterThanOrEqualTo(4.5);
    }
  }

  /** The grounds that shades are made for are those of the theme. */
  @Test
  void theGroundsAreTheThemes() {
    String tokens = Shipped.text("hearsay/theme/tokens.css");
    assertThat(tokens).contains("--bg: #fffdf9;", "--surface: #f4f0e8;", "--bg: #16140f;", "--surface: #221f19;");
  }

  @Test
  void aColourThatCanBeReadStaysAsItIs() {
    assertThat(css("#0b5c4a", false)).contains("--accent:#0b5c4a").doesNotContain("data-theme=dark");
  }

  @Test
  void contrastIsThatOfWcag() {
    assertThat(Shade.of("#000000").contrast(Shade.of("#ffffff"))).isEqualTo(21);
    assertThat(Shade.of("#777777").contrast(Shade.of("#ffffff"))).isBetween(4.47, 4.49);
  }

  @Test
  void thePlainLookNeedsNoSheet() {
    assertThat(LookSheet.css(Look.PLAIN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BOOKISH", "MODERN", "TYPEWRITER"})
  void aPairOfFontsSetsTheTokens(String type) {
    assertThat(LookSheet.css(new Look(Optional.empty(), Look.Typefaces.valueOf(type), Optional.empty(), false))).startsWith(":root{--reading:").endsWith("}\n");
  }
}
