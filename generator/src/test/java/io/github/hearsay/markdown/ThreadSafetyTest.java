package io.github.hearsay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadSafetyTest {

  private static final List<String> BLOCKS =
      List.of(
          "The *King* said \"Nell\" -- and [[Nell Gwyn|she]] came to [Paris](place:paris).",
          "| a | b |\n|:-|-:|\n| [[x|y]] | `z` |\n| 1 | 2 |",
          "- one\n- two\n  - three | four\n\n    > five",
          "Note[^1] at https://example.com.\n\n[^1]: A note.",
          "## Heading",
          "```\ncode | [[x]]\n```",
          "<b>raw</b> [bad](javascript:x) ![](ring.jpg)",
          "[ref] a|b\n\n[ref]: person:nell");

  @Test
  void eightThreadsGetWhatOneDoes() throws Exception {
    List<String> texts = texts();
    List<Compiled> alone = texts.stream().map(Compiled::of).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Compiled>>> together = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        together.add(threads.submit(() -> texts.stream().map(Compiled::of).toList()));
      }
      for (Future<List<Compiled>> one : together) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> texts() {
    Random random = new Random(1785);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      StringBuilder text = new StringBuilder();
      for (int block = 0; block < 6; block++) {
        text.append(BLOCKS.get(random.nextInt(BLOCKS.size()))).append("\n\n");
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
