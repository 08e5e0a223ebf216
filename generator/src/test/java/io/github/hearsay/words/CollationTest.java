package io.github.hearsay.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollationTest {

  private final Collation arabic = Collation.of("ar").orElseThrow();
  private final Collation german = Collation.of("de-AT").orElseThrow();

  @Test
  void namesStandInTheOrderOfTheAlphabet() {
    List<String> names = List.of("ولادة", "7 Tage", "ابن زيدون", "Nell Gwyn", "ثابت", "أبو نواس", "تميم", "بشار");
    assertThat(sorted(names, arabic)).containsExactly("ابن زيدون", "أبو نواس", "بشار", "تميم", "ثابت", "ولادة", "Nell Gwyn", "7 Tage");
    assertThat(sorted(List.of("Zoe", "Öztürk", "Otto", "O’Hara", "Ohm"), german)).containsExactly("O’Hara", "Ohm", "Otto", "Öztürk", "Zoe");
  }

  @Test
  void lettersAreThoseOfTheAlphabet() {
    assertThat(List.of(arabic.letter("أبو نواس"), arabic.letter("ولادة"), arabic.letter("Nell Gwyn"), german.letter("Öztürk")))
        .containsExactly("ا", "و", "N", "O");
    assertThat(german.letter("7 Tage")).isEmpty();
  }

  @Test
  void englishNeedsNone() {
    assertThat(Collation.of("en-GB")).isEmpty();
    assertThat(Collation.of("nl")).isEmpty();
  }

  private static List<String> sorted(List<String> names, Collation order) {
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparing(order::key));
    return sorted;
  }
}
