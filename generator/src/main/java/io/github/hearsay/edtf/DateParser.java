package io.github.hearsay.edtf;

import io.github.hearsay.words.Messages;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;

/**
 * Reads one date.
 *
 * <pre>
 * date  = ( year | year "-" month | year "-" month "-" day ) [ "?" | "~" | "%" ]
 * year  = 4DIGIT | 3DIGIT "X" | 2DIGIT "XX"      ; 0001 to 9999
 * month = "01".."12" | "XX"
 * day   = "01".."31" | "XX"                      ; as many as the month has
 * </pre>
 * Nothing known may follow something unknown: {@code 2016-XX-XX} is the year, {@code 2016-XX-03} is an error.
 */
final class DateParser {

  private final Cursor cursor;
  private Precision precision = Precision.YEAR;
  /** The first year, and how many years it may be. */
  private int year;
  private int span;
  private int month;
  private int day;
  /** Where the last known part ends: what follows it up to the mark is only {@code -XX}. */
  private int knownEnd;

  DateParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Edtf date() {
    int start = cursor.position();
    year();
    if (cursor.take('-')) {
      month();
      if (cursor.take('-')) {
        day();
      }
    }
    boolean canonical = knownEnd == cursor.position();
    Mark mark = Mark.of(cursor.peek());
    cursor.advance(mark.symbol().length());
    if (!cursor.dividesAt(cursor.position())) {
      throw afterDate(mark);
    }
    String text = canonical ? cursor.from(start) : cursor.slice(start, knownEnd) + mark.symbol();
    return Edtf.date(text, earliest(), latest(), precision, mark);
  }

  private LocalDate earliest() {
    return switch (precision) {
      case DAY -> LocalDate.of(year, month, day);
      case MONTH -> LocalDate.of(year, month, 1);
      default -> LocalDate.of(Math.max(1, year), 1, 1);
    };
  }

  private LocalDate latest() {
    return switch (precision) {
      case DAY -> LocalDate.of(year, month, day);
      case MONTH -> LocalDate.of(year, month, lengthOfMonth());
      default -> LocalDate.of(year + span - 1, 12, 31);
    };
  }

  private int lengthOfMonth() {
    return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
  }

  private void year() {
    int start = cursor.position();
    int digits = 0;
    while (digits < 4 && Cursor.isDigit(cursor.at(start + digits))) {
      digits++;
    }
    int length = digits;
    while (length < 4 && cursor.at(start + length) == 'X') {
      length++;
    }
    if (length < 4 || digits < 2) {
      throw shortYear(start, digits, length);
    }
    if (Cursor.isDigit(cursor.at(start + 4))) {
      throw cursor.error(start + 4, "a year has four digits, and a - after it");
    }
    span = switch (digits) {
      case 4 -> 1;
      case 3 -> 10;
      default -> 100;
    };
    year = number(start, digits) * span;
    if (year + span - 1 < 1) {
      throw cursor.error(start, "there is no year 0000: years run from 0001 to 9999");
    }
    precision = span == 1 ? Precision.YEAR : span == 10 ? Precision.DECADE : Precision.CENTURY;
    cursor.advance(4);
    knownEnd = cursor.position();
  }

  private EdtfSyntaxException shortYear(int start, int digits, int length) {
    int index = start + length;
    char next = cursor.at(index);
    if (length > digits && digits < 2) {
      return cursor.error(start + digits, "only the last one or two digits of a year may be X",
          "write 178X for a decade, 17XX for a century, and leave the field out if the year is not known");
    }
    if (length > digits && Cursor.isDigit(next)) {
      return cursor.error(index, "no digit of a year may follow an X");
    }
    if (length == 0) {
      return noYear(start, next);
    }
    boolean ended = cursor.dividesAt(index) || "-. ".indexOf(next) >= 0 || Cursor.isMark(next);
    return ended
        ? cursor.error(start, "a year has four digits", "write all four digits, as in 1785 or 0987")
        : cursor.unexpected(index, "a year has four digits");
  }

  private EdtfSyntaxException noYear(int index, char next) {
    char after = cursor.at(index + 1);
    boolean numberFollows = Cursor.isDigit(after) || after == '-';
    if (cursor.dividesAt(index)) {
      return cursor.error(index, "a date is missing here");
    }
    if (next == '-') {
      return cursor.error(index, "years before 0001 are not supported", "years run from 0001 to 9999");
    }
    if ((next == 'Y' || next == 'y') && numberFollows) {
      return cursor.error(index, "years of more than four digits are not supported", "years run from 0001 to 9999");
    }
    return cursor.unexpected(index, "a date starts with a year of four digits");
  }

  private void month() {
    int start = cursor.position();
    month = twoDigits("month");
    if (month == 0) {
      return;
    }
    if (precision != Precision.YEAR) {
      throw cursor.error(start, "a month needs a whole year",
          "write " + cursor.slice(knownEnd - 4, knownEnd) + ", or all four digits of the year");
    }
    if (month > 12) {
      throw noSuchMonth(start);
    }
    precision = Precision.MONTH;
    knownEnd = cursor.position();
  }

  private void day() {
    int start = cursor.position();
    day = twoDigits("day");
    if (day == 0) {
      return;
    }
    String known = cursor.slice(knownEnd - (precision == Precision.MONTH ? 7 : 4), knownEnd);
    if (precision != Precision.MONTH) {
      throw cursor.error(start, "a day needs a month", "write " + known + ", or the month too");
    }
    int length = lengthOfMonth();
    if (day > length) {
      String name = Messages.english().month(month) + " " + year;
      throw cursor.error(start, name + " has " + length + " days, so there is no day " + day,
          "write a day from 01 to " + length + ", or " + known + " if the day is not known");
    }
    precision = Precision.DAY;
    knownEnd = cursor.position();
  }

  /** The number of a month or day, or 0 for XX. */
  private int twoDigits(String what) {
    int start = cursor.position();
    char first = cursor.at(start);
    char second = cursor.at(start + 1);
    boolean unknown = first == 'X' && second == 'X';
    if (!unknown && !(Cursor.isDigit(first) && Cursor.isDigit(second))) {
      throw notTwoDigits(start, what);
    }
    if (Cursor.isDigit(cursor.at(start + 2))) {
      throw cursor.error(start + 2, "a " + what + " has two digits");
    }
    cursor.advance(2);
    int number = unknown ? 0 : number(start, 2);
    if (number == 0 && !unknown) {
      throw cursor.error(start, "there is no " + what + " 00", "write XX, or nothing, where the " + what + " is not known");
    }
    return number;
  }

  private EdtfSyntaxException notTwoDigits(int start, String what) {
    char first = cursor.at(start);
    if (cursor.dividesAt(start)) {
      return cursor.error(start, "the " + what + " is missing");
    }
    if (Cursor.isDigit(first) || first == 'X') {
      char second = cursor.at(start + 1);
      if (second == 'x') {
        return cursor.unexpected(start + 1, "");
      }
      boolean mixed = second == 'X' || Cursor.isDigit(second);
      return cursor.error(start, mixed ? "a " + what + " is known or XX as a whole" : "a " + what + " has two digits");
    }
    return cursor.unexpected(start, "a " + what + " is written as a number of two digits");
  }

  private EdtfSyntaxException noSuchMonth(int index) {
    if (month < 21 || month > 24) {
      String hint = "write a month from 01 to 12, or " + cursor.slice(knownEnd - 4, knownEnd) + " if the month is not known";
      return cursor.error(index, "there is no month " + month, hint);
    }
    return cursor.error(index, "there is no month " + month + ", and seasons are not supported", seasonHint());
  }

  private String seasonHint() {
    String hint = Hints.months(cursor.slice(knownEnd - 4, knownEnd), month);
    String years = cursor.slice(knownEnd - 4, knownEnd) + "/" + cursor.slice(knownEnd - 4, knownEnd - 2) + month;
    return year % 100 < month ? hint + ", or " + years + " for the years" : hint;
  }

  private EdtfSyntaxException afterDate(Mark mark) {
    int index = cursor.position();
    char next = cursor.peek();
    if (mark != Mark.NONE && (next == '-' || next == 'X' || Cursor.isDigit(next))) {
      return cursor.unexpected(index - 1, "");
    }
    if (next == 'T' || next == 't') {
      return cursor.error(index, "a date has no time of day");
    }
    return cursor.unexpected(index, cursor.shown(index) + " has no place after a date");
  }

  private int number(int start, int digits) {
    int number = 0;
    for (int i = start; i < start + digits; i++) {
      number = number * 10 + cursor.at(i) - '0';
    }
    return number;
  }
}
