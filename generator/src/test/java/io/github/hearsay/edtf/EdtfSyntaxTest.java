package io.github.hearsay.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser says about a text that is not a date, and where. */
class EdtfSyntaxTest {

  private static final String MARKS = "the marks ?, ~ and % stand at the very end of a date, one at most";

  static EdtfSyntaxException failure(String text) {
    EdtfSyntaxException failure = catchThrowableOfType(EdtfSyntaxException.class, () -> Edtf.parse(text));
    assertThat(failure).as("%s is not legal", text).isNotNull();
    return failure;
  }

  private static void assertFailure(String text, int index, String message) {
    assertThat(failure(text)).hasMessage(message);
    assertThat(failure(text).index()).isEqualTo(index);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      yesterday    | 0  | a date starts with a year of four digits
      +2016        | 0  | a date starts with a year of four digits
      16           | 0  | a year has four digits
      987          | 0  | a year has four digits
      201-10       | 0  | a year has four digits
      20a6         | 2  | a year has four digits
      12016        | 4  | a year has four digits, and a - after it
      20161003     | 4  | a year has four digits, and a - after it
      Y12016       | 0  | years of more than four digits are not supported
      y-12016      | 0  | years of more than four digits are not supported
      -0044        | 0  | years before 0001 are not supported
      0000         | 0  | there is no year 0000: years run from 0001 to 9999
      2016/0000-01 | 5  | there is no year 0000: years run from 0001 to 9999
      XXXX-12-24   | 0  | only the last one or two digits of a year may be X
      2XXX         | 1  | only the last one or two digits of a year may be X
      20X6         | 3  | no digit of a year may follow an X
      201x         | 3  | an unknown digit is a capital X
      """)
  void aYearThatIsNone(String text, int index, String message) {
    assertFailure(text, index, message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016-        | 5  | the month is missing
      2016-/2017   | 5  | the month is missing
      2016-1       | 5  | a month has two digits
      2016-1-3     | 5  | a month has two digits
      2016-123     | 7  | a month has two digits
      2016-00      | 5  | there is no month 00
      2016-13      | 5  | there is no month 13
      2016-20      | 5  | there is no month 20
      2016-21      | 5  | there is no month 21, and seasons are not supported
      2016-24      | 5  | there is no month 24, and seasons are not supported
      2016-25      | 5  | there is no month 25
      2016-1X      | 5  | a month is known or XX as a whole
      2016-X1      | 5  | a month is known or XX as a whole
      2016-xx      | 5  | an unknown digit is a capital X
      2016-Xx      | 6  | an unknown digit is a capital X
      2016-Oct     | 5  | a month is written as a number of two digits
      2016-W10     | 5  | a month is written as a number of two digits
      2016--10     | 5  | a month is written as a number of two digits
      201X-10      | 5  | a month needs a whole year
      2016-10-     | 8  | the day is missing
      2016-10-3    | 8  | a day has two digits
      2016-10-031  | 10 | a day has two digits
      2016-10-00   | 8  | there is no day 00
      2016-10-32   | 8  | October 2016 has 31 days, so there is no day 32
      2016-04-31   | 8  | April 2016 has 30 days, so there is no day 31
      2016-02-30   | 8  | February 2016 has 29 days, so there is no day 30
      2015-02-29   | 8  | February 2015 has 28 days, so there is no day 29
      1900-02-29   | 8  | February 1900 has 28 days, so there is no day 29
      2016-XX-03   | 8  | a day needs a month
      201X-XX-03   | 8  | a day needs a month
      2016-10-3rd  | 8  | a day has two digits
      2016-10-??   | 8  | the marks ?, ~ and % stand at the very end of a date, one at most
      """)
  void aMonthOrDayThatIsNone(String text, int index, String message) {
    assertFailure(text, index, message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
      |0|no date is given
      ' '|0|a date has no spaces
      ' 2016'|0|a date has no spaces
      '2016 '|4|a date has no spaces
      2016 / 2017|4|a date has no spaces
      2016\t|4|a date has no spaces
      2016\u00a0|4|a date has no spaces
      2016a|4|"a" has no place after a date
      2016-10-03-04|10|"-" has no place after a date
      2016\u20132018|4|"\u2013" has no place after a date
      2016\u200b|4|U+200B has no place after a date
      2016\ud83d\ude00|4|"\ud83d\ude00" has no place after a date
      2016\ud83d|4|U+D83D has no place after a date
      2016-12-26T09:30:00+00:00|10|a date has no time of day
      09:30|2|a date has no time of day
      """)
  void whatDoesNotBelongToADate(String text, int index, String message) {
    assertFailure(text == null ? "" : text, index, message);
  }

  @Test
  void aCharacterThatCannotBeSeenIsNamed() {
    assertFailure("2016\0", 4, "U+0000 has no place after a date");
    assertFailure("\0", 0, "a date starts with a year of four digits");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ?2016          | 0
      2016?-10       | 4
      2016-?10       | 5
      2016-10-03?~   | 11
      2016?X         | 4
      2016/?         | 5
      [2016,2017]?   | 11
      """)
  void aMarkStandsAtTheEndOfADate(String text, int index) {
    assertFailure(text, index, MARKS);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016/2015             | 5  | the interval ends (2015) before it starts (2016)
      2016-12-26/2016-12-20 | 11 | the interval ends (2016-12-20) before it starts (2016-12-26)
      2016-11/2016-10~      | 8  | the interval ends (2016-10~) before it starts (2016-11)
      2016/10               | 5  | a year has four digits
      2016/2017/2018        | 9  | an interval has one / between its two ends, and no more
      /                     | 0  | an interval needs a date at one end at least
      ../..                 | 0  | an interval needs a date at one end at least
      ../                   | 0  | an interval needs a date at one end at least
      ..                    | 0  | .. is the open end of an interval and does not stand alone
      2016..2018            | 4  | a dot has no place here: two dots are the open end of an interval
      2016/.                | 5  | a dot has no place here: two dots are the open end of an interval
      2016/...              | 7  | a dot has no place here: two dots are the open end of an interval
      2016/now              | 5  | a date starts with a year of four digits
      """)
  void anIntervalThatIsNone(String text, int index, String message) {
    assertFailure(text, index, message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      []                       | 1  | a date is missing here
      [2016,]                  | 6  | a date is missing here
      [,2016]                  | 1  | a date is missing here
      [2016]                   | 0  | a list names at least two dates
      [2016,2017               | 10 | the list is not closed by ]
      [                        | 1  | a date is missing here
      [2016,2017]a             | 11 | "a" has no place after a date
      [2016-10-03, 2016-10-05] | 12 | a date has no spaces
      [2016,2016-XX]           | 6  | 2016 is listed twice
      [2016/2017]              | 5  | a list in [ ] holds single dates and stands alone: an interval has no place there
      [2016,2017]/2018         | 11 | a list in [ ] holds single dates and stands alone: an interval has no place there
      2016/[2017,2018]         | 5  | a list in [ ] stands alone
      [[2016,2017],2018]       | 1  | a list in [ ] stands alone
      [2016..2018]             | 5  | a dot has no place here: two dots are the open end of an interval
      2016,2017                | 4  | several dates need brackets around them
      2016]                    | 4  | this ] closes nothing
      {2016,2017}              | 0  | sets in { } are not supported
      """)
  void aListThatIsNone(String text, int index, String message) {
    assertFailure(text, index, message);
  }

  @Test
  void aMistakeInTheContentHasNoStackTrace() {
    assertThat(failure("nonsense").getStackTrace()).isEmpty();
  }
}
