package io.github.hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenAnchorsTest {

  private final SeenAnchors seen = new SeenAnchors();

  private static List<String> anchors(int page) {
    return IntStream.range(0, page % 300).mapToObj(i -> i < 5 ? "common-" + i : "of-" + page + "-" + i).toList();
  }

  @Test
  void everyPageHasItsOwnAnchorsAndNoOthers() {
    IntStream.range(0, 1000).forEach(page -> seen.put("/p" + page + "/", Anchors.of(anchors(page))));

    for (int page = 0; page < 1000; page++) {
      String address = "/p" + page + "/";
      assertThat(seen.has(address)).isTrue();
      assertThat(anchors(page)).allMatch(anchor -> seen.has(address, Anchors.hash(anchor)));
      assertThat(anchors(page + 1).stream().filter(anchor -> !anchors(1).contains(anchor) && anchor.startsWith("of-")))
          .noneMatch(anchor -> seen.has(address, Anchors.hash(anchor)));
    }
  }

  @Test
  void aPageWithoutAnchorsIsSeenAndHasNone() {
    seen.put("/a/", Anchors.of(List.of("x")));
    seen.put("/b/", Anchors.NONE);

    assertThat(seen.has("/b/")).isTrue();
    assertThat(seen.has("/b/", Anchors.hash("x"))).isFalse();
  }

  @Test
  void aPageThatWasNotTakenInHasNone() {
    seen.put("/a/", Anchors.of(List.of("x")));

    assertThat(seen.has("/c/")).isFalse();
    assertThat(seen.has("/c/", Anchors.hash("x"))).isFalse();
  }

  @Test
  void ofAPageThatIsTakenInAgainTheLaterAnchorsCount() {
    seen.put("/a/", Anchors.of(List.of("x", "y")));
    seen.put("/a/", Anchors.of(List.of("y", "z")));

    assertThat(List.of("x", "y", "z")).map(anchor -> seen.has("/a/", Anchors.hash(anchor))).containsExactly(false, true, true);
  }
}
