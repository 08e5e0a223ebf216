package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Access;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Attribution.Voice;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.ClaimKind;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Sensitivity;
import io.github.hearsay.model.StatusChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {

  private static Reads<Claim> read(String... lines) {
    return Reads.of(new ClaimReader(), lines);
  }

  /** A right claim with more lines, which begin on line 3. */
  private static Reads<Claim> with(String... lines) {
    return read("text: They were married.\nsaid-by: unattributed\n" + String.join("\n", lines));
  }

  @Test
  void aSentenceOnSomebodysWordIsAClaim() {
    Claim claim = read("text: They were married.", "said-by: {anonymous: a friend}").get();
    assertThat(claim.id()).hasToString("carriages-c7fd2b9");
    assertThat(claim.named()).isFalse();
    assertThat(claim.text()).isEqualTo("They were married.");
    assertThat(claim.saidBy()).isEqualTo(new Attribution.Anonymous("a friend"));
    assertThat(claim.kind()).isEqualTo(ClaimKind.FACT);
    assertThat(claim.status()).isEqualTo(ClaimStatus.UNVERIFIED);
  }

  @Test
  void everyFieldIsRead() {
    Claim claim = read(
        "text: The marriage is over.", "said-by: {organisation: Forbes}", "about: [Kim, Kanye]", "kind: prediction", "status: overtaken",
        "history:", "  - {date: 2016-12, status: disputed, by: {person: Kris}, evidence: [the-sun, 'https://example.org/x'], note: In an interview.}",
        "  - {date: 2021-02-19, status: overtaken, evidence: divorce-filed}", "access: second-hand", "via: The Sun", "by: 2017",
        "amount: {value: 1, currency: USD}", "sensitivity: mental-health", "id: over", "repeats: c1", "contradicts: [c2, c3]").get();
    assertThat(claim.id()).hasToString("over");
    assertThat(claim.saidBy()).isEqualTo(new Attribution.ByName(Voice.ORGANISATION, "Forbes"));
    assertThat(claim.about()).extracting(Reference::text).containsExactly("Kim", "Kanye");
    assertThat(claim.status()).isEqualTo(ClaimStatus.OVERTAKEN);
    assertThat(claim.history()).extracting(StatusChange::status).containsExactly(ClaimStatus.DISPUTED, ClaimStatus.OVERTAKEN);
    StatusChange first = claim.history().get(0);
    assertThat(first.by().orElseThrow()).isInstanceOfSatisfying(Attribution.ByPerson.class, by -> assertThat(by.person().text())
        .isEqualTo("Kris"));
    assertThat(first.evidence()).extracting(Reference::text).containsExactly("the-sun", "https://example.org/x");
    assertThat(first.note()).isEqualTo("In an interview.");
    assertThat(claim.access()).contains(Access.SECOND_HAND);
    assertThat(claim.via()).isEqualTo("The Sun");
    assertThat(claim.by()).contains(Edtf.parse("2017"));
    assertThat(claim.amount()).isPresent();
    assertThat(claim.sensitivity()).containsExactly(Sensitivity.MENTAL_HEALTH);
    assertThat(claim.repeats()).hasSize(1);
    assertThat(claim.contradicts()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"spokesperson,SPOKESPERSON", "document,DOCUMENT", "organisation,ORGANISATION", "publication,PUBLICATION"})
  void aNamedVoiceSaysWhatItIs(String key, Voice voice) {
    assertThat(Reads.value(new AttributionReader(), "{" + key + ": The Palace}").get()).isEqualTo(new Attribution.ByName(voice,
        "The Palace"));
  }

  @Test
  void nobodyMayBeNamedToo() {
    assertThat(Reads.value(new AttributionReader(), "unattributed").get()).isEqualTo(new Attribution.Unattributed());
  }

  @Test
  void anAttributionNamesExactlyOneVoice() {
    assertThat(Reads.value(new AttributionReader(), "{person: Kim, anonymous: a friend}").problems()).containsExactly(
        "1:4+34 HS203 an attribution names one voice; here are person and anonymous | write a claim for each voice");
    assertThat(Reads.value(new AttributionReader(), "{anonymous: }").problems()).containsExactly(
        "1:4+13 HS202 the attribution names nobody"
            + " | write one of person, spokesperson, document, organisation, publication, anonymous with a value");
    assertThat(Reads.value(new AttributionReader(), "{insider: x}").problems())
        .containsExactly("1:5+7 HS201 an attribution has no field insider | did you mean anonymous?");
    assertThat(Reads.value(new AttributionReader(), "a friend").problems()).containsExactly(
        "1:4+8 HS203 v does not say what \"a friend\" is | write {person: a friend} for somebody of the archive, {anonymous: a friend},"
            + " or another of person, spokesperson, document, organisation, publication, anonymous; or unattributed");
  }

  @Test
  void aStatusNeedsItsHistory() {
    assertThat(with("status: denied").problems()).containsExactly(
        "3:9+6 HS207 the claim is denied, but nothing says since when and why"
            + " | write history: [{date: 2016-12-27, status: denied, evidence: https://…}]");
    assertThat(with("status: unverified").get().status()).isEqualTo(ClaimStatus.UNVERIFIED);
  }

  @Test
  void theLastStatusOfTheHistoryIsTheClaims() {
    assertThat(with("history: [{date: 2016, status: disputed}, {date: 2017, status: false}]").get().status()).isEqualTo(ClaimStatus.FALSE);
    assertThat(with("status: confirmed", "history: [{date: 2016, status: denied}]").problems()).containsExactly(
        "3:9+9 HS207 the claim is confirmed, but its history ends with denied"
            + " | write status: denied, or add to the history what made it confirmed");
    assertThat(with("status: unverified", "history: [{date: 2016, status: denied}]").problems()).hasSize(1);
  }

  @Test
  void aHistoryRunsForward() {
    assertThat(with("history: [{date: 2017, status: disputed}, {date: 2016, status: false}]").problems()).containsExactly(
        "3:43+27 HS310 the history goes back from 2017 to 2016 | put it in order of date, oldest first");
    assertThat(with("history: [{date: 2016-12-27, status: disputed}, {date: 2016-12, status: false}]").problems()).isEmpty();
  }

  @Test
  void onlyAPredictionHasADeadline() {
    assertThat(with("by: 2017").problems()).containsExactly(
        "3:5+4 HS201 only a prediction has a day by which it should have come true | write kind: prediction, or take by away");
    assertThat(with("by: 2017", "kind: prediction").problems()).isEmpty();
  }

  private static List<String> ids(String claims) {
    return Reads.value(new ListKind<>(new ClaimReader()), claims).get().stream().map(claim -> claim.id().value()).toList();
  }

  @Test
  void aClaimWithoutAnIdIsCalledAfterItsWordsWhateverStandsBesideIt() {
    String b = "{text: B, said-by: unattributed}";
    assertThat(ids("[{text: A, said-by: unattributed, id: a}, " + b + "]")).containsExactly("a", "carriages-cbeeff9");
    assertThat(ids("[" + b + ", {text: A, said-by: unattributed}]")).containsExactly("carriages-cbeeff9", "carriages-cb7be43");
  }

  @Test
  void punctuationCaseAndAccentsDoNotChangeAnId() {
    assertThat(ids("[{text: 'Khloé was there, too', said-by: unattributed}]"))
        .isEqualTo(ids("[{text: 'Khloe was THERE too.', said-by: unattributed}]"))
        .isNotEqualTo(ids("[{text: 'Khloé was there', said-by: unattributed}]"));
  }

  @Test
  void claimsWithTheSameWordsHaveIdsOfTheirOwn() {
    String same = "{text: B, said-by: unattributed}";
    assertThat(ids("[" + same + ", " + same + ", " + same + "]")).doesNotHaveDuplicates().startsWith("carriages-cbeeff9");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(read("kind: fact").problems()).containsExactly(
        "1:1+3 HS202 the claim has no said-by | add it, for example said-by: {anonymous: a friend}",
        "1:1+3 HS202 the claim has no text | add it, for example text: They were married in secret.");
  }
}
