package io.github.hearsay.archive;

import static io.github.hearsay.archive.EventBuilder.event;
import static io.github.hearsay.archive.Gossip.ids;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.archive.Disagreement.About;
import io.github.hearsay.archive.Disagreement.Version;
import io.github.hearsay.model.Certainty;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the tellings of one event differ, and where one is only less exact than the other. */
class DisagreementsTest {

  @Test
  void datesWithoutACommonDayDiffer() {
    Disagreement one = only(told("1784-12-24", "1784-12-26", "1784-12-24"));
    assertThat(one.about()).isEqualTo(About.DATE);
    assertThat(one.versions()).extracting(Version::stories).containsExactly(ids("s1", "s3"), ids("s2"));
  }

  @Test
  void aLessExactDateIsNoOtherDate() {
    assertThat(told("1784-12-24", "1784-12", "1784", "", "1784-12-20/1784-12-30")).isEmpty();
  }

  @Test
  void whatAgreesWithEverybodyIsNoPartOfTheQuarrel() {
    Disagreement one = only(told("1784", "1784-12-24", "1784-12-26"));
    assertThat(one.versions()).extracting(Version::stories).containsExactly(ids("s2"), ids("s3"));
  }

  @Test
  void aPlaceInsideAnotherIsNoConflict() {
    Gossip gossip = new Gossip().place("los-angeles", "Los Angeles", "").place("calabasas", "Calabasas", "Los Angeles").place("malibu", "Malibu", "Los Angeles");
    gossip.with(story("a").on("2016-12-26").event(event("Bash").id("bash").in("Calabasas")));
    gossip.with(story("b").on("2016-12-27").event(event("Bash").id("bash").in("Los Angeles")));
    assertThat(happening(gossip).disagreements()).isEmpty();
    gossip.with(story("c").on("2016-12-28").event(event("Bash").id("bash").in("Malibu")));
    Disagreement one = only(happening(gossip).disagreements());
    assertThat(one.about()).isEqualTo(About.PLACE);
    assertThat(one.versions()).extracting(Version::stories).containsExactly(ids("a"), ids("c"));
  }

  @Test
  void sumsDifferUnlessAboutTheSameOrInAnotherMoney() {
    assertThat(sums(event("X").amount("100", "GBP", false), event("X").amount("100.00", "GBP", false))).isEmpty();
    assertThat(sums(event("X").amount("100", "GBP", true), event("X").amount("109", "GBP", false))).isEmpty();
    assertThat(sums(event("X").amount("100", "GBP", false), event("X").amount("100", "EUR", false))).isEmpty();
    assertThat(sums(event("X").amount("100", "GBP", false), event("X").amount("109", "GBP", false))).hasSize(1);
    assertThat(sums(event("X").amount("100", "GBP", true), event("X").amount("120", "GBP", true))).hasSize(1);
  }

  @Test
  void whetherItHappenedAtAllIsADifference() {
    Disagreement one = only(sums(event("X"), event("X").certainty(Certainty.DID_NOT_HAPPEN)));
    assertThat(one.about()).isEqualTo(About.WHETHER);
    assertThat(sums(event("X").certainty(Certainty.CONFIRMED), event("X").certainty(Certainty.DISPUTED))).isEmpty();
  }

  private static List<Disagreement> sums(EventBuilder one, EventBuilder other) {
    Gossip gossip = new Gossip();
    gossip.with(story("a").on("1785-01").event(one.id("x"))).with(story("b").on("1785-02").event(other.id("x")));
    return happening(gossip).disagreements();
  }

  private static List<Disagreement> told(String... dates) {
    Gossip gossip = new Gossip();
    for (int i = 0; i < dates.length; i++) {
      gossip.with(story("s" + (i + 1)).on("1785-0" + (i + 1)).event(event("Bash").id("bash").on(dates[i])));
    }
    return happening(gossip).disagreements();
  }

  private static Happening happening(Gossip gossip) {
    List<Happening> all = gossip.link().happenings();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static Disagreement only(List<Disagreement> all) {
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
