package io.github.hearsay.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteConfigsTest {

  private static final Instant LATE = Instant.parse("2026-11-22T23:30:00Z");

  private final List<String> complaints = new ArrayList<>();

  private SiteConfig config(Map<Setting, String> given) {
    return SiteConfigs.of(
        new EnumMap<>(given), LATE, (setting, message, hint) -> complaints.add(setting.key() + " " + message + " | " + hint));
  }

  @Test
  void aTitleIsEnough() {
    SiteConfig config = config(Map.of(Setting.TITLE, "The Murmur"));
    assertThat(complaints).isEmpty();
    assertThat(config.language()).isEqualTo("en");
    assertThat(config.url()).isEmpty();
    assertThat(config.minorsThreshold()).isEqualTo(18);
  }

  @Test
  void todayIsTheDayInTheSitesZone() {
    assertThat(config(Map.of(Setting.TITLE, "x")).today()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(config(Map.of(Setting.TITLE, "x", Setting.TIME_ZONE, "Asia/Tokyo")).today()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(config(Map.of(Setting.TITLE, "x", Setting.NOW, "1785-12-15")).today()).isEqualTo(LocalDate.of(1785, 12, 15));
  }

  @Test
  void anAddressGetsItsFinalSlash() {
    assertThat(config(Map.of(Setting.TITLE, "x", Setting.URL, "https://example.org/gossip")).url()).contains("https://example.org/gossip/");
  }

  @Test
  void everyBadSettingIsNamedAtOnce() {
    config(
        Map.of(
            Setting.URL, "example.org",
            Setting.LANGUAGE, "english language",
            Setting.TIME_ZONE, "London",
            Setting.NOW, "yesterday",
            Setting.PEOPLE_NEW, "maybe",
            Setting.LOOK_ACCENT, "crimson",
            Setting.STRICT, "yes",
            Setting.LATEST, "0"));
    assertThat(complaints)
        .containsExactlyInAnyOrder(
            "title is missing | give the site a name: title: The Daily Murmur",
            "url is not the address of a site: \"example.org\" | write it whole: https://example.org/gossip/",
            "language is not a language tag: \"english language\" | write en, fr or pt-BR, for example",
            "time-zone is not a time zone: \"London\" | write an IANA name such as Europe/London, or UTC",
            "now is not a day: \"yesterday\" | write it as 2026-11-22",
            "people.new is \"maybe\" | write allow, warn or error",
            "look.accent is \"crimson\" | write a colour as six hexadecimal digits, in quotes: '#0b5c4a'",
            "strict is \"yes\" | write true or false",
            "latest is \"0\" | write a whole number from 1 to 1000");
  }
}
