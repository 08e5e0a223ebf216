package io.github.hearsay.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfWordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016-10-03  | 3 October 2016
      2016-10     | October 2016
      2016-10-XX  | October 2016
      2016        | 2016
      201X        | the 2010s
      178X        | the 1780s
      170X        | the years 1700 to 1709
      200X        | the years 2000 to 2009
      20XX        | the 21st century
      19XX        | the 20th century
      10XX        | the 11th century
      11XX        | the 12th century
      12XX        | the 13th century
      01XX        | the 2nd century
      02XX        | the 3rd century
      0987-03-05  | 5 March 987
      0098        | AD 98
      0098-03     | March AD 98
      000X        | the years AD 1 to 9
      00XX        | the 1st century
      """)
  void aDateIsSaidAsFarAsItIsKnown(String text, String words) {
    assertThat(EdtfWords.english().of(Edtf.parse(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016-10-03? | possibly 3 October 2016
      1785~       | about 1785
      2016-10%    | possibly about October 2016
      178X~       | about the 1780s
      19XX?       | possibly the 20th century
      """)
  void doubtIsSaidFirst(String text, String words) {
    assertThat(EdtfWords.english().of(Edtf.parse(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2016-11-21/2016-11-30  | 21 to 30 November 2016
      2016-10-28/2016-11-03  | 28 October to 3 November 2016
      2015-12-30/2016-01-02  | 30 December 2015 to 2 January 2016
      2016-10/2016-12        | October to December 2016
      2015-10/2016-02        | October 2015 to February 2016
      1785/1787              | 1785 to 1787
      178X/179X              | the 1780s to the 1790s
      2016-11/2016-11-30~    | November 2016 to about 30 November 2016
      2016-11-21?/2016-11-30 | possibly 21 November 2016 to 30 November 2016
      2016-11-21/2016-11-21  | 21 November 2016
      2016/2016              | 2016
      1785/..                | since 1785
      2014~/..               | since about 2014
      2016-11-21/            | from 21 November 2016, end not known
      ../2016-12             | until December 2016
      /2016-12               | until December 2016
      /..                    | still going on, start not known
      """)
  void anIntervalSaysOnceWhatItsEndsShare(String text, String words) {
    assertThat(EdtfWords.english().of(Edtf.parse(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      [2016-10-03,2016-10-05]            | 3 or 5 October 2016
      [2016-10-07,2016-10-03,2016-10-05] | 3, 5 or 7 October 2016
      [2016-09-30,2016-10-03]            | 30 September or 3 October 2016
      [2015-12-31,2016-01-01]            | 31 December 2015 or 1 January 2016
      [2016-10,2016-11]                  | October or November 2016
      [1785,1786]                        | 1785 or 1786
      [0098-03-04,0098-03-05]            | 4 or 5 March AD 98
      [2016-10-03,2016-11]               | 3 October 2016 or November 2016
      [2016-10-03?,2016-10-05]           | possibly 3 October 2016 or 5 October 2016
      """)
  void aChoiceSaysOnceWhatItsDatesShare(String text, String words) {
    assertThat(EdtfWords.english().of(Edtf.parse(text))).isEqualTo(words);
  }
}
