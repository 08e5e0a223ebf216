package io.github.hearsay.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

  private final List<String> said = new ArrayList<>();
  private long millis;

  @Test
  void aBuildThatIsOverWithinASecondSaysNothing() {
    ProgressLines lines = lines(true);
    lines.begin(Stage.RENDER, 90);
    for (int page = 0; page < 90; page++) {
      millis += 11;
      lines.step();
    }
    lines.end(Stage.RENDER, 90);

    assertThat(said).isEmpty();
  }

  @Test
  void aScreenGetsOneLineWrittenOverAgainAndWipedAtTheEnd() {
    ProgressLines lines = lines(true);
    lines.begin(Stage.RENDER, 100);
    steps(lines, 11, 100);
    lines.end(Stage.RENDER, 100);

    assertThat(said)
        .containsExactly(
            "\rrendering: 10 of 100 pages, 10 a second, 9 s left", "\rrendering: 11 of 100 pages, 10 a second, 9 s left",
            "\r" + " ".repeat("rendering: 11 of 100 pages, 10 a second, 9 s left".length()) + "\r");
  }

  @Test
  void aShorterLineLeavesNothingOfALongerOne() {
    ProgressLines lines = lines(true);
    lines.begin(Stage.READ, 1000);
    steps(lines, 1, 1000);
    lines.begin(Stage.LINK, 0);
    millis += 100;
    lines.begin(Stage.LINK, 0);

    assertThat(said).hasSize(2);
    assertThat(said.get(1)).startsWith("\rlinking ").hasSameSizeAs(said.get(0));
  }

  @Test
  void aLogGetsALineEveryFiveSeconds() {
    ProgressLines lines = lines(false);
    lines.begin(Stage.RENDER, 200);
    steps(lines, 120, 100);

    assertThat(said).containsExactly("rendering: 50 of 200 pages, 10 a second, 15 s left", "rendering: 100 of 200 pages, 10 a second, 10 s left");
  }

  @Test
  void aStageThatDoesNotKnowHowMuchThereIsSaysOnlyWhatItDoes() {
    ProgressLines lines = lines(false);
    millis = 6000;
    lines.begin(Stage.LINK, 0);

    assertThat(said).containsExactly("linking");
  }

  private ProgressLines lines(boolean live) {
    return ProgressLines.of(said::add, live, () -> millis * 1_000_000);
  }

  private void steps(Progress progress, int steps, int each) {
    for (int step = 0; step < steps; step++) {
      millis += each;
      progress.step();
    }
  }
}
