package io.github.hearsay.archive;

import static io.github.hearsay.archive.ClaimBuilder.claim;
import static io.github.hearsay.archive.EventBuilder.event;
import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two people of whom there is something to say together. */
class PairsTest {

  private static List<String> names(Gossip gossip) {
    return Pairs.of(gossip.link()).stream().map(pair -> pair.first() + " " + pair.second()).toList();
  }

  private static Gossip sharing(int stories, String... people) {
    Gossip gossip = new Gossip();
    IntStream.rangeClosed(1, stories).forEach(i -> gossip.with(story("story-" + i).on("1785-01-0" + i % 10).people(people)));
    return gossip;
  }

  @Test
  void threeSharedStoriesMakeAPairAndTwoDoNot() {
    assertThat(names(sharing(3, "Zed Yew", "Ann Ash"))).containsExactly("ann-ash zed-yew");
    assertThat(names(sharing(2, "Zed Yew", "Ann Ash"))).isEmpty();
  }

  @Test
  void whoeverIsRelatedIsAPairOnceWhicheverSideSaysSo() {
    Gossip gossip =
        new Gossip()
            .with(
                person("zed", "Zed Yew").is(RelationKind.PARENT, "ann").unnamedChildren(2),
                person("ann", "Ann Ash").is(RelationKind.CHILD, "zed").is(RelationKind.RIVAL, "zed"));
    assertThat(names(gossip)).containsExactly("ann zed");
    assertThat(Pairs.of(gossip.link()).get(0).relations()).extracting(Tie::kind).containsExactly(RelationKind.CHILD, RelationKind.RIVAL);
  }

  @Test
  void aCrowdIsNotTogether() {
    String[] crowd = IntStream.rangeClosed(1, 61).mapToObj(i -> "Guest Number" + i).toArray(String[]::new);
    assertThat(names(sharing(3, crowd))).isEmpty();
  }

  @Test
  void nobodyIsPairedWithMoreThanThoseMostSeenWithThemOrWhomTheyAreMostSeenWith() {
    Gossip gossip = new Gossip();
    for (int other = 10; other < 40; other++) {
      for (int i = 0; i < 3; i++) {
        gossip.with(story("story-" + other + "-" + i).people("Hub Hart", "Spoke S" + other));
      }
    }
    // Each of the thirty has the hub among those most seen with them.
    assertThat(names(gossip)).hasSize(30);
  }

  @Test
  void whatConcernsBothIsGatheredInOrder() {
    Archive archive =
        sharing(3, "Ann Ash", "Zed Yew", "Bea Brook")
            .with(
                story("ball").on("1786").people("Ann Ash", "Bea Brook").places("Bath")
                    .event(event("A ball").on("1784").people("Ann Ash", "Zed Yew").role("Zed Yew", Role.WITNESS))
                    .event(event("A walk").people("Zed Yew", "Ann Ash")).event(event("A duel").on("1784").people("Zed Yew"))
                    .claim(claim("They danced.").about("Ann Ash", "Zed Yew")).claim(claim("She danced.").about("Ann Ash")))
            .link();
    Pair pair = Pairs.of(archive).stream().filter(one -> one.second().equals(id("zed-yew")) && one.first().equals(id("ann-ash"))).findFirst().orElseThrow();
    assertThat(pair.stories()).extracting(Object::toString).containsExactly("story-3", "story-2", "story-1");
    assertThat(pair.timeline()).as("the stories are in a list of their own")
        .extracting(entry -> ((TimelineEntry.Happened) entry).happening().title()).containsExactly("A ball");
    assertThat(pair.undated()).extracting(Happening::title).containsExactly("A walk");
    assertThat(pair.claims().assertions()).hasSize(1);
    assertThat(pair.places()).isEmpty();
    assertThat(pair.other(id("ann-ash"))).isEqualTo(id("zed-yew"));
  }

  @Test
  void longListsAreCutAndCounted() {
    Gossip gossip = new Gossip();
    IntStream.range(0, 210).forEach(i -> gossip.with(
        story("story-" + (1000 + i)).on("1785").people("Ann Ash", "Zed Yew").places("Bath")
            .event(event("Ball " + (1000 + i)).on("1784").people("Ann Ash", "Zed Yew"))));
    Pair pair = Pairs.of(gossip.link()).get(0);
    assertThat(pair.stories()).hasSize(Pair.LISTED);
    assertThat(pair.storyCount()).isEqualTo(210);
    assertThat(pair.timeline()).hasSize(Pair.ENTRIES);
    assertThat(pair.entryCount()).isEqualTo(210);
    assertThat(((TimelineEntry.Happened) pair.timeline().get(199)).happening().title()).isEqualTo("Ball 1209");
    assertThat(pair.places()).containsExactly(new Count(id("bath"), 210));
  }
}
