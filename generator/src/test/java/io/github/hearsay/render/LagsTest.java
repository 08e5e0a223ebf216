package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.words.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the world took to hear of something. */
class LagsTest {

  @ParameterizedTest
  @CsvSource({
    "2016-12-24, 2016-12-24, the same day",
    "2016-12-24, 2016-12-25, 1 day later",
    "2016-12-24, 2017-01-03, 10 days later",
    "2016-12-24, 2017-03-24, 3 months later",
    "2016-12-24, 2019-12-23, 2 years later",
    "1785-12, 1786-03, 2 to 3 months later",
    "1785-12-15, '[1785-12-16,1785-12-18]', 1 to 3 days later",
    "1785-12, 1786-01, 1 to 61 days later",
    "1785, 1790, 4 to 5 years later",
    "2017-01-03, 2016-12-24, 10 days before",
    "2016-12, 2016-12-24, ''",
    "2016, 2016, ''",
    "../1785, 1786, ''",
    "1785/.., 1786, ''"
  })
  void inWords(String happened, String reported, String lag) {
    assertThat(Lags.between(Edtf.parse(happened), Edtf.parse(reported), Messages.english())).isEqualTo(lag);
  }
}
