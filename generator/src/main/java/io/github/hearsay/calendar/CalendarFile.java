package io.github.hearsay.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** Writes calendars that people can subscribe to: all-day events that come round every year. */
public final class CalendarFile {

  private static final String PRODUCT = "-//Hearsay//Hearsay//EN";
  private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

  private CalendarFile() {}

  /** Writes {@code days} in their order, as a calendar called {@code name}; {@code out} stays open. */
  public static void write(String name, List<Anniversary> days, Writer out) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setName(name);
    // What calendar programs read in practice; NAME (RFC 7986) is what they ought to.
    calendar.addExperimentalProperty("X-WR-CALNAME", name);
    Recurrence yearly = new Recurrence.Builder(Frequency.YEARLY).build();
    days.forEach(day -> calendar.addEvent(event(day, yearly)));
    ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
    writer.write(calendar);
    writer.flush();
  }

  private static VEvent event(Anniversary one, Recurrence yearly) {
    VEvent event = new VEvent();
    event.setUid(one.uid());
    event.setDateTimeStamp(new DateTimeStamp(stamp(one.known())));
    event.setDateStart(new DateStart(day(one.day())));
    event.setRecurrenceRule(yearly);
    event.setSummary(one.title());
    if (!one.details().isEmpty()) {
      event.setDescription(one.details());
    }
    one.address().ifPresent(event::setUrl);
    return event;
  }

  /** Written as it stands: a day has no zone. */
  private static ICalDate day(LocalDate day) {
    return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
  }

  /** A time stamp must be one of our calendar; what was known before computers counted gets their first day. */
  private static Date stamp(LocalDate known) {
    LocalDate day = known.isBefore(EPOCH) ? EPOCH : known;
    return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
