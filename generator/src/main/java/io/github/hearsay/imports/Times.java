package io.github.hearsay.imports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds when a text says that something was, and counts back from the day it came out. Guesses: "Thursday" may be any. */
final class Times {

  private static final String DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
  private static final String MONTHS = Stream.of(Month.values())
      .map(month -> month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining("|"));
  private static final List<String> NUMBERS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
  private static final Pattern TIME = Pattern.compile(
      "\\b(?:(?<weekday>" + DAYS + ")(?: (?:night|morning|afternoon|evening))?|(?<day>yesterday|last night|today|this morning)"
          + "|last (?<span>week|month|year|weekend)|[Ii]n (?<month>" + MONTHS + ")(?: (?<ofyear>[0-9]{4}))?"
          + "|(?<date>[0-3]?[0-9]) (?<datemonth>" + MONTHS + ")(?: (?<dateyear>[0-9]{4}))?"
          + "|(?<number>an?|[0-9]{1,3}|" + String.join("|", NUMBERS) + ") (?<unit>day|week|month|year)s? (?<way>ago|later|earlier|before|after)"
          + "|(?:wed |[Ii]n |since |until )(?:in )?(?<year>1[5-9][0-9]{2}|20[0-9]{2}))\\b");
  private static final Map<String, Integer> SPANS = Map.of("day", 1, "week", 7);

  private final LocalDate anchor;
  private Optional<YearMonth> lastMonth = Optional.empty();
  private Optional<LocalDate> lastDay = Optional.empty();

  /** Words of the text, and what they may mean as EDTF. */
  record Hint(String words, String date) {}

  private Times(LocalDate anchor) {
    this.anchor = anchor;
  }

  /** What is said of time in {@code text}, which came out on {@code anchor}. */
  static List<Hint> of(String text, LocalDate anchor) {
    Times times = new Times(anchor);
    List<Hint> hints = new ArrayList<>();
    for (Matcher time = TIME.matcher(text); time.find(); ) {
      times.date(time).map(date -> new Hint(time.group(), date)).filter(hint -> !hints.contains(hint)).ifPresent(hints::add);
    }
    return hints;
  }

  private Optional<String> date(Matcher time) {
    if (time.group("weekday") != null) {
      DayOfWeek weekday = DayOfWeek.valueOf(time.group("weekday").toUpperCase(Locale.ROOT));
      return day(anchor.with(TemporalAdjusters.previous(weekday)));
    }
    if (time.group("day") != null) {
      return day(time.group("day").matches("yesterday|last night") ? anchor.minusDays(1) : anchor);
    }
    if (time.group("span") != null) {
      return Optional.of(span(time.group("span")));
    }
    if (time.group("month") != null) {
      return Optional.of(month(time.group("month"), time.group("ofyear")));
    }
    if (time.group("date") != null) {
      return monthDay(time);
    }
    return time.group("number") != null ? counted(time) : Optional.of(time.group("year"));
  }

  private Optional<String> day(LocalDate day) {
    lastDay = Optional.of(day);
    lastMonth = Optional.empty();
    return Optional.of(day.toString());
  }

  private String span(String span) {
    LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    return switch (span) {
      case "week" -> monday + "/" + monday.plusDays(6);
      case "weekend" -> monday.plusDays(5) + "/" + monday.plusDays(6);
      case "month" -> YearMonth.from(anchor).minusMonths(1).toString();
      default -> String.valueOf(anchor.getYear() - 1);
    };
  }

  private String month(String name, String year) {
    Month month = Month.valueOf(name.toUpperCase(Locale.ROOT));
    YearMonth found = YearMonth.of(year == null ? anchor.getYear() : Integer.parseInt(year), month);
    found = year == null && found.isAfter(YearMonth.from(anchor)) ? found.minusYears(1) : found;
    lastMonth = Optional.of(found);
    return found.toString();
  }

  private Optional<String> monthDay(Matcher time) {
    YearMonth month = YearMonth.parse(month(time.group("datemonth"), time.group("dateyear")));
    int day = Integer.parseInt(time.group("date"));
    return day >= 1 && month.isValidDay(day) ? day(month.atDay(day)) : Optional.empty();
  }

  /** "Two months later" goes on from what was said last, "ago" from the day the text came out. */
  private Optional<String> counted(Matcher time) {
    String word = time.group("number").toLowerCase(Locale.ROOT);
    int number = word.startsWith("a") ? 1 : NUMBERS.contains(word) ? NUMBERS.indexOf(word) : Integer.parseInt(word);
    String unit = time.group("unit");
    boolean ago = time.group("way").equals("ago");
    int sign = time.group("way").matches("later|after") ? 1 : -1;
    if (!ago && lastMonth.isEmpty() && lastDay.isEmpty()) {
      return Optional.empty();
    }
    if (SPANS.containsKey(unit)) {
      LocalDate from = ago ? anchor : lastDay.orElse(null);
      return from == null ? Optional.empty() : day(from.plusDays((long) sign * number * SPANS.get(unit)));
    }
    YearMonth from = ago ? YearMonth.from(anchor) : lastMonth.orElseGet(() -> YearMonth.from(lastDay.orElseThrow()));
    YearMonth to = from.plusMonths((long) sign * number * (unit.equals("year") ? 12 : 1));
    lastMonth = Optional.of(to);
    return Optional.of(unit.equals("year") ? String.valueOf(to.getYear()) : to.toString());
  }
}
