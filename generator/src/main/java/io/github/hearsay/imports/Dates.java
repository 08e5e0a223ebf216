package io.github.hearsay.imports;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.EdtfSyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as other tools write them, as this archive does. */
final class Dates {

  private static final Pattern MOMENT = Pattern.compile(
      "([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})[Tt ]+([0-9]{1,2}:[0-9]{2})(:[0-9]{2})?(?:[.,][0-9]+)? *(Z|z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})?");
  private static final Pattern SHORT = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
  private static final DateTimeFormatter MAIL = new DateTimeFormatterBuilder().parseCaseInsensitive().parseLenient()
      .appendPattern("d MMM yyyy H:mm[:ss] Z").toFormatter(Locale.ENGLISH);
  private static final DateTimeFormatter WORDS =
      new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("[d MMMM yyyy][d MMM yyyy][MMMM d, yyyy][MMM d, yyyy]")
          .toFormatter(Locale.ENGLISH);

  private static final Map<String, String> ZONES = Map.of("GMT", "+0000", "UT", "+0000", "UTC", "+0000", "Z", "+0000", "EST", "-0500", "EDT", "-0400",
      "CST", "-0600", "CDT", "-0500", "PST", "-0800", "PDT", "-0700");

  private Dates() {}

  /** What {@code text} says, or nothing when that is no date. */
  static Optional<String> of(String text) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    Matcher moment = MOMENT.matcher(bare);
    if (moment.matches()) {
      return moment(moment);
    }
    Matcher numbers = SHORT.matcher(bare);
    if (numbers.matches()) {
      return day(numbers.group(1) + "-" + two(numbers.group(2)) + "-" + two(numbers.group(3)));
    }
    return edtf(bare).or(() -> mail(bare)).or(() -> words(bare));
  }

  /** Whether {@code written} leaves out what {@code text} said of the time. */
  static boolean losesTime(String text, String written) {
    return text.indexOf(':') > 0 && written.indexOf(':') < 0;
  }

  /** Without an offset a time says little: then the day has to do. */
  private static Optional<String> moment(Matcher moment) {
    Optional<String> day = of(moment.group(1));
    if (day.isEmpty() || moment.group(4) == null) {
      return day;
    }
    String seconds = moment.group(3) == null ? ":00" : moment.group(3);
    String zone = moment.group(4).matches("[+-].*") ? moment.group(4).replaceFirst("([+-]..):?", "$1:") : "Z";
    String time = moment.group(2).length() == 4 ? "0" + moment.group(2) : moment.group(2);
    try {
      OffsetDateTime at = OffsetDateTime.parse(day.get() + "T" + time + seconds + zone);
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
    } catch (DateTimeException impossible) {
      return day;
    }
  }

  /** A moment that is told on the clock of a place and on that of Greenwich. */
  static Optional<String> withOffset(String local, String gmt) {
    try {
      LocalDateTime here = LocalDateTime.parse(local.strip().replace(' ', 'T'));
      LocalDateTime there = LocalDateTime.parse(gmt.strip().replace(' ', 'T'));
      ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) Duration.between(there, here).toSeconds());
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(here.atOffset(offset)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<String> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso).toString());
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<String> edtf(String text) {
    try {
      return Optional.of(Edtf.parse(text).toString());
    } catch (EdtfSyntaxException other) {
      return Optional.empty();
    }
  }

  private static Optional<String> mail(String text) {
    try {
      OffsetDateTime at = OffsetDateTime.parse(offset(text.replaceFirst("^\\p{L}+, *", "")), MAIL);
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  /** The zones that RFC 822 knows by name, as what they are ahead of Greenwich. */
  private static String offset(String text) {
    String zone = text.substring(text.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    String offset = ZONES.getOrDefault(zone, zone);
    return text.substring(0, text.length() - zone.length()) + offset;
  }

  private static Optional<String> words(String text) {
    try {
      return Optional.of(LocalDate.parse(text, WORDS).toString());
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
