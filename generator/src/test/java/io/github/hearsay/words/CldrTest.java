package io.github.hearsay.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CldrTest {

  private final Messages german = Messages.of("de", Map.of());
  private final Messages arabic = Messages.of("ar", Map.of());

  @Test
  void arabicCountsInSixForms() {
    assertThat(IntStream.of(0, 1, 2, 3, 11, 100).mapToObj(number -> arabic.count("stories", number)))
        .containsExactly("لا أخبار", "خبر واحد", "خبران", "3 أخبار", "11 خبرًا", "100 خبر");
  }

  @Test
  void aRangeKeepsItsNumbersWhereAFormHasNone() {
    assertThat(arabic.range("lag.days", 2, 2)).isEqualTo("يومين");
    assertThat(arabic.range("lag.days", 1, 2)).isEqualTo("من 1 إلى 2 يوم");
    assertThat(german.range("lag.months", 0, 3)).isEqualTo("bis zu 3 Monate");
  }

  @Test
  void datesAreThoseOfTheLocaleData() {
    assertThat(german.day(3, 10, "2016")).isEqualTo("3. Oktober 2016");
    assertThat(german.dayOfMonth(3, 10)).isEqualTo("3. Oktober");
    assertThat(german.monthOfYear(3, "1785")).isEqualTo("März 1785");
    assertThat(german.shortMonth(3)).isEqualTo("Mär");
    assertThat(arabic.day(3, 10, "2016")).isEqualTo("3 أكتوبر 2016");
  }

  @Test
  void aCountryMayHaveWordsOfItsOwn() {
    assertThat(Messages.of("de-AT", Map.of()).month(1)).isEqualTo("Jänner");
    assertThat(Messages.of("de-AT", Map.of()).say("people")).isEqualTo("Menschen");
  }

  @Test
  void numbersAreGroupedWithTheDigitsOfAddresses() {
    assertThat(german.number(new BigDecimal("8500000.5"))).isEqualTo("8.500.000,5");
    assertThat(arabic.number(new BigDecimal("8500000"))).isEqualTo("8,500,000");
    assertThat(german.count("stories", 12345)).isEqualTo("12.345 Geschichten");
  }
}
