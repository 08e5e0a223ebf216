package io.github.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of a timeline is total, and does not depend on the order in which stories are read, for dates of every form. */
class TimelineOrderTest {

  private static final List<String> MARKS = List.of("", "", "", "?", "~", "%");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void itIsTotalAndStable(long seed) {
    Random random = new Random(seed);
    Gossip gossip = new Gossip().today("2026-11-22");
    for (int i = 0; i < 60; i++) {
      StoryBuilder story = StoryBuilder.story("s" + random.nextInt(1000) + "-" + i).on(date(random)).people("Ann Ash");
      gossip.with(story.event(EventBuilder.event("E" + i).on(date(random))).event(EventBuilder.event("F" + i).on(date(random))));
    }
    List<TimelineEntry> entries = timeline(gossip);
    assertThat(new HashSet<>(entries)).hasSameSizeAs(entries);
    total(entries);
    for (int i = 0; i < 5; i++) {
      assertThat(timeline(gossip.shuffled(seed * 10 + i))).isEqualTo(entries);
    }
  }

  /** Every entry comes before every later one, and never after it; what surely came first stands first. */
  private static void total(List<TimelineEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        assertThat(Timeline.ORDER.compare(entries.get(i), entries.get(j))).isNegative();
        assertThat(Timeline.ORDER.compare(entries.get(j), entries.get(i))).isPositive();
        assertThat(entries.get(j).date().latest().isBefore(entries.get(i).date().earliest())).isFalse();
      }
    }
    List<TimelineEntry> mixed = new ArrayList<>(entries);
    Collections.shuffle(mixed, new Random(entries.size()));
    mixed.sort(Timeline.ORDER);
    assertThat(mixed).isEqualTo(entries);
  }

  private static List<TimelineEntry> timeline(Gossip gossip) {
    return gossip.link().person(Gossip.id("ann-ash")).orElseThrow().timeline().entries();
  }

  /** Few years and months, so that many are near each other. */
  private static String date(Random random) {
    String year = "178" + random.nextInt(4);
    String month = year + "-0" + (1 + random.nextInt(3));
    String day = month + "-1" + random.nextInt(4);
    String mark = MARKS.get(random.nextInt(MARKS.size()));
    String date =
        switch (random.nextInt(12)) {
          case 0 -> "178X";
          case 1 -> "17XX";
          case 2 -> year + mark;
          case 3 -> month + mark;
          case 4 -> year + "-XX";
          case 5 -> month + "-XX";
          case 6 -> year + "/1784";
          case 7 -> month + "/..";
          case 8 -> "../" + day;
          case 9 -> "[" + day + ",1784-02]";
          case 10 -> "/" + year;
          default -> day + mark;
        };
    return Edtf.parse(date).toString();
  }
}
