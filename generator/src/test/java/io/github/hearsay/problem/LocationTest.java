package io.github.hearsay.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocationTest {

  @Test
  void aPlaceKeepsItsNumbersUpToTheLargestFileThereMayBe() {
    int last = 1 << 20;
    for (Location at : List.of(Location.at("a.md", last, 1, last), Location.at("a.md", 1, last, 0), Location.at("a.md", 7, 3, 5))) {
      assertThat(Location.at(at.file(), at.line(), at.column(), at.length())).isEqualTo(at).hasSameHashCodeAs(at);
    }
    Location at = Location.at("a.md", last, last - 1, last - 2);
    assertThat(List.of(at.line(), at.column(), at.length())).containsExactly(last, last - 1, last - 2);
  }

  @Test
  void whatLiesFurtherOnIsToldAsIfItWereHere() {
    Location far = Location.at("huge.ftlh", Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    assertThat(far.line()).isEqualTo((1 << 21) - 1);
    assertThat(far).isEqualByComparingTo(Location.at("huge.ftlh", 1 << 21, 1 << 21, 0));
  }

  @Test
  void placesAreInOrderOfFileLineAndColumn() {
    List<Location> inOrder =
        List.of(
            Location.file("a.md"), Location.at("a.md", 1, 9, 9), Location.at("a.md", 2, 0, 0), Location.at("a.md", 2, 1, 0), Location.file("b.md"));
    assertThat(inOrder).isSorted();
    assertThat(Location.at("a.md", 2, 1, 3)).isEqualByComparingTo(Location.at("a.md", 2, 1, 4)).isNotEqualTo(Location.at("a.md", 2, 1, 4));
  }

  @Test
  void aPlaceIsWrittenAsEditorsWriteIt() {
    assertThat(Location.file("a.md")).hasToString("a.md");
    assertThat(Location.at("a.md", 3, 0, 0)).hasToString("a.md:3");
    assertThat(Location.at("a.md", 3, 4, 5)).hasToString("a.md:3:4");
    assertThatThrownBy(() -> Location.at("a.md", -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
