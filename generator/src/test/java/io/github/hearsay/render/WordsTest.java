package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.archive.Kin;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Amount;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.words.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for numbers, ages, money, dates and the constants of the model. */
final class WordsTest {

  private final Messages messages = Messages.english();
  private final Words terms = new Words(messages);

  @Test
  void oneIsNotMany() {
    assertThat(terms.heading(RelationKind.HALF_SIBLING, false)).isEqualTo("Half-sibling");
    assertThat(terms.heading(RelationKind.FRIEND, true)).isEqualTo("Friends");
    assertThat(terms.heading(Kin.Kind.CHILD_IN_LAW, true)).isEqualTo("Children-in-law");
  }

  @Test
  void aTextIsCutBetweenWords() {
    assertThat(Words.shortened("short", 10)).isEqualTo("short");
    assertThat(Words.shortened("She sold oranges, and then she acted.", 20)).isEqualTo("She sold oranges…");
    assertThat(Words.shortened("Donaudampfschifffahrtsgesellschaft", 10)).isEqualTo("Donaudampf…");
    assertThat(Words.shortened("😀😀😀😀😀😀", 5)).isEqualTo("😀😀😀…");
  }

  @Test
  void aNoteBecomesASentence() {
    assertThat(Words.sentence("she filed")).isEqualTo("She filed.");
    assertThat(Words.sentence("Did she?")).isEqualTo("Did she?");
    assertThat(Words.sentence("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"8500000|GBP|true|about 8,500,000 GBP", "999|FRF|false|999 FRF", "1234.50|USD|false|1,234.50 USD"})
  void moneyIsGrouped(BigDecimal value, String currency, boolean approximate, String words) {
    assertThat(terms.of(new Amount(value, currency, approximate))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1650-02-02|1687-11-14|aged 37", "1650|1687|aged 36 or 37", "1650~|1687-11-14|aged about 37", "1650-02-02?|1687-11-14|aged about 37",
        "165X|1687|''", "1687|1650|''"
      })
  void ageIsSaidAsFarAsTheDatesTell(String born, String died, String words) {
    assertThat(Ages.atDeath(life(born, died), messages)).isEqualTo(words);
  }

  @Test
  void theLivingHaveAnAgeToday() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    assertThat(Ages.today(new Person.Life(Optional.of(Edtf.parse("1980-10-21")), Optional.empty(), List.of()), today, messages)).isEqualTo("aged 46");
    assertThat(Ages.today(new Person.Life(Optional.of(Edtf.parse("1780-10-21")), Optional.empty(), List.of()), today, messages)).isEmpty();
    assertThat(Ages.today(life("1980-10-21", "2020"), today, messages)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1785-12-15|exact|<time datetime=\"1785-12-15\">15 December 1785</time>", "1785-12|vague|<time datetime=\"1785-12\">December 1785</time>",
        "1785~|vague|about 1785", "178X|vague|the 1780s", "1785-12-15/1785-12-17|span|15 to 17 December 1785",
        "2016-10-03?|vague|possibly 3 October 2016"
      })
  void onlyWhatIsCertainIsMarkedUpAsADate(String date, String mark, String html) {
    Moment moment = Moment.of(Edtf.parse(date), terms);
    assertThat(moment.mark()).isEqualTo(mark);
    assertThat(moment.html().html()).isEqualTo(html);
  }

  @Test
  void listsOfLinksReadAsASentence() {
    Link plain = Link.plain("A & B");
    Link out = new Link("C", "https://example.org/");
    Link in = new Link("D", "../d/");
    assertThat(Links.of(List.of(plain, out, in), messages).html().html())
        .isEqualTo("A &amp; B, <a href=\"https://example.org/\" rel=\"noopener noreferrer\">C</a> and <a href=\"../d/\">D</a>");
    assertThat(Links.NONE.html().isEmpty()).isTrue();
  }

  private static Person.Life life(String born, String died) {
    return new Person.Life(Optional.of(Edtf.parse(born)), Optional.of(Edtf.parse(died)), List.of());
  }
}
