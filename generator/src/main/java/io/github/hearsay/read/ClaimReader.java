package io.github.hearsay.read;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Access;
import io.github.hearsay.model.Amount;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.ClaimKind;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Sensitivity;
import io.github.hearsay.model.StatusChange;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.problem.Code;
import java.util.List;
import java.util.Optional;

/** Something somebody says. */
final class ClaimReader extends RecordReader<Claim> {

  private static final Field<String> TEXT =
      Field.required("text", TextKind.upTo(240), "one sentence in your own words", "They were married in secret.")
          .knownAs("title", "claim");
  private static final Field<Attribution> SAID_BY =
      Field.required("said-by", new AttributionReader(), "on whose word it stands", "{anonymous: a friend}").knownAs("source", "who");
  private static final Field<List<Reference>> ABOUT =
      Field.list("about", ReferenceKind.to("a person"), "whom it is about; otherwise the story's people").knownAs("people");
  private static final Field<ClaimKind> KIND =
      Field.or(ClaimKind.FACT, "kind", WordKind.of(ClaimKind.class), "what sort of claim it is").knownAs("type");
  private static final Field<Optional<ClaimStatus>> STATUS =
      Field.optional("status", WordKind.of(ClaimStatus.class), "how it turned out; otherwise the last of its history, or unverified");
  private static final Field<List<StatusChange>> HISTORY =
      Field.list("history", new StatusChangeReader(), "how it came to be seen so, in order of date");
  private static final Field<Optional<Access>> ACCESS = Field.optional("access", WordKind.of(Access.class), "how they would know");
  private static final Field<String> VIA = Field.or("", "via", TextKind.name(200), "the publication that carried it");
  private static final Field<Optional<Edtf>> BY =
      Field.optional("by", new DateKind(), "for a prediction, when it should have come true (EDTF)").knownAs("deadline", "until");
  private static final Field<Optional<Amount>> AMOUNT = Field.optional("amount", new AmountReader(), "the money in it");
  private static final Field<List<Sensitivity>> SENSITIVITY =
      Field.list("sensitivity", WordKind.of(Sensitivity.class), "subjects that ask for care");
  private static final Field<Optional<Id>> ID = Field.optional("id", new SlugKind(), "a name that stays");
  private static final Field<List<Reference>> REPEATS =
      Field.list("repeats", ReferenceKind.id("a claim"), "claims that this one says again");
  private static final Field<List<Reference>> CONTRADICTS =
      Field.list("contradicts", ReferenceKind.id("a claim"), "claims that cannot be true if this one is");

  ClaimReader() {
    super(
        Spec.of(
            "a claim", TEXT, SAID_BY, ABOUT, KIND, STATUS, HISTORY, ACCESS, VIA, BY, AMOUNT, SENSITIVITY, ID, REPEATS, CONTRADICTS));
  }

  @Override
  void check(Values values) {
    Optional<ClaimStatus> status = values.find(STATUS).flatMap(given -> given);
    values.find(HISTORY).ifPresent(history -> {
      checkStatus(values, status, history);
      checkOrder(values, history);
    });
    if (values.isGiven(BY) && values.find(KIND).filter(kind -> kind != ClaimKind.PREDICTION).isPresent()) {
      values.fail(
          Code.UNKNOWN_KEY, values.at(BY), "only a prediction has a day by which it should have come true",
          "write kind: prediction, or take by away");
    }
  }

  private static void checkStatus(Values values, Optional<ClaimStatus> status, List<StatusChange> history) {
    if (status.isEmpty()) {
      return;
    }
    String word = Vocabulary.word(status.get());
    if (history.isEmpty()) {
      if (status.get() != ClaimStatus.UNVERIFIED) {
        values.fail(
            Code.BAD_STATUS_HISTORY, values.at(STATUS), "the claim is " + word + ", but nothing says since when and why",
            "write history: [{date: 2016-12-27, status: " + word + ", evidence: https://…}]");
      }
      return;
    }
    StatusChange last = history.get(history.size() - 1);
    if (last.status() != status.get()) {
      values.fail(
          Code.BAD_STATUS_HISTORY, values.at(STATUS),
          "the claim is " + word + ", but its history ends with " + Vocabulary.word(last.status()),
          "write status: " + Vocabulary.word(last.status()) + ", or add to the history what made it " + word);
    }
  }

  private static void checkOrder(Values values, List<StatusChange> history) {
    for (int i = 1; i < history.size(); i++) {
      StatusChange before = history.get(i - 1);
      StatusChange after = history.get(i);
      if (Dates.isAfter(before.date(), after.date())) {
        values.fail(
            Code.DATE_ORDER, after.at(), "the history goes back from " + before.date() + " to " + after.date(),
            "put it in order of date, oldest first");
      }
    }
  }

  @Override
  Claim make(Values values, Reading reading) {
    Optional<Id> named = values.get(ID);
    Id id = named.orElseGet(() -> reading.claimId(values.get(TEXT)));
    List<StatusChange> history = values.get(HISTORY);
    ClaimStatus last = history.isEmpty() ? ClaimStatus.UNVERIFIED : history.get(history.size() - 1).status();
    return new Claim(
        id, named.isPresent(), values.get(TEXT), values.get(KIND), values.get(SAID_BY), values.get(ACCESS),
        values.get(VIA), values.get(ABOUT), values.get(STATUS).orElse(last), history, values.get(BY), values.get(AMOUNT),
        values.get(SENSITIVITY), values.get(REPEATS), values.get(CONTRADICTS), values.at());
  }
}
