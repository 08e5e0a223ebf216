package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "Khloé Kardashian, khloe kardashian",
    "KHLOE  KARDASHIAN, khloe kardashian",
    "'  Nell   Gwyn ', nell gwyn",
    "Sinéad O’Connor, sinead o'connor",
    "Straße, strasse",
    "STRAẞE, strasse",
    "ﬁnn, finn",
    "Зоя, зоя",
  })
  void spellingsOfOneNameFoldToOneText(String name, String folded) {
    assertThat(Fold.name(name)).isEqualTo(folded);
  }

  @Test
  void vowelSignsTellNamesApart() {
    assertThat(Fold.name("नेहा")).isNotEqualTo(Fold.name("नुहा"));
    assertThat(Fold.name("ญาญ่า")).isNotEqualTo(Fold.name("ญาญี"));
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (String name : new String[] {"Łukasz Żal", "Æthelred", "Ünal Şahin", "李小龙", "O’Hara"}) {
      assertThat(Fold.name(Fold.name(name))).isEqualTo(Fold.name(name));
    }
  }

  @Test
  void lettersWithoutADecompositionSortWhereALatinReaderLooks() {
    assertThat(Fold.sortKey("Łukasz")).isEqualTo("lukasz");
    assertThat(Fold.sortKey("Østby")).startsWith("o");
    assertThat(Fold.sortKey("Дмитрий")).isEqualTo("dmitrii");
    assertThat(Fold.sortKey("’Ökk, Anna")).isEqualTo("okk, anna");
  }
}
