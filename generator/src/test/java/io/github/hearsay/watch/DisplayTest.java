package io.github.hearsay.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

  private final List<String> said = Collections.synchronizedList(new ArrayList<>());
  private final List<Runnable> later = new ArrayList<>();
  private long millis;

  @Test
  void aBuildThatIsOverWithinASecondDrawsNothing() {
    try (Display display = screen(80)) {
      display.begin(Stage.RENDER, 90);
      steps(display, 90, 0);
      display.end(Stage.RENDER, 90);
    }
    later.forEach(Runnable::run);

    assertThat(said).isEmpty();
  }

  @Test
  void aScreenGetsOneLineWithABarThatIsGoneAtTheEnd() {
    try (Display display = screen(80)) {
      display.begin(Stage.RENDER, 100);
      steps(display, 10, 0);
      later.forEach(Runnable::run);
      steps(display, 30, 0);
      display.end(Stage.RENDER, 100);
    }

    assertThat(said).allMatch(text -> text.startsWith("\r")).noneMatch(text -> text.contains("\n"));
    assertThat(said.get(said.size() - 2)).matches("\rrendering  40% \\[=+ +] 40/100 pages \\(0:00:\\d\\d / 0:00:\\d\\d left\\) (\\d+/s)? *").hasSize(80);
    assertThat(said.get(said.size() - 1)).isEqualTo("\r" + " ".repeat(79) + "\r");
  }

  @Test
  void whatTheStageFindsOutLaterOfHowMuchThereIsIsShown() {
    try (Display display = screen(80)) {
      later.forEach(Runnable::run);
      display.begin(Stage.READ, 0);
      display.total(4);
      steps(display, 1, 0);
    }

    assertThat(said.get(said.size() - 2)).startsWith("\rreading  25% [===").contains("] 1/4 files (0:00:0");
  }

  @Test
  void aStageThatDoesNotKnowHowMuchThereIsHasATimeAndNoNumbers() {
    try (Display display = screen(60)) {
      later.forEach(Runnable::run);
      display.begin(Stage.LINK, 0);
    }

    assertThat(said.get(said.size() - 2)).matches("\rlinking  \\[= +]  \\(0:00:0\\d\\) ").hasSize(60);
  }

  @Test
  void aNarrowScreenIsNotOverrun() {
    try (Display display = screen(30)) {
      later.forEach(Runnable::run);
      display.begin(Stage.RENDER, 100_000);
      steps(display, 10, 0);
    }

    assertThat(said).isNotEmpty().allMatch(text -> text.strip().length() < 30);
  }

  @Test
  void nothingIsDrawnOverWhatIsPrintedAfterTheEnd() {
    Display display = screen(80);
    later.forEach(Runnable::run);
    display.begin(Stage.RENDER, 100);
    display.close();
    int before = said.size();
    display.begin(Stage.WRITE, 100);
    display.step();

    assertThat(said).hasSize(before);
  }

  @Test
  void aLogGetsALineEveryFiveSeconds() {
    Display display = log();
    display.begin(Stage.RENDER, 200);
    steps(display, 120, 100);

    assertThat(said).containsExactly("rendering: 50 of 200 pages, 10 a second, 15 s left", "rendering: 100 of 200 pages, 10 a second, 10 s left");
  }

  @Test
  void inALogAStageThatDoesNotKnowHowMuchThereIsSaysOnlyWhatItDoes() {
    Display display = log();
    millis = 6000;
    display.begin(Stage.LINK, 0);

    assertThat(said).containsExactly("linking");
  }

  @Test
  void theEnvironmentMaySayHowWideTheScreenIs() {
    assertThat(ScreenWidth.of(Map.of("COLUMNS", "132"))).isEqualTo(132);
    assertThat(ScreenWidth.of(Map.of("COLUMNS", "wide"))).isGreaterThanOrEqualTo(20);
  }

  private Display screen(int width) {
    return new ScreenLine(said::add, () -> width, later::add);
  }

  private Display log() {
    return new LogLines(said::add, () -> millis * 1_000_000);
  }

  private void steps(Progress progress, int steps, int each) {
    for (int step = 0; step < steps; step++) {
      millis += each;
      progress.step();
    }
  }
}
