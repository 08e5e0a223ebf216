package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Two carriages & one wedding, two-carriages-and-one-wedding",
    "The King's ring, the-kings-ring",
    "Søren Ægir, soren-aegir",
    "Дмитрий Щедрин, dmitrii-shchedrin",
    "李小龙, li-xiao-long",
    "--a   b__c--, a-b-c",
    "1785, 1785",
  })
  void titlesBecomeAddresses(String title, String slug) {
    assertThat(Slug.of(title)).contains(slug);
  }

  @Test
  void nothingLeftIsNoSlug() {
    assertThat(Slug.of("!!!")).isEmpty();
    assertThat(Slug.of("")).isEmpty();
  }

  @Test
  void aLongTitleIsCutAtAWord() {
    String slug = Slug.of("gossip ".repeat(30)).orElseThrow();
    assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).endsWith("-gossip");
    assertThat(Slug.of("x".repeat(200)).orElseThrow()).hasSize(Slug.MAX_LENGTH);
  }
}
