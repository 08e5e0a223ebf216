package io.github.hearsay.archive;

import static io.github.hearsay.archive.EventBuilder.event;
import static io.github.hearsay.archive.Gossip.date;
import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.Gossip.ids;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.EventCategory;
import io.github.hearsay.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events told by several stories, and the timelines they stand on. */
class HappeningsTest {

  @Test
  void oneEventToldThriceIsOneHappening() {
    Archive archive =
        new Gossip()
            .with(story("c").on("1785-03").people("A B", "C D").event(event("The party").on("1784-12-24").sameAs("bash").certainty(Certainty.CONFIRMED)))
            .with(story("a").on("1785-01").people("A B").event(event("The bash").id("bash").on("1784-12").in("London")))
            .with(story("b").on("1785-02").people("E F").event(event("The ball").id("bash").on("1784").category(EventCategory.APPEARANCE)))
            .link();
    assertThat(archive.happenings()).hasSize(1);
    Happening bash = archive.happenings().get(0);
    assertThat(bash.id()).isEqualTo(id("bash"));
    assertThat(bash.title()).isEqualTo("The bash");
    assertThat(bash.date()).contains(date("1784-12-24"));
    assertThat(bash.firstReported()).isEqualTo(date("1785-01"));
    assertThat(bash.tellings()).extracting(Telling::story).isEqualTo(ids("a", "b", "c"));
    assertThat(bash.people()).extracting(Participant::person).isEqualTo(ids("a-b", "e-f", "c-d"));
    assertThat(bash.places()).isEqualTo(ids("london"));
    assertThat(bash.category()).isEqualTo(EventCategory.APPEARANCE);
    assertThat(bash.certainty()).isEqualTo(Certainty.CONFIRMED);
    assertThat(archive.story(id("c")).orElseThrow().happenings()).isEqualTo(ids("bash"));
    assertThat(archive.person(id("e-f")).orElseThrow().timeline().entries())
        .contains(new TimelineEntry.Happened(date("1784-12-24"), bash));
  }

  @Test
  void ofEquallyExactDatesTheOneReportedFirstStands() {
    Archive archive =
        new Gossip()
            .with(story("a").on("1785-01").people("A B").event(event("X").id("x").on("1784-12-24?")))
            .with(story("b").on("1785-02").people("A B").event(event("X").id("x").on("1784-12-25")))
            .with(story("c").on("1785-03").people("A B").event(event("X").id("x").on("1784-12-26")))
            .link();
    assertThat(archive.happenings().get(0).date()).contains(date("1784-12-25"));
  }

  @Test
  void whoOnlyWatchedIsSetAside() {
    Archive archive =
        new Gossip()
            .with(story("a").topics("Balls").event(
                event("Ball").on("1784").role("H H", Role.HOST).role("W W", Role.WITNESS).role("A A", Role.ACCUSED).role("V V", Role.VICTIM)))
            .link();
    assertThat(archive.person(id("h-h")).orElseThrow().timeline().entries()).hasSize(1);
    assertThat(archive.person(id("v-v")).orElseThrow().timeline().entries()).hasSize(1);
    for (String aside : List.of("w-w", "a-a")) {
      Timeline timeline = archive.person(id(aside)).orElseThrow().timeline();
      assertThat(timeline.entries()).isEmpty();
      assertThat(timeline.aside()).extracting(Happening::title).containsExactly("Ball");
    }
  }

  @Test
  void aTimelineRunsFromOldToNewWithEventsBeforeStoriesAndUndatedOnesApart() {
    Archive archive =
        new Gossip()
            .with(story("late").on("1786-01-01").people("A B")
                .event(event("Nobody knows when"))
                .event(event("Same day").on("1786-01-01"))
                .event(event("Sometime").on("178X"))
                .event(event("That year").on("1785"))
                .event(event("Long").on("1780/1785"))
                .event(event("Once").on("/..")))
            .with(story("early").on("1785-06").people("A B"))
            .link();
    Timeline timeline = archive.person(id("a-b")).orElseThrow().timeline();
    assertThat(timeline.entries()).extracting(HappeningsTest::title)
        .containsExactly("Sometime", "Long", "That year", "early", "Same day", "late");
    assertThat(timeline.undated()).extracting(Happening::title).containsExactly("Nobody knows when", "Once");
    assertThat(timeline.byYear()).extracting(years -> years.first() + "-" + years.last() + ": " + years.entries().size())
        .containsExactly("1780-1789: 1", "1780-1780: 1", "1785-1785: 2", "1786-1786: 2");
    assertThat(archive.timeline().entries()).isEqualTo(timeline.entries());
  }

  private static String title(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Happened happened ? happened.happening().title() : ((TimelineEntry.CameOut) entry).story().value();
  }

  @Test
  void partsAreKnownFromBothSidesInOrderOfTime() {
    Archive archive =
        new Gossip()
            .with(story("a").people("A B")
                .event(event("Trial").id("trial").on("1895"))
                .event(event("Verdict").id("verdict").on("1895-05-25").partOf("trial"))
                .event(event("Opening").id("opening").on("1895-04-26").partOf("trial")))
            .link();
    assertThat(archive.happening(id("trial")).orElseThrow().parts()).isEqualTo(ids("opening", "verdict"));
    assertThat(archive.happening(id("verdict")).orElseThrow().partOf()).contains(id("trial"));
  }

  @Test
  void eventsThatDoNotExistOrReferToThemselvesAreReported() {
    Gossip gossip =
        new Gossip()
            .with(story("d").draft().people("A B").event(event("Later").id("later").on("1800")))
            .with(story("a").people("A B")
                .event(event("One").id("one").on("1700").sameAs("oen").sameAs("one"))
                .event(event("Two").id("two").on("1700").partOf("three"))
                .event(event("Three").id("three").on("1700").partOf("two"))
                .event(event("Four").on("1700").sameAs("later"))
                .event(event("One again").id("one").on("1700")));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS106 articles/a.md:30:1 unknown event \"oen\" - did you mean one?",
            "HS115 articles/a.md:30:1 the event \"one\" refers to itself - leave it out",
            "HS116 articles/a.md:32:1 events that are part of each other: three → two → three - leave one of these steps out",
            "HS117 articles/a.md:33:1 the event \"later\" is held back, so nothing leads there - nothing to do: it will once it is published",
            "HS401 articles/a.md:34:1 the event id \"one\" is already used in line 30 - one story tells an event once: give one of the two another id");
  }
}
