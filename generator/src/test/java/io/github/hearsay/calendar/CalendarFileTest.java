package io.github.hearsay.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars, read back with the library's own reader. */
class CalendarFileTest {

  private static final Anniversary WEDDING =
      new Anniversary(
          "uid-1", LocalDate.of(1785, 12, 15), "1785: A wedding, with the door locked; nobody saw", "Confirmed.\nFirst reported 1786.",
          Optional.of("https://example.org/a/?b=1,2;3#event-wedding"), LocalDate.of(1786, 3, 1));

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Anniversary later = new Anniversary("uid-2", LocalDate.of(2016, 2, 29), "2016: A leap", "", Optional.empty(), LocalDate.of(2016, 3, 1));
    ICalendar read = Biweekly.parse(written(List.of(WEDDING, later))).first();
    assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(read.getEvents()).extracting(event -> event.getUid().getValue()).containsExactly("uid-1", "uid-2");
    VEvent wedding = read.getEvents().get(0);
    assertThat(wedding.getSummary().getValue()).isEqualTo(WEDDING.title());
    assertThat(wedding.getDescription().getValue()).isEqualTo(WEDDING.details());
    assertThat(wedding.getUrl().getValue()).isEqualTo(WEDDING.address().orElseThrow());
    assertThat(wedding.getDateStart().getValue().hasTime()).isFalse();
    assertThat(wedding.getRecurrenceRule().getValue().getFrequency()).isEqualTo(biweekly.util.Frequency.YEARLY);
    assertThat(read.getEvents().get(1).getDescription()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Kiritimati", "America/Sao_Paulo", "Europe/London"})
  void aDayHasNoZone(String zone) throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      String text = written(List.of(day("1066-10-14"), day("1582-10-10"), day("1785-12-15"), day("2018-11-04"), day("2016-02-29")));
      assertThat(text.lines().filter(line -> line.startsWith("DTSTART")))
          .containsExactly(
              "DTSTART;VALUE=DATE:10661014", "DTSTART;VALUE=DATE:15821010", "DTSTART;VALUE=DATE:17851215", "DTSTART;VALUE=DATE:20181104",
              "DTSTART;VALUE=DATE:20160229");
      assertThat(text.lines().filter(line -> line.startsWith("DTSTAMP")))
          .containsExactly(
              "DTSTAMP:19700101T000000Z", "DTSTAMP:19700101T000000Z", "DTSTAMP:19700101T000000Z", "DTSTAMP:20181104T000000Z",
              "DTSTAMP:20160229T000000Z");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void linesAreFoldedAt75Octets() throws IOException {
    Anniversary accents = new Anniversary("uid", LocalDate.of(1785, 1, 1), "é".repeat(200), "", Optional.empty(), LocalDate.of(1785, 1, 1));
    String text = written(List.of(accents));
    assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(Biweekly.parse(text).first().getEvents().get(0).getSummary().getValue()).isEqualTo("é".repeat(200));
  }

  private static Anniversary day(String day) {
    return new Anniversary("uid-" + day, LocalDate.parse(day), "x", "", Optional.empty(), LocalDate.parse(day));
  }

  private static String written(List<Anniversary> days) throws IOException {
    StringWriter out = new StringWriter();
    CalendarFile.write("On this day", days, out);
    return out.toString();
  }
}
