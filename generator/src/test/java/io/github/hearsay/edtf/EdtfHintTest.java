package io.github.hearsay.edtf;

import static io.github.hearsay.edtf.EdtfSyntaxTest.failure;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What to write instead of a text that is not a date. */
class EdtfHintTest {

  private static void assertSlip(String text, String nearest) {
    assertThat(failure(text).hint()).isEqualTo("write " + nearest);
    assertThat(Edtf.parse(nearest)).hasToString(nearest);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      1785-1-3                  | 1785-01-03
      2016-1                    | 2016-01
      20161003                  | 2016-10-03
      201610                    | 2016-10
      2016/10                   | 2016-10
      2016/10/03                | 2016-10-03
      2016.10.3                 | 2016-10-03
      26/12/2016                | 2016-12-26
      12/26/2016                | 2016-12-26
      3/3/2016                  | 2016-03-03
      31.12.2016                | 2016-12-31
      12/2016                   | 2016-12
      2016-26-12                | 2016-12-26
      \uff12\uff10\uff11\uff16  | 2016
      2016-12-26T09:30:00+00:00 | 2016-12-26
      2016-12-26 09:30          | 2016-12-26
      2016-12-26Z               | 2016-12-26
      """)
  void numbersInAnotherOrderOrWithoutZeros(String text, String nearest) {
    assertSlip(text, nearest);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Dec 2016                      | 2016-12
      Dec. 2016                     | 2016-12
      Dec-2016                      | 2016-12
      DECEMBER 2016                 | 2016-12
      October 2016                  | 2016-10
      Sept 2016                     | 2016-09
      26 December 2016              | 2016-12-26
      2016 Dec 26                   | 2016-12-26
      'December 26, 2016'           | 2016-12-26
      'Monday, 26th of December 2016' | 2016-12-26
      October 987                   | 0987-10
      """)
  void namesOfMonths(String text, String nearest) {
    assertSlip(text, nearest);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      c. 1785             | 1785~
      c.1785              | 1785~
      c1785               | 1785~
      ca. 1785            | 1785~
      circa 1785          | 1785~
      about October 2016  | 2016-10~
      late November 2016  | 2016-11~
      1785 ?              | 1785?
      maybe 1785          | 1785?
      possibly about 1785 | 1785%
      about 1785?         | 1785%
      ?2016               | 2016?
      2016-?10            | 2016-10?
      2016?-10            | 2016-10?
      2016-10-03?~        | 2016-10-03%
      2016-10-03??        | 2016-10-03?
      1780s               | 178X
      the 1780's          | 178X
      980s                | 098X
      mid-1780s           | 178X~
      18th century        | 17XX
      the 1st century     | 00XX
      201x                | 201X
      201?                | 201X
      20??                | 20XX
      178u                | 178X
      2016-xx             | 2016
      2016-10-??          | 2016-10
      """)
  void doubtInOtherNotations(String text, String nearest) {
    assertSlip(text, nearest);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016/2015                     | 2015/2016
      2016 - 2018                   | 2016/2018
      2016\u20132018                | 2016/2018
      2016..2018                    | 2016/2018
      1785-1786                     | 1785/1786
      1785-86                       | 1785/1786
      1914-18                       | 1914/1918
      2016-10-03/05                 | 2016-10-03/2016-10-05
      2016-10/11                    | 2016-10/2016-11
      21 to 30 November 2016        | 2016-11-21/2016-11-30
      3-5 October 2016              | 2016-10-03/2016-10-05
      from October to December 2016 | 2016-10/2016-12
      between 1785 and 1787         | 1785/1787
      26/12/2016 - 28/12/2016       | 2016-12-26/2016-12-28
      c. 1785 / 1790s               | 1785~/179X
      2014/now                      | 2014/..
      2014/open                     | 2014/..
      since about 1785              | 1785~/..
      after 1785                    | 1785/
      until December 2016           | ../2016-12
      ..2016                        | ../2016
      unknown/2016                  | /2016
      """)
  void intervalsInOtherNotations(String text, String nearest) {
    assertSlip(text, nearest);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      [2016-10-05, 2016-10-03]      | [2016-10-03,2016-10-05]
      [Dec 2016,Jan 2017]           | [2016-12,2017-01]
      [2016]                        | 2016
      [2016,2016]                   | 2016
      [2016,2017                    | [2016,2017]
      [2016,2017]?                  | [2016,2017]
      2016,2017                     | [2016,2017]
      [2016..2018]                  | 2016/2018
      [2016/2017]                   | 2016/2017
      [[2016,2017],2018]            | [2016,2017,2018]
      3 or 5 October 2016           | [2016-10-03,2016-10-05]
      '3, 5 or 7 October 2016'      | [2016-10-03,2016-10-05,2016-10-07]
      30 September or 3 October 2016 | [2016-09-30,2016-10-03]
      """)
  void listsInOtherNotations(String text, String nearest) {
    assertSlip(text, nearest);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      03/10/2016 | write 2016-10-03 (3 October 2016) or 2016-03-10 (10 March 2016)
      1703/04    | write 1703-04 (April 1703) or 1703/1704 (1703 to 1704)
      the 1800s  | write 180X (the years 1800 to 1809) or 18XX (the 19th century)
      2014-      | write 2014/.. (since 2014) or 2014/ (from 2014, end not known)
      """)
  void twoMeaningsAreBothOfferedInWords(String text, String hint) {
    assertThat(failure(text).hint()).isEqualTo(hint);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016-13     | write a month from 01 to 12, or 2016 if the month is not known
      2016-02-30  | write a day from 01 to 29, or 2016-02 if the day is not known
      2016-00     | write XX, or nothing, where the month is not known
      2016-XX-03  | write 2016, or the month too
      201X-10     | write 201X, or all four digits of the year
      2016-22     | write the months you mean, such as 2016-06/2016-08, or 2016/2022 for the years
      2030-23     | write the months you mean, such as 2030-09/2030-11
      Winter 1785 | write the months you mean, such as 1785-12
      16          | write all four digits, as in 1785 or 0987
      -0044       | years run from 0001 to 9999
      XXXX-12-24  | write 178X for a decade, 17XX for a century, and leave the field out if the year is not known
      ..          | write 2016/.. for what goes on since 2016, or ../2016 for what went on until 2016
      /           | write 2016/ or /2016 where one end is not known, and leave the field out where neither is
      {2016,2017} | write [2016,2017] if one of these is meant; dates that all hold belong to events of their own
      unknown     | leave the field out where no date is known
      n.d.        | leave the field out where no date is known
      ?           | leave the field out where no date is known
      """)
  void whereNothingIsNearTheHintSaysTheRule(String text, String hint) {
    assertThat(failure(text).hint()).isEqualTo(hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "", "2016a", "12016", "2016-123", "2016-277", "October", "[]", "44 BC in Rome", "May the 4th", "\0"})
  void whereNothingIsKnownTheHintShowsExamples(String text) {
    assertThat(failure(text).hint()).isIn(
        "write a date such as 2016-10-03, 2016-10, 2016 or 178X", "write all four digits, as in 1785 or 0987");
  }

  @Test
  void aLongTextIsNoSlipOfThePen() {
    assertThat(failure("c. 1785" + " ".repeat(80)).hint()).isEqualTo("write a date such as 2016-10-03, 2016-10, 2016 or 178X");
  }
}
