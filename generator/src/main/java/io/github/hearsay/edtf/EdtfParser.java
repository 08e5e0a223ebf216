package io.github.hearsay.edtf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the whole grammar, in one pass and without looking back.
 *
 * <pre>
 * edtf     = date | interval | oneof
 * interval = end "/" end              ; with a date at one end at least, or "/.."
 * end      = "" | ".." | date
 * oneof    = "[" date 1*("," date) "]"
 * </pre>
 */
final class EdtfParser {

  private final Cursor cursor;
  private final DateParser dates;

  EdtfParser(String text) {
    this.cursor = new Cursor(text);
    this.dates = new DateParser(cursor);
  }

  /** The value, or nothing if the text is not a legal one. */
  static Optional<Edtf> tryParse(String text) {
    try {
      return Optional.of(new EdtfParser(text).value());
    } catch (EdtfSyntaxException e) {
      return Optional.empty();
    }
  }

  Edtf value() {
    if (cursor.atEnd()) {
      throw cursor.error(0, "no date is given");
    }
    Edtf value = cursor.take('[') ? oneOf() : dateOrInterval();
    if (!cursor.atEnd()) {
      throw leftover();
    }
    return value;
  }

  private Edtf dateOrInterval() {
    End start = end();
    if (cursor.take('/')) {
      return interval(start);
    }
    if (start instanceof End.Known known) {
      return known.date();
    }
    throw cursor.error(0, ".. is the open end of an interval and does not stand alone",
        "write 2016/.. for what goes on since 2016, or ../2016 for what went on until 2016");
  }

  private Edtf interval(End start) {
    int endsAt = cursor.position();
    End end = end();
    if (start instanceof End.Known first && end instanceof End.Known last) {
      if (first.date().earliest().isAfter(last.date().latest())) {
        throw cursor.error(endsAt, "the interval ends (" + last.date() + ") before it starts (" + first.date() + ")");
      }
    } else if (start instanceof End.Missing && end instanceof End.Missing
        && !(start == End.Missing.UNKNOWN && end == End.Missing.OPEN)) {
      throw cursor.error(0, "an interval needs a date at one end at least",
          "write 2016/ or /2016 where one end is not known, and leave the field out where neither is");
    }
    return Edtf.interval(start, end);
  }

  private End end() {
    if (cursor.atEnd() || cursor.peek() == '/') {
      return End.Missing.UNKNOWN;
    }
    if (cursor.peek() == '.' && cursor.at(cursor.position() + 1) == '.') {
      cursor.advance(2);
      return End.Missing.OPEN;
    }
    return new End.Known(dates.date());
  }

  /** What follows the opening bracket. */
  private Edtf oneOf() {
    List<Edtf> choices = new ArrayList<>();
    Set<Edtf> seen = new HashSet<>();
    do {
      int from = cursor.position();
      Edtf choice = dates.date();
      if (!seen.add(choice)) {
        throw cursor.error(from, choice + " is listed twice", "list every date once");
      }
      choices.add(choice);
    } while (cursor.take(','));
    if (cursor.atEnd()) {
      throw cursor.error(cursor.position(), "the list is not closed by ]");
    }
    if (!cursor.take(']')) {
      throw leftover();
    }
    if (choices.size() == 1) {
      throw cursor.error(0, "a list names at least two dates", "write " + choices.get(0));
    }
    return Edtf.oneOf(choices);
  }

  private EdtfSyntaxException leftover() {
    int index = cursor.position();
    return switch (cursor.peek()) {
      case '/' -> cursor.at(0) == '['
          ? cursor.error(index, "a list in [ ] holds single dates and stands alone: an interval has no place there")
          : cursor.error(index, "an interval has one / between its two ends, and no more");
      case ',' -> cursor.error(index, "several dates need brackets around them", "write [2016-10-03,2016-10-05] for one of two dates");
      case ']' -> cursor.error(index, "this ] closes nothing");
      default -> cursor.unexpected(index, cursor.shown(index) + " has no place after a date");
    };
  }
}
