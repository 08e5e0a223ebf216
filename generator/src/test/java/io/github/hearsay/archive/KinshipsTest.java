package io.github.hearsay.archive;

import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.PersonBuilder.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Kin by what follows from relations on record. */
class KinshipsTest {

  private static List<String> kin(Gossip gossip, String person) {
    return gossip.link().person(id(person)).orElseThrow().kinship().kin().stream()
        .map(kin -> kin.kind() + " " + kin.way().stream().map(step -> step.kind() + " " + step.to()).collect(Collectors.joining(", ")))
        .toList();
  }

  @Test
  void childrenOfOneParentAreSiblings() {
    Gossip gossip = new Gossip().with(person("pa", "Pa Ash").is(RelationKind.CHILD, "Ann Ash").is(RelationKind.CHILD, "Bea Ash"));
    assertThat(kin(gossip, "ann-ash")).containsExactly("SIBLING PARENT pa, CHILD bea-ash");
    assertThat(kin(gossip, "bea-ash")).containsExactly("SIBLING PARENT pa, CHILD ann-ash");
    assertThat(kin(gossip, "pa")).isEmpty();
  }

  @Test
  void whoseParentsAreAllKnownAndShareOneAreHalfSiblings() {
    Gossip gossip =
        new Gossip()
            .with(
                person("ann", "Ann Ash").is(RelationKind.PARENT, "Pa Ash").is(RelationKind.PARENT, "Ma Ash"),
                person("bea", "Bea Ash").is(RelationKind.PARENT, "Pa Ash").is(RelationKind.PARENT, "Mo Brook"),
                person("carl", "Carl Ash").is(RelationKind.PARENT, "Ma Ash").is(RelationKind.PARENT, "Pa Ash"));
    assertThat(kin(gossip, "ann")).containsExactly("SIBLING PARENT ma-ash, CHILD carl", "HALF_SIBLING PARENT pa-ash, CHILD bea");
  }

  @Test
  void marriagesMakeInLaws() {
    Gossip gossip =
        new Gossip()
            .with(
                person("ann", "Ann Ash").is(RelationKind.SPOUSE, "Bob Brook"),
                person("pa", "Pa Brook").is(RelationKind.CHILD, "Bob Brook").is(RelationKind.CHILD, "Cleo Brook").is(RelationKind.PARENT, "Old Brook"),
                person("cleo-brook", "Cleo Brook").is(RelationKind.SPOUSE, "Dan Dale"));
    assertThat(kin(gossip, "ann"))
        .containsExactly("PARENT_IN_LAW SPOUSE bob-brook, PARENT pa", "SIBLING_IN_LAW SPOUSE bob-brook, PARENT pa, CHILD cleo-brook");
    assertThat(kin(gossip, "pa")).containsExactly("CHILD_IN_LAW CHILD bob-brook, SPOUSE ann", "CHILD_IN_LAW CHILD cleo-brook, SPOUSE dan-dale");
    assertThat(kin(gossip, "cleo-brook"))
        .containsExactly(
            "SIBLING PARENT pa, CHILD bob-brook", "GRANDPARENT PARENT pa, PARENT old-brook",
            "SIBLING_IN_LAW PARENT pa, CHILD bob-brook, SPOUSE ann");
    assertThat(kin(gossip, "old-brook")).containsExactly("GRANDCHILD CHILD pa, CHILD bob-brook", "GRANDCHILD CHILD pa, CHILD cleo-brook");
  }

  @Test
  void whatIsWrittenDownNeedsNotFollow() {
    Gossip gossip =
        new Gossip()
            .with(
                person("pa", "Pa Ash").is(RelationKind.CHILD, "Ann Ash").is(RelationKind.CHILD, "Bea Ash").is(RelationKind.PARENT, "Old Ash"),
                person("ann-ash", "Ann Ash").is(RelationKind.HALF_SIBLING, "Bea Ash").is(RelationKind.GRANDPARENT, "Old Ash"));
    assertThat(kin(gossip, "ann-ash")).isEmpty();
    assertThat(kin(gossip, "bea-ash")).containsExactly("GRANDPARENT PARENT pa, PARENT old-ash");
  }

  @Test
  void nothingFollowsFromARumour() {
    Gossip gossip =
        new Gossip()
            .with(
                person("pa", "Pa Ash").is(RelationKind.CHILD, "Ann Ash").is(RelationKind.CHILD, "Bea Ash", "", "", RelationLevel.RUMOURED)
                    .unnamedChildren(3));
    assertThat(kin(gossip, "ann-ash")).isEmpty();
    assertThat(kin(gossip, "bea-ash")).isEmpty();
  }

  @Test
  void aLargeFamilyIsToldInPart() {
    PersonBuilder pa = person("pa", "Pa Ash");
    IntStream.range(0, 400).forEach(i -> pa.is(RelationKind.CHILD, "Child C" + i));
    Archive archive = new Gossip().with(pa).link();
    Kinship kinship = archive.person(id("child-c0")).orElseThrow().kinship();
    assertThat(kinship.kin()).hasSize(Kinship.MOST);
    assertThat(kinship.more()).isTrue();
    assertThat(archive.person(id("pa")).orElseThrow().kinship()).isEqualTo(Kinship.NONE);
  }
}
