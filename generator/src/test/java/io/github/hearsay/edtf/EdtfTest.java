package io.github.hearsay.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016                    | 2016-01-01 | 2016-12-31 | YEAR
      0001                    | 0001-01-01 | 0001-12-31 | YEAR
      9999                    | 9999-01-01 | 9999-12-31 | YEAR
      2016-10                 | 2016-10-01 | 2016-10-31 | MONTH
      2016-02                 | 2016-02-01 | 2016-02-29 | MONTH
      2015-02                 | 2015-02-01 | 2015-02-28 | MONTH
      1900-02                 | 1900-02-01 | 1900-02-28 | MONTH
      2000-02                 | 2000-02-01 | 2000-02-29 | MONTH
      2016-10-03              | 2016-10-03 | 2016-10-03 | DAY
      2016-02-29              | 2016-02-29 | 2016-02-29 | DAY
      2000-02-29              | 2000-02-29 | 2000-02-29 | DAY
      201X                    | 2010-01-01 | 2019-12-31 | DECADE
      000X                    | 0001-01-01 | 0009-12-31 | DECADE
      20XX                    | 2000-01-01 | 2099-12-31 | CENTURY
      00XX                    | 0001-01-01 | 0099-12-31 | CENTURY
      2016-10-03?             | 2016-10-03 | 2016-10-03 | DAY
      1785~                   | 1785-01-01 | 1785-12-31 | YEAR
      178X%                   | 1780-01-01 | 1789-12-31 | DECADE
      2016-11-21/2016-11-30   | 2016-11-21 | 2016-11-30 | DAY
      2016-11/2016-11-30~     | 2016-11-01 | 2016-11-30 | MONTH
      2016-11-30~/2016-12-27  | 2016-11-30 | 2016-12-27 | DAY
      178X/1793-01-21         | 1780-01-01 | 1793-01-21 | DECADE
      2016-12-26/2016-12      | 2016-12-26 | 2016-12-31 | MONTH
      2016/2016               | 2016-01-01 | 2016-12-31 | YEAR
      [2016-10-03,2016-10-05] | 2016-10-03 | 2016-10-05 | DAY
      [2016-10-05,2016-10]    | 2016-10-01 | 2016-10-31 | MONTH
      """)
  void everyFormHasAFirstAndALastPossibleDay(String text, LocalDate earliest, LocalDate latest, Precision precision) {
    Edtf value = Edtf.parse(text);

    assertThat(value.earliest()).isEqualTo(earliest);
    assertThat(value.latest()).isEqualTo(latest);
    assertThat(value.precision()).isEqualTo(precision);
    assertThat(value.boundedStart()).isTrue();
    assertThat(value.boundedEnd()).isTrue();
    assertThat(value.ongoing()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2014~/..   | 2014-01-01 |            | true  | YEAR
      2016-10/   | 2016-10-01 |            | false | MONTH
      ../2016-12 |            | 2016-12-31 | false | MONTH
      /2016-12?  |            | 2016-12-31 | false | MONTH
      /..        |            |            | true  | CENTURY
      """)
  void anOpenOrUnknownEndHasNoBound(String text, LocalDate earliest, LocalDate latest, boolean ongoing, Precision precision) {
    Edtf value = Edtf.parse(text);

    assertThat(value.earliest()).isEqualTo(earliest == null ? LocalDate.MIN : earliest);
    assertThat(value.latest()).isEqualTo(latest == null ? LocalDate.MAX : latest);
    assertThat(value.boundedStart()).isEqualTo(earliest != null);
    assertThat(value.boundedEnd()).isEqualTo(latest != null);
    assertThat(value.ongoing()).isEqualTo(ongoing);
    assertThat(value.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016-XX                 | 2016
      2016-XX-XX              | 2016
      2016-XX-XX~             | 2016~
      2016-10-XX              | 2016-10
      2016-10-XX?             | 2016-10?
      201X-XX-XX              | 201X
      20XX-XX%                | 20XX%
      2016-XX/2017-03-XX      | 2016/2017-03
      [2016-10-05,2016-10-03] | [2016-10-03,2016-10-05]
      [1786,1785-XX?]         | [1785?,1786]
      """)
  void whatMeansTheSameIsWrittenAlike(String text, String canonical) {
    assertThat(Edtf.parse(text)).isEqualTo(Edtf.parse(canonical)).hasSameHashCodeAs(Edtf.parse(canonical)).hasToString(canonical);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016-10-03                | false | false
      2016-10-03?               | true  | false
      2016-10~                  | false | true
      201X%                     | true  | true
      2016?/2017~               | true  | true
      2016/2017                 | false | false
      2014~/..                  | false | true
      /2016-12?                 | true  | false
      [2016-10-03,2016-10-05?]  | true  | false
      [2016-10-03%,2016-10-05]  | true  | true
      """)
  void aMarkOnAnyPartMarksTheWhole(String text, boolean uncertain, boolean approximate) {
    assertThat(Edtf.parse(text).uncertain()).isEqualTo(uncertain);
    assertThat(Edtf.parse(text).approximate()).isEqualTo(approximate);
    assertThat(Edtf.parse(text).isUnsure()).isEqualTo(uncertain || approximate);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016-10-03              | DATE     | 2016-10-03
      178X~                   | DATE     | 178X~
      2016/2017?              | INTERVAL | 2016 2017?
      2016/..                 | INTERVAL | 2016
      /2017                   | INTERVAL | 2017
      /..                     | INTERVAL | ''
      [2018,2016~,2017]       | ONE_OF   | 2016~ 2017 2018
      """)
  void theDatesItIsMadeOfAreAtHandInOrder(String text, Form form, String parts) {
    Edtf value = Edtf.parse(text);

    assertThat(value.form()).isEqualTo(form);
    assertThat(String.join(" ", value.parts().stream().map(Edtf::toString).toList())).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016-10-03            | 2016 | 10
      2016-10?              | 2016 | 10
      2016                  | 2016 |
      201X                  |      |
      2016-11/2016-11-30~   | 2016 | 11
      2016-11/2016-12       | 2016 |
      2016-10/2017-10       |      |
      [2016-10-03,2016-10]  | 2016 | 10
      2016-10/..            |      |
      /..                   |      |
      """)
  void theYearAndMonthAreThoseBothEndsLieIn(String text, Integer year, Integer month) {
    Edtf value = Edtf.parse(text);

    assertThat(value.year().stream().boxed()).isEqualTo(year == null ? List.of() : List.of(year));
    assertThat(value.month().stream().boxed()).isEqualTo(month == null ? List.of() : List.of(month));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016-10-03            | 2016-10-03
      2016-10-XX            | 2016-10
      2016                  | 2016
      0987                  | 0987
      2016-10-03?           | 2016-10-03
      1785~                 | 1785
      2016-10%              | 2016-10
      201X                  |
      20XX                  |
      2016/2017             |
      2016/..               |
      [2016,2017]           |
      """)
  void htmlTakesASingleDayMonthOrYear(String text, String datetime) {
    assertThat(Edtf.parse(text).htmlDatetime().orElse(null)).isEqualTo(datetime);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-10-03", "2016-10-03/2016-10-03"})
  void exactlyOneCertainDayIsADay(String text) {
    assertThat(Edtf.parse(text).isDay()).isTrue();
    assertThat(Edtf.parse(text).monthDay()).contains(MonthDay.of(10, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-10-03?", "2016-10-03~", "2016-10-03/2016-10-03~", "2016-10", "2016-10-03/2016-10-04",
      "2016-10-03/..", "/.."})
  void anythingLessIsNone(String text) {
    assertThat(Edtf.parse(text).isDay()).isFalse();
    assertThat(Edtf.parse(text).monthDay()).isEmpty();
  }

  @Test
  void aDayOfTheCalendarIsAValue() {
    assertThat(Edtf.of(LocalDate.of(987, 3, 5))).isEqualTo(Edtf.parse("0987-03-05"));
    assertThat(Edtf.of(LocalDate.of(1, 1, 1)).isDay()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.of(LocalDate.of(0, 1, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.of(LocalDate.of(10_000, 1, 1)))
        .withMessage("the year of +10000-01-01 is not one of 0001 to 9999");
  }

  @Test
  void aListOfDatesIsOneOfThem() {
    assertThat(Edtf.oneOf(List.of(Edtf.parse("2016-12-27"), Edtf.parse("2016-12-26")))).isEqualTo(Edtf.parse("[2016-12-26,2016-12-27]"));
  }

  @Test
  void aListOfOneIsThatOne() {
    assertThat(Edtf.oneOf(List.of(Edtf.parse("2016/2017")))).isEqualTo(Edtf.parse("2016/2017"));
  }

  @Test
  void aListHoldsDatesOnlyAndEachOnce() {
    Edtf year = Edtf.parse("2016");
    assertThatThrownBy(() -> Edtf.oneOf(List.of())).isInstanceOf(EdtfSyntaxException.class).hasMessage("the list of dates is empty");
    assertThatThrownBy(() -> Edtf.oneOf(List.of(year, Edtf.parse("2016-XX")))).hasMessage("2016 is listed twice");
    assertThatThrownBy(() -> Edtf.oneOf(List.of(year, Edtf.parse("2015/..")))).hasMessage("a list of dates may not hold 2015/..");
    assertThatThrownBy(() -> Edtf.oneOf(List.of(year, Edtf.parse("[2014,2015]")))).hasMessage("a list of dates may not hold [2014,2015]");
  }

  @ParameterizedTest
  @CsvSource({"1785-12-15,1785-12-15", "1785,1785-12-31", "1785~,1786-12-31", "1784-02-29?,1785-02-28", "1784/1785%,1786-12-31", "/1785,1785-12-31"})
  void aDateThatNobodyIsSureOfMayBeAYearLater(String text, LocalDate last) {
    assertThat(Edtf.parse(text).lastMeant()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"1785,true", "1785/..,true", "/1785~,true", "/..,false"})
  void aDateWithAFirstOrALastDayIsBounded(String text, boolean bounded) {
    assertThat(Edtf.parse(text).isBounded()).isEqualTo(bounded);
    assertThat(Edtf.parse("1785~/..").lastMeant()).isEqualTo(LocalDate.MAX);
  }
}
