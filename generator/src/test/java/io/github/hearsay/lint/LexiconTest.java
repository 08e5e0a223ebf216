package io.github.hearsay.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words tell of what. */
class LexiconTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "They had an affair", "They had an 'affair'", "'Affair' denied", "An ‘affair’, they say", "An “affair”.", "So it was 'an affair'.", "An affair's end",
      "It was the affair's.", "It was the affair’s", "('affair')", "''affair''"})
  void quotesAndPossessivesDoNotHideAWord(String text) {
    assertThat(Lexicon.sensitive(text)).contains(new Lexicon.Found("affair", "sex"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A fair", "He was at sea", "The Affairé", "an o'affair", "", "'", "''", "'s", "—"})
  void nothingButTheWholeWordTells(String text) {
    assertThat(Lexicon.sensitive(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', delimiter = ';', value = {
      "She is 'said' to leave;true", "Rumour's end;true", "It is ‘alleged’;true", "She leaves;false", "Does she leave?;false"})
  void doubtInQuotesIsDoubt(String headline, boolean doubt) {
    assertThat(Lexicon.hasDoubt(headline)).isEqualTo(doubt);
  }

  @Test
  void apostrophesWithinWordsDoNotPart() {
    assertThat(Lexicon.words("Don't! The O’Hara sisters' rock'n'roll, James's and the singer's.")).containsExactly(
        "don't", "the", "o'hara", "sisters", "rock'n'roll", "james", "and", "the", "singer");
  }
}
