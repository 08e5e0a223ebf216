package io.github.hearsay.archive;

import static io.github.hearsay.archive.EventBuilder.event;
import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who knows whom, and by whom. */
class NetworksTest {

  private static List<String> bonds(Gossip gossip) {
    Network network = Networks.of(gossip.link());
    return network.bonds().stream()
        .map(bond -> network.people().get(bond.first()).id() + " " + network.people().get(bond.second()).id() + " "
            + bond.kind().map(Enum::name).orElse("MET") + bond.level().map(level -> " " + level).orElse(""))
        .toList();
  }

  private static List<String> tree(Gossip gossip) {
    Network network = Networks.of(gossip.link());
    List<Network.Reached> known = NetworkTree.of(network);
    return known.stream()
        .map(one -> one.steps() + " " + network.people().get(one.person()).id()
            + (one.by() < 0 ? "" : " " + one.kind().map(Enum::name).orElse("MET") + " of " + network.people().get(known.get(one.by()).person()).id()))
        .toList();
  }

  @Test
  void relationsAndSharedEventsMakeBonds() {
    Gossip gossip =
        new Gossip()
            .with(
                person("ann", "Ann Ash").is(RelationKind.PARENT, "Zed Yew").is(RelationKind.RIVAL, "Zed Yew", "", "", RelationLevel.DOCUMENTED)
                    .unnamedChildren(2))
            .with(story("ball").people("Mia Moor", "Ann Ash", "Uli Unseen").event(event("A ball").people("Mia Moor", "Ann Ash", "Zed Yew")));
    assertThat(bonds(gossip)).containsExactly("ann mia-moor MET", "ann zed-yew RIVAL DOCUMENTED", "mia-moor zed-yew MET");
  }

  @Test
  void aCrowdAtAnEventHasNotMet() {
    String[] crowd = IntStream.rangeClosed(1, 13).mapToObj(i -> "Guest Number" + i).toArray(String[]::new);
    assertThat(bonds(new Gossip().with(story("ball").people(crowd).event(event("A ball").people(crowd))))).isEmpty();
  }

  @Test
  void ofManyMetAtEventsThoseMetMostCount() {
    Gossip gossip = new Gossip();
    for (int guest = 10; guest < 30; guest++) {
      gossip.with(story("s-" + guest).people("Hub Hart").event(event("Tea " + guest).people("Hub Hart", "Guest G" + guest)));
    }
    // Each of them has met nobody else, so the hub is among those they have met most.
    assertThat(bonds(gossip)).hasSize(20);
    String[] guests = IntStream.range(10, 22).mapToObj(i -> "Guest G" + i).toArray(String[]::new);
    Gossip party = new Gossip().with(story("party").people(guests).event(event("A party").people(guests)));
    // Of the 66 pairs, those of the four last are in nobody's eight first but by their own.
    assertThat(bonds(party)).hasSizeLessThan(66).contains("guest-g10 guest-g21 MET").doesNotContain("guest-g20 guest-g21 MET");
  }

  @Test
  void relativesTakeNoPlacesOfThoseOnlyMetAtEvents() {
    PersonBuilder hub = person("hub-hart", "Hub Hart");
    Gossip gossip = new Gossip().with(story("once").people("Hub Hart").event(event("Once").people("Hub Hart", "Zoe Guest")));
    for (int i = 1; i <= 8; i++) {
      hub.is(RelationKind.FRIEND, "Kin K" + i);
      for (int tea = 0; tea < 2; tea++) {
        gossip.with(story("kin-" + i + "-" + tea).people("Hub Hart").event(event("Kin " + i + tea).people("Hub Hart", "Kin K" + i)));
        gossip.with(story("pal-" + i + "-" + tea).people("Zoe Guest").event(event("Pal " + i + tea).people("Zoe Guest", "Pal P" + i)));
      }
    }
    assertThat(bonds(gossip.with(hub))).contains("zoe-guest hub-hart MET", "hub-hart kin-k1 FRIEND REPORTED").hasSize(17);
  }

  @Test
  void whatIsWithheldFromMachinesMakesNoBonds() {
    Gossip gossip =
        new Gossip()
            .with(story("told").people("Ann Ash").event(event("A ball").people("Ann Ash", "Bea Brook")))
            .with(story("hushed").unlisted().people("Ann Ash").event(event("A tryst").people("Ann Ash", "Cleo Croft")));
    assertThat(bonds(gossip)).containsExactly("ann-ash bea-brook MET");
  }

  @Test
  void theShortestWaysLeadFromTheBestConnected() {
    Gossip gossip =
        new Gossip()
            .with(
                person("hub", "Hub Hart").is(RelationKind.CHILD, "Ann Ash").is(RelationKind.FRIEND, "Bea Brook").is(RelationKind.FRIEND, "Cleo Croft"),
                person("ann-ash", "Ann Ash").is(RelationKind.EMPLOYER, "Dan Dale"), person("cleo-croft", "Cleo Croft").is(RelationKind.SPOUSE, "Dan Dale"),
                person("yan", "Yan Yew").is(RelationKind.RIVAL, "Zed Zorn"), person("alone", "Al One"));
    assertThat(tree(gossip))
        .containsExactly(
            "0 hub", "1 ann-ash CHILD of hub", "1 bea-brook FRIEND of hub", "1 cleo-croft FRIEND of hub", "2 dan-dale EMPLOYER of ann-ash", "0 yan",
            "1 zed-zorn RIVAL of yan");
  }
}
