package io.github.hearsay.archive;

import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.model.RelationLevel.DOCUMENTED;
import static io.github.hearsay.model.RelationLevel.REPORTED;
import static io.github.hearsay.model.RelationLevel.RUMOURED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations that cannot be true, or not both. */
class RelationChecksTest {

  private static Gossip married(String from, String to, String againFrom, String againTo) {
    return new Gossip()
        .with(
            person("ann", "Ann Ash").is(RelationKind.SPOUSE, "Bob Brook", from, to, DOCUMENTED)
                .is(RelationKind.SPOUSE, "Carl Croft", againFrom, againTo, DOCUMENTED));
  }

  @Test
  void twoMarriagesAtOneTimeAreReportedWhereTheSecondIsWritten() {
    assertThat(married("1700", "1710", "1705-03-01", "1720").complaints())
        .containsExactly(
            "HS311 people/ann.md:11:1 Ann Ash marries Carl Croft (1705-03-01) while married to Bob Brook (1700 to 1710) - check the dates;"
                + " of a marriage that was none, say so with level: rumoured, or let the warning stand with a reason");
  }

  @Test
  void theOtherMarriageMayBeWrittenOnTheOther() {
    Gossip gossip =
        new Gossip()
            .with(
                person("ann", "Ann Ash").is(RelationKind.SPOUSE, "Bob Brook", "1700", "1710", DOCUMENTED),
                person("carl", "Carl Croft").is(RelationKind.SPOUSE, "Ann Ash", "1705", "", DOCUMENTED));
    assertThat(gossip.complaints())
        .hasSize(1)
        .first().asString().startsWith("HS311 people/carl.md:10:1 Ann Ash marries Carl Croft (1705) while married to Bob Brook (1700 to 1710)");
  }

  @ParameterizedTest
  @CsvSource({"1700, 1705, 1705, 1720", "1700, 1705~, 1705-06, ''", "1700, '', 1705, ''", "170X, 1710, 1705, ''", "1705, 1710, 1700, 1705"})
  void datesThatMayFitAreLetBe(String from, String to, String againFrom, String againTo) {
    assertThat(married(from, to, againFrom, againTo).complaints()).isEmpty();
  }

  @Test
  void aMarriageLastsUntilADeathIfNothingElseIsSaid() {
    Gossip gossip =
        new Gossip()
            .with(
                person("ann", "Ann Ash").is(RelationKind.SPOUSE, "bob", "1700", "", DOCUMENTED)
                    .is(RelationKind.SPOUSE, "Carl Croft", "1705", "1708", DOCUMENTED).is(RelationKind.SPOUSE, "Dan Dale", "1712", "", DOCUMENTED),
                person("bob", "Bob Brook").lived("1670", "1711"));
    assertThat(gossip.complaints()).hasSize(1).first().asString().contains("Ann Ash marries Carl Croft (1705) while married to Bob Brook (1700)");
  }

  @Test
  void rumoursAndTheSameSpouseAgainAreNoSecondMarriage() {
    Gossip gossip =
        new Gossip()
            .with(
                person("ann", "Ann Ash").is(RelationKind.SPOUSE, "Bob Brook", "1700", "1710", DOCUMENTED)
                    .is(RelationKind.SPOUSE, "Bob Brook", "1705", "1712", DOCUMENTED)
                    .is(RelationKind.SPOUSE, "Carl Croft", "1705", "1710", RUMOURED));
    assertThat(gossip.complaints()).isEmpty();
  }

  @Test
  void aParentIsOlderThanTheChild() {
    Gossip gossip =
        new Gossip()
            .with(
                person("ann", "Ann Ash").lived("1700", "1760").is(RelationKind.PARENT, "bea"),
                person("bea", "Bea Ash").lived("1691", "1750").is(RelationKind.CHILD, "carl"),
                person("carl", "Carl Ash").lived("1690", "1750"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS312 people/ann.md:10:1 Bea Ash (born 1691) would be less than 10 years older than Ann Ash (born 1700) - check both births, and"
                + " which of the two is the parent",
            "HS312 people/bea.md:10:1 Bea Ash (born 1691) would be less than 10 years older than Carl Ash (born 1690) - check both births, and"
                + " which of the two is the parent");
  }

  @ParameterizedTest
  @CsvSource({"1690, 1700", "1670, 1700-05", "170X, 1710", "../1700, 1700"})
  void birthsThatMayFitAreLetBe(String parent, String child) {
    Gossip gossip =
        new Gossip()
            .with(
                person("ann", "Ann Ash").lived(child, "1790").is(RelationKind.PARENT, "bea"), person("bea", "Bea Ash").lived(parent, "1790"));
    assertThat(gossip.complaints()).isEmpty();
  }

  @Test
  void aRelationLiesWithinBothLives() {
    Gossip gossip =
        new Gossip()
            .with(
                person("ann", "Ann Ash").lived("1700", "1760").is(RelationKind.FRIEND, "bea", "1699", "", REPORTED)
                    .is(RelationKind.FRIEND, "bea", "1720", "1751-01-02", REPORTED),
                person("bea", "Bea Ash").lived("1690", "1750"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS313 people/ann.md:10:1 a relation of 1699, before Ann Ash was born (1700) - check the dates of both",
            "HS313 people/ann.md:11:1 a relation of 1751-01-02, after Bea Ash had died (1750) - check the dates of both");
  }

  @ParameterizedTest
  @CsvSource({"1700, 1750", "169X, 1750~", "'', 1750", "1720/.., ''"})
  void aRelationThatMayLieWithinThemIsLetBe(String from, String to) {
    Gossip gossip =
        new Gossip()
            .with(
                person("ann", "Ann Ash").lived("1699", "1750").is(RelationKind.FRIEND, "bea", from, to, REPORTED),
                person("bea", "Bea Ash").lived("1690", "1750"));
    assertThat(gossip.complaints()).isEmpty();
  }
}
