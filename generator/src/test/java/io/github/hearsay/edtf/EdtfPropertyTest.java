package io.github.hearsay.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfPropertyTest {

  private static final int MANY = 5_000;

  @Test
  void theCanonicalTextIsReadBackToAnEqualValue() {
    for (Edtf value : new Samples(11).values(MANY)) {
      Edtf again = Edtf.parse(value.toString());
      assertThat(again).isEqualTo(value).hasToString(value.toString());
      assertThat(List.of(again.earliest(), again.latest(), again.precision(), again.form(), again.parts(), again.ongoing()))
          .isEqualTo(List.of(value.earliest(), value.latest(), value.precision(), value.form(), value.parts(), value.ongoing()));
    }
  }

  @Test
  void nothingEndsBeforeItStarts() {
    for (Edtf value : new Samples(12).values(MANY)) {
      assertThat(value.earliest()).as(value.toString()).isBeforeOrEqualTo(value.latest());
      LocalDate day = value.boundedEnd() ? value.latest() : LocalDate.of(2_000, 1, 1);
      assertThat(value.endsBy(day)).as(value.toString()).isEqualTo(value.boundedEnd());
      assertThat(value.endsBy(day.plusDays(40))).as(value.toString()).isEqualTo(value.boundedEnd());
      assertThat(value.endsBy(day.minusDays(1))).as(value.toString()).isFalse();
      for (Edtf part : value.parts()) {
        assertThat(part.precision()).isLessThanOrEqualTo(value.precision());
      }
    }
  }

  @Test
  void everyDayOfTheCalendarIsLegalAndNoOther() {
    for (int year : new int[] {1, 4, 100, 400, 1600, 1700, 1900, 2000, 2015, 2016, 9999}) {
      for (int month = 1; month <= 12; month++) {
        int length = LocalDate.of(year, month, 1).lengthOfMonth();
        for (int day = 1; day <= 31; day++) {
          String text = "%04d-%02d-%02d".formatted(year, month, day);
          assertThat(EdtfParser.tryParse(text).isPresent()).as(text).isEqualTo(day <= length);
        }
      }
    }
  }

  @Test
  void wordsAreTidyAndNeverNameADayThatIsNotKnown() {
    for (Edtf value : new Samples(13).values(MANY)) {
      String words = EdtfWords.english().of(value);
      assertThat(words).isNotBlank().isEqualTo(words.strip()).doesNotContain("  ", "{", "XX", "null");
      if (value.form() == Form.DATE && value.precision() == Precision.MONTH) {
        assertThat(words).doesNotContainPattern("\\b[0-9]{1,2} [A-Z]");
      }
    }
  }

  @Test
  void aDateWrittenInOurOwnWordsGetsItsNotationAsHint() {
    for (Edtf value : new Samples(14).values(MANY)) {
      String words = EdtfWords.english().of(value);
      boolean alreadyLegal = EdtfParser.tryParse(words).isPresent();
      boolean readByPeopleOnly = value.earliest().getYear() < 1000 || words.contains("the years ");
      if (value.form() == Form.DATE && !alreadyLegal && !readByPeopleOnly) {
        assertThat(EdtfSyntaxTest.failure(words).hint()).as(words).isEqualTo("write " + value);
      }
    }
  }

  @Test
  void whateverIsWrittenIsReadOrExplained() {
    Samples samples = new Samples(15);
    int explained = 0;
    for (int i = 0; i < 2 * MANY; i++) {
      String text = samples.almost();
      Throwable thrown = catchThrowable(() -> Edtf.parse(text));
      if (thrown != null) {
        assertThat(thrown).as(text).isInstanceOf(EdtfSyntaxException.class);
        EdtfSyntaxException failure = (EdtfSyntaxException) thrown;
        assertThat(failure.index()).as(text).isBetween(0, text.length());
        assertThat(failure.getMessage()).isNotBlank();
        assertThat(failure.hint()).isNotBlank();
        explained++;
      }
    }
    assertThat(explained).isBetween(MANY, 2 * MANY - 1);
  }

  static List<String> longTexts() {
    int length = 1_000_000;
    String list = "[" + "2016,".repeat(length / 5);
    return List.of("2".repeat(length), "X".repeat(length), " ".repeat(length), "[".repeat(length), "/".repeat(length), "-".repeat(length),
        "?".repeat(length), "..".repeat(length), "2016/".repeat(length / 5), "2016-".repeat(length / 5), "c. ".repeat(length / 3),
        "2016 or ".repeat(length / 8), "\uffff".repeat(length), list, list + "2017]",
        // Just short enough to be looked at as a slip of the pen.
        "c.".repeat(40), "1 or ".repeat(16), "1,".repeat(40), "- ".repeat(40), "1 to ".repeat(16),
        "/".repeat(80), "..".repeat(40), "\ufdfa".repeat(80));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void hostileTextsFailFast(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
      EdtfSyntaxException failure = EdtfSyntaxTest.failure(text);
      assertThat(failure.getMessage().length()).isLessThan(150);
      assertThat(failure.hint().length()).isLessThan(300);
    });
  }

  @Test
  void aListOfManyDatesIsReadInGoodTime() {
    StringBuilder list = new StringBuilder("[0001-01-01");
    for (LocalDate day = LocalDate.of(1, 1, 2); day.getYear() < 300; day = day.plusDays(1)) {
      list.append(',').append(day);
    }
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
      Edtf value = Edtf.parse(list.append(']').toString());
      assertThat(value.parts()).hasSizeGreaterThan(100_000);
      assertThat(EdtfWords.english().of(value)).endsWith(" or 31 December 299");
    });
  }
}
