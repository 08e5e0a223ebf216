package io.github.hearsay.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class TimingsTest {

  @Test
  void stagesAreListedAsTheyRanWithTheirCountsAndTheirSum() {
    Iterator<Long> clock = Arrays.asList(0L, 412_000_000L, 500_000_000L, 501_400_000L).iterator();
    Timings timings = new Timings(clock::next);

    timings.begin(Stage.READ, 0);
    timings.end(Stage.READ, 250);
    timings.begin(Stage.LINK, 0);
    timings.end(Stage.LINK, 1);

    assertThat(timings.lines())
        .containsExactly("time: reading 0.412 s, 250 files", "time: linking 0.001 s, 1 story", "time: all stages 0.413 s");
  }
}
