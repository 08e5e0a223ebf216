package io.github.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

  /** Worked out apart from this code. */
  @ParameterizedTest
  @CsvSource({"4, 12, 0.1381, 0.6094", "0, 10, 0, 0.2775", "10, 10, 0.7225, 1", "1, 1, 0.2065, 1", "50, 100, 0.4038, 0.5962"})
  void itIsWhatTheFormulaSays(int k, int n, double low, double high) {
    WilsonInterval interval = WilsonInterval.of(k, n);
    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void nothingCountedSaysNothing() {
    assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
