package io.github.hearsay.plan;

import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The 366 days of the year, 29 February included, and what is known to have happened or come out on each of them. */
public final class Days {

  private static final int CENTURY = 100;
  private static final int LEAP_YEAR = 2024;

  /** More events than this a calendar does not hold where months can share them out: phones give up on more. */
  private static final int CALENDAR = 2000;

  private Days() {}

  /**
   * A page for every day of which something is known, or several for a full one; and the page that leads to them.
   *
   * @param withCalendar whether that leads to the archive's calendar, too
   */
  static List<Page> of(Timeline timeline, boolean withCalendar, int most) {
    List<List<TimelineEntry>> days = days(timeline);
    List<Page> pages = new ArrayList<>(pages(days, most));
    List<CalendarOf> links = new ArrayList<>();
    List<List<Happening>> calendars = withCalendar ? calendars(timeline, CALENDAR) : List.of();
    for (int month = 0; month < calendars.size(); month++) {
      CalendarOf of = new CalendarOf(calendars.size() == 1 ? 0 : month + 1, calendars.get(month).size());
      if (of.events() > 0) {
        links.add(of);
        pages.add(new Page.Calendar(of.path(), Optional.empty(), of.month(), calendars.get(month)));
      }
    }
    List<Integer> counts = new ArrayList<>(days.size());
    days.forEach(entries -> counts.add(entries.size()));
    pages.add(new Page.Days(Addresses.ON_THIS_DAY, counts, links));
    return pages;
  }

  private static List<Page.OnThisDay> pages(List<List<TimelineEntry>> days, int most) {
    List<Integer> known = new ArrayList<>();
    for (int day = 1; day <= days.size(); day++) {
      if (!days.get(day - 1).isEmpty()) {
        known.add(day);
      }
    }
    List<Page.OnThisDay> pages = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      int day = known.get(i);
      int previous = i > 0 ? known.get(i - 1) : 0;
      int next = i + 1 < known.size() ? known.get(i + 1) : 0;
      List<TimelineEntry> entries = days.get(day - 1);
      List<List<TimelineEntry>> parts = Portions.of(entries, most);
      for (int part = 1; part <= parts.size(); part++) {
        pages.add(
            new Page.OnThisDay(
                Addresses.day(day, part), day, entries.size(), part, parts.size(), parts.get(part - 1), previous, next));
      }
    }
    return pages;
  }

  /** The day with this number in a leap year, from 1 to 366. */
  public static MonthDay monthDay(int number) {
    LocalDate day = LocalDate.ofYearDay(LEAP_YEAR, number);
    return MonthDay.of(day.getMonthValue(), day.getDayOfMonth());
  }

  /** The calendar of a person of whom the day of something is known. */
  static Optional<Page.Calendar> of(PersonEntry person) {
    List<Happening> events = events(person.timeline());
    return events.isEmpty()
        ? Optional.empty()
        : Optional.of(new Page.Calendar(Addresses.personCalendar(person.id()), Optional.of(person.id()), 0, events));
  }

  /** What happened or came out a hundred, two hundred… years before the week of {@code today}, the latest first. */
  static List<TimelineEntry> yearsAgo(Timeline timeline, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<TimelineEntry> found = new ArrayList<>();
    for (TimelineEntry entry : timeline.entries()) {
      if (entry.date().isDay()) {
        int years = today.getYear() - entry.date().earliest().getYear();
        // The week may begin or end in another year than today's, so the day is counted from there.
        for (int near = years - 1; near <= years + 1; near++) {
          LocalDate now = entry.date().earliest().plusYears(near);
          if (near > 0 && near % CENTURY == 0 && !now.isBefore(monday) && now.isBefore(monday.plusWeeks(1))) {
            found.add(entry);
          }
        }
      }
    }
    found.sort(Collections.reverseOrder((a, b) -> Integer.compare(a.date().earliest().getYear(), b.date().earliest().getYear())));
    return found;
  }

  /** By the number of the day in a leap year; newest first, of one date in the order of timelines. */
  private static List<List<TimelineEntry>> days(Timeline timeline) {
    List<List<TimelineEntry>> days = new ArrayList<>();
    for (int day = 1; day <= LocalDate.of(LEAP_YEAR, Month.DECEMBER, 31).getDayOfYear(); day++) {
      days.add(new ArrayList<>(0));
    }
    for (TimelineEntry entry : timeline.entries()) {
      entry.date().monthDay().ifPresent(day -> days.get(day.atYear(LEAP_YEAR).getDayOfYear() - 1).add(entry));
    }
    days.forEach(entries -> entries.sort((a, b) -> b.date().earliest().compareTo(a.date().earliest())));
    return days;
  }

  private static List<Happening> events(Timeline timeline) {
    List<Happening> events = new ArrayList<>();
    for (TimelineEntry entry : timeline.entries()) {
      if (entry instanceof TimelineEntry.Happened happened && entry.date().isDay()) {
        events.add(happened.happening());
      }
    }
    return events;
  }

  /** One calendar, or one for each month where one would be too long for the programs that read it. */
  private static List<List<Happening>> calendars(Timeline timeline, int most) {
    List<Happening> all = events(timeline);
    if (all.size() <= most) {
      return List.of(all);
    }
    List<List<Happening>> months = new ArrayList<>();
    for (int month = 1; month <= Month.values().length; month++) {
      months.add(new ArrayList<>());
    }
    all.forEach(event -> months.get(event.date().orElseThrow().earliest().getMonthValue() - 1).add(event));
    return months;
  }
}
