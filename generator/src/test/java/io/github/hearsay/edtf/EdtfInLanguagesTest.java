package io.github.hearsay.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.words.Messages;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfInLanguagesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2016-10-03|3. Oktober 2016|3 أكتوبر 2016", "1785-12|Dezember 1785|ديسمبر 1785", "1785~|etwa 1785|نحو 1785",
      "1785%|möglicherweise etwa 1785|ربما نحو 1785", "178X|1780er Jahre|عقد 1780", "17XX|18. Jahrhundert|القرن 18",
      "1785-12-15/1785-12-17|15. bis 17. Dezember 1785|15 إلى 17 ديسمبر 1785", "[2016-10-03,2016-10-05]|3. oder 5. Oktober 2016|3 أو 5 أكتوبر 2016",
      "1785-03/1785-05|März bis Mai 1785|مارس إلى مايو 1785", "1785/..|seit 1785|منذ 1785", "../1785|bis 1785|حتى 1785",
      "0045-03|März 45 n. Chr.|مارس 45 م"
  })
  void aDateIsSaidInTheLanguageOfTheSite(String date, String german, String arabic) {
    assertThat(new EdtfWords(Messages.of("de", Map.of())).of(Edtf.parse(date))).isEqualTo(german);
    assertThat(new EdtfWords(Messages.of("ar", Map.of())).of(Edtf.parse(date))).isEqualTo(arabic);
  }
}
