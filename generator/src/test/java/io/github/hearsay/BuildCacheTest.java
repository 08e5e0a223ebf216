package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildCacheTest {

  static String[] tools() {
    return Tools.ALL;
  }

  /** A name that is misspelt would be taken for a jar that nobody brought along. */
  @ParameterizedTest
  @MethodSource("tools")
  void whatABuildIsToldApartByIsThere(String tool) {
    assertThat(BuildCache.class.getClassLoader().getResource(tool)).isNotNull();
  }
}
