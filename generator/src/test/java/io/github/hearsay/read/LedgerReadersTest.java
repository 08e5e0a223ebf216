package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Correction.Kind;
import io.github.hearsay.model.Correction.Requester;
import io.github.hearsay.model.Correction.Target;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Source;
import io.github.hearsay.model.SourceKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sources and corrections. */
class LedgerReadersTest {

  private static Reads<Correction> correction(String target) {
    return Reads.of(
        new CorrectionReader(), "date: 2017-01-04", "kind: correction", "text: The wedding was in May, not in March.", "target: " + target);
  }

  @Test
  void aSourceNeedsItsPublisherOnly() {
    Source source = Reads.of(new SourceReader(), "publisher: The Sun").get();
    assertThat(source.publisher()).isEqualTo("The Sun");
    assertThat(source.title() + source.author() + source.url() + source.citation() + source.archived()).isEmpty();
    assertThat(source.id()).isEmpty();
    assertThat(Reads.of(new SourceReader(), "title: x").problems())
        .containsExactly("1:1+3 HS202 the source has no publisher | add it, for example publisher: The Morning Chronicle");
  }

  @Test
  void everyFieldOfASourceIsRead() {
    Source source = Reads.of(
        new SourceReader(), "publisher: The Sun", "title: On the rocks", "author: A. Writer", "date: 2016-12", "url: https://example.org/a",
        "citation: vol. 2, p. 7", "retrieved: 2026-11-22", "archived: https://example.org/b", "kind: court-document", "id: sun",
        "based-on: [x, y]").get();
    assertThat(source.date()).contains(Edtf.parse("2016-12"));
    assertThat(source.citation()).isEqualTo("vol. 2, p. 7");
    assertThat(source.retrieved()).contains(LocalDate.of(2026, 11, 22));
    assertThat(source.archived()).isEqualTo("https://example.org/b");
    assertThat(source.kind()).contains(SourceKind.COURT_DOCUMENT);
    assertThat(source.id()).contains(new Id("sun"));
    assertThat(source.basedOn()).extracting(Reference::text).containsExactly("x", "y");
  }

  @Test
  void aCorrectionSaysWhatItPutsRight() {
    Correction body = correction("body").get();
    assertThat(body.target()).isEqualTo(Target.BODY);
    assertThat(body.kind()).isEqualTo(Kind.CORRECTION);
    assertThat(body.date()).isEqualTo(LocalDate.of(2017, 1, 4));
    assertThat(body.serious()).isFalse();
    Correction claim = correction("claim:ring-was-off\nserious: true\nrequested-by: subject").get();
    assertThat(claim.target()).isEqualTo(Target.CLAIM);
    assertThat(claim.claim().map(Reference::text)).contains("ring-was-off");
    assertThat(claim.serious()).isTrue();
    assertThat(claim.requestedBy()).contains(Requester.SUBJECT);
  }

  @Test
  void aCorrectionOfAClaimNamesTheClaim() {
    String message = "HS204 target does not say which claim | write claim: and its id without a space: claim:ring-was-off";
    assertThat(correction("claim").problems()).containsExactly("4:9+5 " + message);
    assertThat(correction("'claim: the ring'").problems()).containsExactly("4:9+17 " + message);
    assertThat(correction("text").problems()).containsExactly(
        "4:9+4 HS204 target does not know the word \"text\" | the words are headline, body, image, metadata, claim");
  }

  @Test
  void whoAskedForACorrectionIsNeverAName() {
    assertThat(correction("body\nrequested-by: Jane Doe").problems()).containsExactly(
        "5:15+8 HS204 requested-by does not know the word \"Jane Doe\" | the words are reader, subject, editor, regulator");
  }

  @Test
  void everythingMissingOfACorrectionIsNamed() {
    assertThat(Reads.of(new CorrectionReader(), "serious: true").problems()).containsExactly(
        "1:1+3 HS202 the correction has no date | add it, for example date: 2017-01-04",
        "1:1+3 HS202 the correction has no kind | add it, for example kind: correction",
        "1:1+3 HS202 the correction has no target | add it, for example target: body",
        "1:1+3 HS202 the correction has no text | add it, for example text: The wedding was in May, not in March.");
  }
}
