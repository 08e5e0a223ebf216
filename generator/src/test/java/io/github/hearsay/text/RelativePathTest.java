package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativePathTest {

  @Test
  void theWayClimbsOnlyAsFarAsItMust() {
    assertThat(RelativePath.of("articles/1785", "articles/1785/duel.md")).isEqualTo("duel.md");
    assertThat(RelativePath.of("articles/1785", "articles/1786/duel.md")).isEqualTo("../1786/duel.md");
    assertThat(RelativePath.of("articles", "people/nell.md")).isEqualTo("../people/nell.md");
    assertThat(RelativePath.of("articles", "articles/1785/duel.md")).isEqualTo("1785/duel.md");
  }

  @Test
  void whatLiesBesideTheirCommonPlaceIsReachedThroughIt() {
    assertThat(RelativePath.of("articles", "../docs/map.png")).isEqualTo("../../docs/map.png");
    assertThat(RelativePath.of("../docs", "../README.md")).isEqualTo("../README.md");
  }
}
