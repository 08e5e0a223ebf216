package io.github.hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  @Test
  void aPageHasTheAnchorsItWasGivenAndNoOthers() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      ids.add("e" + i);
    }
    Anchors anchors = Anchors.of(ids);
    assertThat(ids).allMatch(anchors::has);
    for (int i = 10_000; i < 100_000; i++) {
      assertThat(anchors.has("e" + i)).isFalse();
    }
    assertThat(Anchors.NONE.has("e1")).isFalse();
  }

  @Test
  void whatIsWrittenDownOfThemIsEnough() {
    Anchors anchors = Anchors.of(List.of("y1785", "top", "y1785"));
    assertThat(anchors.hashes()).hasSize(2).isSorted();
    assertThat(Anchors.of(anchors.hashes()).has("top")).isTrue();
    assertThat(anchors.has(Anchors.hash("y1785"))).isTrue();
  }
}
