package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> PEOPLE = List.of("Marie Antoinette", "Nell Gwyn", "Maria Fitzherbert");

  @Test
  void aSlipFindsTheNameThatWasMeant() {
    assertThat(Nearest.of("Marie Antoinete", PEOPLE)).contains("Marie Antoinette");
    assertThat(Nearest.of("nel gwynn", PEOPLE)).contains("Nell Gwyn");
  }

  @Test
  void anotherNameFindsNothing() {
    assertThat(Nearest.of("Lola Montez", PEOPLE)).isEmpty();
    assertThat(Nearest.of("Nat", List.of("Pat Lee"))).isEmpty();
  }

  @Test
  void swappedNeighboursAreOneSlip() {
    assertThat(Nearest.distance("titel", "title", 3)).isEqualTo(1);
    assertThat(Nearest.distance("abc", "abc", 0)).isZero();
    assertThat(Nearest.distance("kitten", "sitting", 5)).isEqualTo(3);
  }

  @Test
  void theSearchEndsWhenTheLimitIsPassed() {
    assertThat(Nearest.distance("aaaa", "bbbb", 2)).isEqualTo(3);
    assertThat(Nearest.distance("a", "abcdefg", 2)).isEqualTo(3);
  }
}
