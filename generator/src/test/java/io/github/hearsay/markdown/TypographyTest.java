package io.github.hearsay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Nell,\" she said. | “Nell,” she said.",
        "'Nell,' she said. | ‘Nell,’ she said.",
        "\"'Nell,' he said,\" she said | “‘Nell,’ he said,” she said",
        "(\"Nell\") [\"Nell\"] \"(Nell)\" | (“Nell”) [“Nell”] “(Nell)”",
        "\"*Nell*\" *\"Nell\"* \"[Nell](article:x)\" | “Nell” “Nell” “Nell”",
        "it's O'Hara's, the dogs' bone | it’s O’Hara’s, the dogs’ bone",
        "'tis the '90s and the '80s | ’tis the ’90s and the ’80s",
        "rock 'n' roll | rock ‘n’ roll",
        "6'2\" tall, 5' 3\" wide | 6'2\" tall, 5’ 3\" wide",
        "\"open to the end | “open to the end",
        "She said: \"Well\"--and left | She said: “Well”–and left",
        "a \" b | a \" b",
        "a -- b --- c - d ---- e | a – b — c - d ---- e",
        "wait... what.. no.... yes. | wait… what.. no.... yes.",
        "\\\"a\\\" \\'b\\' \\-\\- \\... | \"a\" 'b' -- ...",
        "&quot;a&quot; &#39;b&#39; | \"a\" 'b'",
        "„a“ «b» “c” | „a“ «b» “c”",
      })
  void straightQuotesDashesAndDotsBecomeTypographic(String written, String read) {
    assertThat(Compiled.of(written).html().replaceAll("<[^>]*>", "").strip()).isEqualTo(read);
  }
}
