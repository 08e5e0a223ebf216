package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "Nell Gwyn, NG",
    "Madonna, M",
    "George Prince of Wales, GW",
    "Cardinal de Rohan, CR",
    "marie antoinette, MA",
    "élodie Ågren, Å",
    "Olga Лебедева, OЛ",
    "'“Perdita” Robinson (actress)', PR",
    "Jean-Jacques, JJ",
    "李小龙, 李",
    "김 연아, 김",
    "أم كلثوم, أ",
    "เปรม ติณสูลานนท์, ปติ",
    "हेमा मालिनी, हेमा",
    "50 Cent, 5C",
  })
  void standForTheName(String name, String initials) {
    assertThat(Initials.of(name)).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({"'***'", "''", "'  '"})
  void areNotMadeUp(String name) {
    assertThat(Initials.of(name)).isEmpty();
  }
}
