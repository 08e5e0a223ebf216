package io.github.hearsay.archive;

import static io.github.hearsay.archive.Gossip.date;
import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.PersonBuilder.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations between people. */
class RelationsTest {

  private static List<String> ties(Archive archive, String person) {
    return archive.person(id(person)).orElseThrow().relations().stream()
        .map(tie -> tie.kind() + " " + tie.other().map(Object::toString).orElse("nobody") + " "
            + tie.from().map(Object::toString).orElse("") + "-" + tie.to().map(Object::toString).orElse("") + " " + tie.level())
        .toList();
  }

  @Test
  void aRelationWrittenOnceIsShownOnBoth() {
    Archive archive =
        new Gossip().with(person("ann", "Ann Ash").is(RelationKind.PARENT, "Bea Ash"), person("bea", "Bea Ash").is(RelationKind.SPOUSE, "Carl Ash")).link();
    assertThat(ties(archive, "ann")).containsExactly("PARENT bea - REPORTED");
    assertThat(ties(archive, "bea")).containsExactly("SPOUSE carl-ash - REPORTED", "CHILD ann - REPORTED");
    assertThat(ties(archive, "carl-ash")).containsExactly("SPOUSE bea - REPORTED");
  }

  @Test
  void aSpellWrittenOnBothIsOneWithWhatEitherKnows() {
    Archive archive =
        new Gossip()
            .with(
                person("ann", "Ann Ash").is(RelationKind.SPOUSE, "bea", "1700", "", RelationLevel.RUMOURED),
                person("bea", "Bea Brook").is(RelationKind.SPOUSE, "ann", "1700", "1705", RelationLevel.DOCUMENTED))
            .link();
    assertThat(ties(archive, "ann")).containsExactly("SPOUSE bea 1700-1705 DOCUMENTED");
    assertThat(ties(archive, "bea")).containsExactly("SPOUSE ann 1700-1705 DOCUMENTED");
  }

  @Test
  void twoSpellsOfOneRelationStayTwo() {
    Archive archive =
        new Gossip()
            .with(
                person("ann", "Ann Ash").is(RelationKind.SPOUSE, "bea", "1710", "1715", RelationLevel.REPORTED)
                    .is(RelationKind.SPOUSE, "bea", "1700", "1705", RelationLevel.REPORTED),
                person("bea", "Bea Brook").is(RelationKind.SPOUSE, "ann", "1700", "1705", RelationLevel.REPORTED))
            .link();
    assertThat(ties(archive, "bea")).containsExactly("SPOUSE ann 1700-1705 REPORTED", "SPOUSE ann 1710-1715 REPORTED");
  }

  @Test
  void childrenWhoMustNotBeNamedStayUnnamed() {
    Archive archive = new Gossip().with(person("ann", "Ann Ash").unnamedChildren(2)).link();
    Tie tie = archive.person(id("ann")).orElseThrow().relations().get(0);
    assertThat(tie.other()).isEmpty();
    assertThat(tie.count()).isEqualTo(2);
    assertThat(archive.people()).hasSize(1);
  }

  @Test
  void nobodyIsRelatedToThemselves() {
    Gossip gossip = new Gossip().with(person("ann", "Ann Ash").is(RelationKind.FRIEND, "Ann Ash"));
    assertThat(gossip.complaints())
        .containsExactly("HS115 people/ann.md:10:1 a relation of Ann Ash (ann) to themselves - name the other person");
  }

  @Test
  void nobodyDiesBeforeBeingBorn() {
    Gossip gossip = new Gossip().with(person("ann", "Ann Ash").lived("1700", "1699-12"), person("bea", "Bea Brook").lived("1700?", "1700"));
    assertThat(gossip.complaints())
        .containsExactly("HS310 people/ann.md:2:1 Ann Ash died (1699-12) before being born (1700) - check both dates");
  }

  @Test
  void twoPeopleOfOneNameHaveToBeToldApart() {
    Gossip gossip = new Gossip().with(person("ann-a", "Ann Ash"), person("ann-b", "Ánn Ash").called("the actress"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS208 people/ann-a.md:2:1 another person is called Ann Ash too: ann-b - add a disambiguation that tells them apart, such as"
                + " \"the actress\"");
  }

  @Test
  void relationsAreInOrderOfKindAndTime() {
    Archive archive =
        new Gossip()
            .with(
                person("ann", "Ann Ash").is(RelationKind.FRIEND, "Zed Yew").is(RelationKind.FRIEND, "Bea Brook")
                    .is(RelationKind.FRIEND, "Cleo Croft", "1700", "", RelationLevel.REPORTED).is(RelationKind.SIBLING, "Dora Ash"))
            .link();
    assertThat(archive.person(id("ann")).orElseThrow().relations()).extracting(tie -> tie.other().orElseThrow().value())
        .containsExactly("dora-ash", "cleo-croft", "bea-brook", "zed-yew");
    assertThat(archive.person(id("ann")).orElseThrow().relations().get(1).from()).contains(date("1700"));
  }
}
