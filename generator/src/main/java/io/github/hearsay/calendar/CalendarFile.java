package io.github.hearsay.calendar;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** Writes calendars that people can subscribe to: all-day events that come round every year. */
public final class CalendarFile {

  private static final String PRODUCT = "-//Hearsay//Hearsay//EN";
  private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);
  private static final VObjectParameters NONE = new VObjectParameters();
  private static final VObjectParameters A_DAY = new VObjectParameters();

  static {
    A_DAY.put("VALUE", "DATE");
  }

  private final VObjectWriter out;

  private CalendarFile(Writer out) {
    this.out = new VObjectWriter(out, SyntaxStyle.NEW);
  }

  /** Writes {@code days} in their order, as a calendar called {@code name}; {@code out} stays open. */
  public static void write(String name, List<Anniversary> days, Writer out) throws IOException {
    new CalendarFile(out).write(name, days);
  }

  private void write(String name, List<Anniversary> days) throws IOException {
    out.writeBeginComponent("VCALENDAR");
    put("VERSION", "2.0");
    put("PRODID", PRODUCT);
    text("NAME", name);
    // What calendar programs read in practice; NAME (RFC 7986) is what they ought to.
    put("X-WR-CALNAME", name);
    for (Anniversary day : days) {
      event(day);
    }
    out.writeEndComponent("VCALENDAR");
    out.flush();
  }

  private void event(Anniversary one) throws IOException {
    out.writeBeginComponent("VEVENT");
    text("UID", one.uid());
    put("DTSTAMP", stamp(one.known()));
    out.writeProperty(null, "DTSTART", A_DAY, basic(one.day()));
    put("RRULE", "FREQ=YEARLY");
    text("SUMMARY", one.title());
    if (!one.details().isEmpty()) {
      text("DESCRIPTION", one.details());
    }
    if (one.address().isPresent()) {
      text("URL", one.address().get());
    }
    out.writeEndComponent("VEVENT");
  }

  private void text(String name, String value) throws IOException {
    put(name, VObjectPropertyValues.escape(value));
  }

  private void put(String name, String value) throws IOException {
    out.writeProperty(null, name, NONE, value);
  }

  /** A time stamp must be one of our calendar; what was known before computers counted gets their first day. */
  private static String stamp(LocalDate known) {
    return basic(known.isBefore(EPOCH) ? EPOCH : known) + "T000000Z";
  }

  /** In the basic form of ISO 8601, which is the other one without its last two hyphens: to get a formatter ready takes longer than a small site. */
  private static String basic(LocalDate day) {
    String iso = day.toString();
    int month = iso.length() - "MM-DD".length();
    return iso.substring(0, month - 1) + iso.substring(month, month + 2) + iso.substring(month + 3);
  }
}
