package io.github.hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameReaderTest {

  @Test
  void everyTwoWordsThatStandTogetherAreSeenTogetherAndNoPartOfAWordIsSeenAlone() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 150; i++) {
        words.add("x".repeat(1 + random.nextInt(6)) + i);
      }
      String text = String.join(random.nextBoolean() ? " " : "\n", words);
      List<String> windows = windows(text, 1 + random.nextInt(70));
      for (int i = 1; i < words.size(); i++) {
        String pair = words.get(i - 1) + " " + words.get(i);
        assertThat(windows).as(pair).anyMatch(window -> (" " + window.replace('\n', ' ') + " ").contains(" " + pair + " "));
      }
      for (String window : windows) {
        assertThat(words).containsAll(List.of(window.strip().split("\\s+")));
      }
    }
  }

  @Test
  void whatHasNoGapsIsSeenAllTheSame() {
    List<String> windows = windows("a".repeat(1000) + "needle" + "b".repeat(1000), 100);
    assertThat(windows).anyMatch(window -> window.contains("needle"));
  }

  @Test
  void nothingIsLookedAtOnceANameWasFound() {
    List<String> windows = new ArrayList<>();
    try (NameReader reader = new NameReader(text -> windows.add(new String(text, StandardCharsets.UTF_8)), 128, 20)) {
      reader.write("one two ".repeat(100).getBytes(StandardCharsets.UTF_8), 0, 800);
    }
    assertThat(windows).hasSize(1);
  }

  /** What the text is looked at in, handed over in pieces of {@code piece} bytes. */
  private static List<String> windows(String text, int piece) {
    List<String> windows = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (NameReader reader =
        new NameReader(window -> {
          windows.add(new String(window, StandardCharsets.UTF_8));
          return false;
        }, 128, 20)) {
      for (int from = 0; from < bytes.length; from += piece) {
        reader.write(bytes, from, Math.min(piece, bytes.length - from));
      }
    }
    return windows;
  }
}
