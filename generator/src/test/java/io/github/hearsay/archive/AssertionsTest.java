package io.github.hearsay.archive;

import static io.github.hearsay.archive.ClaimBuilder.claim;
import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.Gossip.ids;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Attribution.Voice;
import io.github.hearsay.model.AttributionKind;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Correction;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said, by however many stories. */
class AssertionsTest {

  private static StoryBuilder said(String story, String year, ClaimBuilder claim) {
    return story(story).on(year).people("A B").topics("Rings").claim(claim);
  }

  private static Assertion only(StoryBuilder... stories) {
    List<Assertion> assertions = new Gossip().with(stories).link().assertions();
    assertThat(assertions).hasSize(1);
    return assertions.get(0);
  }

  @Test
  void claimsThatRepeatEachOtherSayOneThing() {
    Archive archive =
        new Gossip()
            .with(said("later", "1703", claim("Again.").id("again").repeats("next-c1").about("E F")))
            .with(said("first", "1700", claim("It is so.")), said("next", "1701", claim("It is so, they say.").repeats("first-c1")))
            .with(said("other", "1702", claim("Something else.")))
            .link();
    assertThat(archive.assertions()).extracting(Assertion::id).isEqualTo(ids("again", "other-c1"));
    Assertion so = archive.assertion(id("again")).orElseThrow();
    assertThat(so.claims()).isEqualTo(ids("first-c1", "next-c1", "again"));
    assertThat(so.stories()).isEqualTo(ids("first", "next", "later"));
    assertThat(so.about()).isEqualTo(ids("a-b", "e-f"));
    assertThat(archive.claim(id("next-c1")).orElseThrow().assertion()).isEqualTo(id("again"));
  }

  @Test
  void whatBecameOfOneClaimBecameOfAllThatRepeatIt() {
    Assertion so =
        only(
            said("a", "1700", claim("So.").id("so").turned("1705", ClaimStatus.DISPUTED, "b").turned("1710", ClaimStatus.DENIED, "c")),
            said("b", "1701", claim("So.").repeats("so")),
            said("c", "1702", claim("So.").repeats("so").turned("1707", ClaimStatus.UNVERIFIED, "a").turned("1712", ClaimStatus.CONFIRMED, "a")));
    assertThat(so.status()).isEqualTo(ClaimStatus.CONFIRMED);
    assertThat(so.history()).extracting(step -> step.turn().change().date() + " " + step.turn().change().status() + " " + step.claim())
        .containsExactly("1705 DISPUTED so", "1707 UNVERIFIED c-c1", "1710 DENIED so", "1712 CONFIRMED c-c1");
    assertThat(so.last()).contains(so.history().get(3));
  }

  @Test
  void whatTwoClaimsTellOfTheSameDayAndEvidenceIsToldOnce() {
    Assertion so =
        only(
            said("a", "1700", claim("So.").id("so").turned("1705", ClaimStatus.FALSE, "b")),
            said("b", "1701", claim("So.").repeats("so").turned("1705", ClaimStatus.FALSE, "b").turned("1705", ClaimStatus.FALSE, "a")));
    assertThat(so.history()).extracting(Assertion.Step::claim).isEqualTo(ids("so", "b-c1"));
  }

  @Test
  void aHistoryKeepsItsAuthorsOrder() {
    Assertion so = only(said("a", "1700", claim("So.").turned("1705-12-27", ClaimStatus.DISPUTED).turned("1705-12", ClaimStatus.FALSE)));
    assertThat(so.status()).isEqualTo(ClaimStatus.FALSE);
  }

  @Test
  void whatIsOnlyRepeatedHasOneOrigin() {
    assertThat(only(said("a", "1700", claim("So."))).origins()).isEqualTo(1);
    assertThat(only(
        said("a", "1700", claim("So.").id("so")), said("b", "1701", claim("So.").id("b").repeats("so")),
        said("c", "1702", claim("So.").repeats("b").anonymous("a friend"))).origins()).isEqualTo(1);
  }

  @Test
  void whoeverWasThereAndWhateverIsWrittenDownIsAnOriginOfItsOwn() {
    assertThat(only(
        said("a", "1700", claim("So.").id("so").anonymous("people")),
        said("b", "1701", claim("I saw it.").repeats("so").anonymous("a gentleman").firstHand()),
        said("c", "1905", claim("So it is written.").repeats("so").named(Voice.DOCUMENT, "the certificate")),
        said("d", "1906", claim("As the certificate says.").repeats("c-c1").anonymous("people"))).origins()).isEqualTo(3);
  }

  @Test
  void twoThatRepeatNobodyAreTwoOriginsEvenWhenAThirdRepeatsBoth() {
    StoryBuilder both = said("c", "1702", claim("So.").repeats("a").repeats("b"));
    ClaimBuilder a = claim("So.").id("a").anonymous("a friend");
    ClaimBuilder b = claim("So.").id("b").anonymous("a maid");
    assertThat(only(said("a", "1700", a), said("b", "1701", b), both).origins()).isEqualTo(1);
    StoryBuilder one = said("c", "1702", claim("So.").repeats("a").repeats("b").firstHand());
    assertThat(only(said("a", "1700", a), said("b", "1701", b), one).origins()).isEqualTo(3);
  }

  @Test
  void theSameVoiceTwiceIsOneOrigin() {
    ClaimBuilder again = claim("So.").repeats("so").firstHand();
    assertThat(only(said("a", "1700", claim("So.").id("so").saidBy("C D").firstHand()), said("b", "1701", again.saidBy("C D"))).origins()).isEqualTo(1);
    assertThat(only(
        said("a", "1700", claim("So.").id("so").named(Voice.DOCUMENT, "The Will")),
        said("b", "1701", claim("So.").repeats("so").named(Voice.DOCUMENT, "the will"))).origins()).isEqualTo(1);
    ClaimBuilder friend = claim("So.").id("so").anonymous("a friend").firstHand().via("The Lamp");
    assertThat(only(
        said("a", "1700", friend), said("b", "1701", claim("So.").repeats("so").anonymous("A friend").firstHand().via("The Lamp"))).origins())
        .isEqualTo(1);
    assertThat(only(
        said("a", "1700", friend), said("b", "1701", claim("So.").repeats("so").anonymous("A friend").firstHand().via("The Sun"))).origins())
        .isEqualTo(2);
  }

  @Test
  void storiesThatLeanOnSourcesCopiedFromEachOtherAreOneOrigin() {
    StoryBuilder lamp = said("a", "1700", claim("So.").id("a")).source("The Lamp", "lamp");
    StoryBuilder witness = said("w", "1705", claim("So.").id("w").repeats("a").repeats("b").firstHand());
    StoryBuilder sun = said("b", "1701", claim("So.").id("b")).source("The Sun", "sun");
    StoryBuilder copied = said("b", "1701", claim("So.").id("b")).source("The Sun", "sun", "lamp");
    assertThat(only(lamp, sun, witness).origins()).isEqualTo(3);
    assertThat(only(lamp, copied, witness).origins()).isEqualTo(2);
    assertThat(only(lamp, said("b", "1701", claim("So.").id("b")).source("The Sun", "", "lamp"), witness).origins()).isEqualTo(2);
  }

  @Test
  void aContradictionIsSeenFromBothSidesAndCoversWhatRepeatsEither() {
    Archive archive =
        new Gossip()
            .with(said("a", "1700", claim("Yes.").id("yes")), said("b", "1701", claim("No.").id("no").contradicts("yes")))
            .with(said("c", "1702", claim("Yes indeed.").repeats("yes").contradicts("no")), said("d", "1703", claim("No, no.").repeats("no")))
            .link();
    assertThat(archive.assertion(id("yes")).orElseThrow().contradictions()).isEqualTo(ids("no"));
    assertThat(archive.assertion(id("no")).orElseThrow().contradictions()).isEqualTo(ids("yes"));
  }

  @Test
  void aPredictionIsOverdueWhenItsDayHasPassedAndNothingSettledIt() {
    LocalDate today = LocalDate.of(1710, 6, 1);
    assertThat(only(said("a", "1700", claim("It will be.").due("1709"))).isOverdue(today)).isTrue();
    assertThat(only(said("a", "1700", claim("It will be.").due("1709").turned("1705", ClaimStatus.DENIED))).isOverdue(today)).isTrue();
    assertThat(only(said("a", "1700", claim("It will be.").due("1710"))).isOverdue(today)).isFalse();
    assertThat(only(said("a", "1700", claim("It will be.").due("1709/.."))).isOverdue(today)).isFalse();
    assertThat(only(said("a", "1700", claim("It will be.").due("1709").turned("1708", ClaimStatus.OVERTAKEN))).isOverdue(today)).isFalse();
    assertThat(only(said("a", "1700", claim("It is."))).isOverdue(today)).isFalse();
  }

  @Test
  void theListsHoldEveryAssertionOnceInEachView() {
    ClaimLists lists =
        new Gossip()
            .today("1720-01-01")
            .with(said("a", "1700", claim("One.").id("one").anonymous("a friend").turned("1701", ClaimStatus.DENIED, "a").due("1719")))
            .with(said("b", "1700", claim("Two.").id("two").saidBy("C D").due("1718")), said("c", "1702", claim("One.").repeats("one")))
            .with(story("d").on("170X").people("A B").claim(claim("Three.").id("three").named(Voice.PUBLICATION, "The Lamp")))
            .link()
            .claimLists();
    assertThat(lists.all()).isEqualTo(ids("two", "one", "three"));
    assertThat(lists.byStatus().get(ClaimStatus.DENIED)).isEqualTo(ids("one"));
    assertThat(lists.byStatus().get(ClaimStatus.UNVERIFIED)).isEqualTo(ids("two", "three"));
    assertThat(lists.saidBy().get(AttributionKind.NAMED)).isEqualTo(ids("two"));
    assertThat(lists.saidBy().get(AttributionKind.ANONYMOUS)).isEqualTo(ids("one"));
    assertThat(lists.saidBy().get(AttributionKind.DOCUMENT)).isEmpty();
    assertThat(lists.overdue()).isEqualTo(ids("two", "one"));
  }

  @Test
  void peopleTopicsAndPublishersHaveTheirClaimsByOutcome() {
    Archive archive =
        new Gossip()
            .with(said("a", "1700", claim("One.").id("one").anonymous("a friend").via("The Lamp").turned("1705", ClaimStatus.CONFIRMED, "a")))
            .with(said("b", "1701", claim("Two.").id("two").named(Voice.PUBLICATION, "The Lamp")).source("The Lamp", "lamp"))
            .with(said("c", "1702", claim("Three.").id("three").turned("1705", ClaimStatus.CONFIRMED, "a")), said("d", "1703", claim("One.").repeats("one")))
            .link();
    ClaimDigest person = archive.person(id("a-b")).orElseThrow().claims();
    assertThat(person.assertions()).isEqualTo(ids("three", "one", "two"));
    assertThat(person.outcomes().of(ClaimStatus.CONFIRMED)).isEqualTo(2);
    assertThat(person.outcomes().of(ClaimStatus.UNVERIFIED)).isEqualTo(1);
    assertThat(person.outcomes().resolved()).isEqualTo(2);
    assertThat(person.mix().total()).as("what two stories say is one claim").isEqualTo(3);
    assertThat(person.mix().of(AttributionKind.ANONYMOUS)).as("the stronger word of the two").isEqualTo(1);
    assertThat(person.mix().of(AttributionKind.UNATTRIBUTED)).isEqualTo(1);
    assertThat(archive.topic(id("rings")).orElseThrow().claims()).isEqualTo(person);
    assertThat(archive.publisher(id("the-lamp")).orElseThrow().claims().assertions()).isEqualTo(ids("one", "two"));
    assertThat(ClaimDigest.EMPTY.isEmpty()).isTrue();
  }

  @Test
  void correctionsAreKnownToTheirStoryTheirPeopleAndTheirClaim() {
    Archive archive =
        new Gossip()
            .with(said("a", "1700", claim("So.").id("so")).correction("1701-01-01", Correction.Target.CLAIM, "so").correction("1701-01-01", Correction.Target.HEADLINE, ""))
            .with(said("b", "1700", claim("So.").id("b").repeats("so")).correction("1702-01-01", Correction.Target.BODY, "").correction("1703-01-01", Correction.Target.CLAIM, "b"))
            .link();
    assertThat(archive.corrections()).extracting(CorrectionEntry::id).isEqualTo(ids("b-r2", "b-r1", "a-r1", "a-r2"));
    assertThat(archive.person(id("a-b")).orElseThrow().corrections()).isEqualTo(ids("b-r2", "b-r1", "a-r1", "a-r2"));
    assertThat(archive.assertion(id("so")).orElseThrow().corrections()).isEqualTo(ids("b-r2", "a-r1"));
    assertThat(archive.story(id("a")).orElseThrow().corrections()).extracting(CorrectionEntry::anchor)
        .containsExactly("correction-1701-01-01", "correction-1701-01-01-2");
    assertThat(archive.correction(id("a-r2")).orElseThrow().isProminent()).isTrue();
    assertThat(archive.correction(id("b-r1")).orElseThrow().isProminent()).isFalse();
  }

  @Test
  void aThousandStoriesThatRepeatEachOtherTakeNoTime() {
    Gossip gossip = new Gossip().with(said("s0", "1700", claim("So.").id("c0")));
    for (int i = 1; i < 3000; i++) {
      gossip.with(said("s" + i, "1701", claim("So.").id("c" + i).repeats("c" + i / 2)));
    }
    Assertion so = gossip.link().assertions().get(0);
    assertThat(so.claims()).hasSize(3000);
    assertThat(so.origins()).isEqualTo(1);
    assertThat(Collections.frequency(so.stories(), id("s1"))).isEqualTo(1);
  }
}
