package io.github.hearsay.edtf;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as uncertain as it is known: a value of the supported subset of EDTF (ISO 8601-2).
 * Immutable. Two values are equal if they are written alike in canonical form.
 *
 * <p>The marks {@code ?}, {@code ~} and {@code %} do not widen {@link #earliest} and {@link #latest}: nobody knows by how much.
 *
 * <p>The natural order is chronological, oldest first: by the first possible day, then the wider value first, then by canonical text.
 * A value without a known start stands at its last possible day; one with neither comes last of all. So "October 2016" leads the
 * days of October in a list that runs forward and closes them in one that runs backward, and what still goes on stands
 * where it began. (An order by last possible day would pile up everything ongoing at the end, and would put "October 2016" before
 * 31 October but after the 30th.)
 */
public final class Edtf implements Comparable<Edtf> {

  private static final int YEAR = 9;
  private static final int MONTH = 5;
  private static final int NO_START = Integer.MIN_VALUE;
  private static final int NO_END = Integer.MAX_VALUE;

  private final Form form;
  private final String text;
  private final int first;
  private final int last;
  private final Precision precision;
  private final Mark mark;
  private final boolean ongoing;
  private final List<Edtf> parts;

  private Edtf(String text, LocalDate earliest, LocalDate latest, Precision precision, Mark mark) {
    this.form = Form.DATE;
    this.text = text;
    this.first = packed(earliest);
    this.last = packed(latest);
    this.precision = precision;
    this.mark = mark;
    this.ongoing = false;
    this.parts = List.of();
  }

  private Edtf(Form form, String text, LocalDate earliest, LocalDate latest, boolean ongoing, List<Edtf> parts) {
    this.form = form;
    this.text = text;
    this.first = packed(earliest);
    this.last = packed(latest);
    // Nothing is known of an interval without any date, so nothing is coarser.
    Precision coarsest = parts.isEmpty() ? Precision.CENTURY : Precision.DAY;
    for (Edtf part : parts) {
      coarsest = coarsest.orCoarser(part.precision);
    }
    this.precision = coarsest;
    this.mark = Mark.NONE;
    this.ongoing = ongoing;
    this.parts = List.copyOf(parts);
  }

  /**
   * The value a text stands for.
   *
   * @throws EdtfSyntaxException if the text is not of the supported subset; it says where and what to write instead
   */
  public static Edtf parse(String text) {
    try {
      return new EdtfParser(text).value();
    } catch (EdtfSyntaxException e) {
      throw new EdtfSyntaxException(e.index(), e.getMessage(), Hints.of(text, e.hint()));
    }
  }

  /**
   * The one date that a text in another notation can only mean: "26 December 2016", "2016/12/26", "26.12.2016". Empty for what has two readings, for
   * what says more than the date would, as a time or a word of doubt does, and for what may be a slip, as a month 13 is.
   */
  public static Optional<Edtf> meant(String text) {
    return PlainDates.reading(text);
  }

  /** Exactly this day, of the years 0001 to 9999. */
  public static Edtf of(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("the year of " + day + " is not one of 0001 to 9999");
    }
    return date(day.toString(), day, day, Precision.DAY, Mark.NONE);
  }

  /**
   * One of these dates, nobody knows which; a list of one is that one itself.
   *
   * @throws EdtfSyntaxException if the list is empty, names a date twice, or holds anything but dates
   */
  public static Edtf oneOf(List<Edtf> dates) {
    if (dates.isEmpty()) {
      throw new EdtfSyntaxException(0, "the list of dates is empty", "list at least one date, or leave the field out");
    }
    if (dates.size() == 1) {
      return dates.get(0);
    }
    List<Edtf> sorted = new ArrayList<>(dates);
    sorted.sort(null);
    StringBuilder text = new StringBuilder("[");
    LocalDate latest = LocalDate.MIN;
    for (int i = 0; i < sorted.size(); i++) {
      Edtf date = sorted.get(i);
      if (date.form != Form.DATE) {
        throw new EdtfSyntaxException(0, "a list of dates may not hold " + date, "list single dates only");
      }
      if (i > 0 && date.equals(sorted.get(i - 1))) {
        throw new EdtfSyntaxException(0, date + " is listed twice", "list every date once");
      }
      latest = date.latest().isAfter(latest) ? date.latest() : latest;
      text.append(i == 0 ? "" : ",").append(date);
    }
    return new Edtf(Form.ONE_OF, text.append(']').toString(), sorted.get(0).earliest(), latest, false, sorted);
  }

  /** A single date whose canonical text the caller has at hand. */
  static Edtf date(String text, LocalDate earliest, LocalDate latest, Precision precision, Mark mark) {
    return new Edtf(text, earliest, latest, precision, mark);
  }

  /** An interval. The caller has made sure that it does not end before it starts. */
  static Edtf interval(End start, End end) {
    List<Edtf> dates = new ArrayList<>(2);
    LocalDate earliest = LocalDate.MIN;
    LocalDate latest = LocalDate.MAX;
    if (start instanceof End.Known known) {
      dates.add(known.date());
      earliest = known.date().earliest();
    }
    if (end instanceof End.Known known) {
      dates.add(known.date());
      latest = known.date().latest();
    }
    return new Edtf(Form.INTERVAL, start.text() + "/" + end.text(), earliest, latest, end == End.Missing.OPEN, dates);
  }

  public Form form() {
    return form;
  }

  /** The dates this is made of, in order: itself, the ends of an interval that are dates (two, one or none), or the choices. */
  public List<Edtf> parts() {
    return form == Form.DATE ? List.of(this) : parts;
  }

  /** The first possible day, or {@link LocalDate#MIN} if there is no telling. */
  public LocalDate earliest() {
    return unpacked(first);
  }

  /** The last possible day, or {@link LocalDate#MAX} if it is open or unknown. */
  public LocalDate latest() {
    return unpacked(last);
  }

  /** The last day that may be meant, {@link LocalDate#MAX} if there is no telling: a date that nobody is sure of may be a year off. */
  public LocalDate lastMeant() {
    return isUnsure() && boundedEnd() ? latest().plusYears(1) : latest();
  }

  /** Whether there is a first or a last possible day. */
  public boolean isBounded() {
    return boundedStart() || boundedEnd();
  }

  public boolean boundedStart() {
    return first != NO_START;
  }

  public boolean boundedEnd() {
    return last != NO_END;
  }

  /** Whether it has a last possible day, and that is not after {@code day}. */
  public boolean endsBy(LocalDate day) {
    return boundedEnd() && last <= packed(day);
  }

  /** Whether this is exactly one day, beyond doubt. */
  public boolean isDay() {
    return first == last && !isUnsure();
  }

  /** How finely this is known: of the coarsest part, where there are several. */
  public Precision precision() {
    return precision;
  }

  /** Whether a part of this is marked {@code ?} or {@code %}. */
  public boolean uncertain() {
    return marked(Mark.UNCERTAIN);
  }

  /** Whether a part of this is marked {@code ~} or {@code %}. */
  public boolean approximate() {
    return marked(Mark.APPROXIMATE);
  }

  /** Whether a part of this bears any mark. */
  public boolean isUnsure() {
    return uncertain() || approximate();
  }

  /** Whether this still goes on: an interval that ends in two dots. */
  public boolean ongoing() {
    return ongoing;
  }

  /** The year this lies in as a whole, if there is one. */
  public OptionalInt year() {
    return first >> YEAR == last >> YEAR ? OptionalInt.of(first >> YEAR) : OptionalInt.empty();
  }

  /** The month, from 1 to 12, this lies in as a whole, if there is one. */
  public OptionalInt month() {
    return first >> MONTH == last >> MONTH ? OptionalInt.of(first >> MONTH & 15) : OptionalInt.empty();
  }

  /** The day of the year, for "on this day", if this is exactly one day. */
  public Optional<MonthDay> monthDay() {
    return isDay() ? Optional.of(MonthDay.of(first >> MONTH & 15, first & 31)) : Optional.empty();
  }

  /** What {@code <time datetime>} may take: a single day, month or year, without its mark. HTML knows no others. */
  public Optional<String> htmlDatetime() {
    if (form != Form.DATE || precision.compareTo(Precision.YEAR) > 0) {
      return Optional.empty();
    }
    return Optional.of(text.substring(0, text.length() - mark.symbol().length()));
  }

  @Override
  public int compareTo(Edtf other) {
    int order = Integer.compare(position(), other.position());
    order = order != 0 ? order : Integer.compare(other.last, last);
    return order != 0 ? order : text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edtf edtf && text.equals(edtf.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The canonical EDTF text, which {@link #parse} reads back to an equal value. */
  @Override
  public String toString() {
    return text;
  }

  Mark mark() {
    return mark;
  }

  private int position() {
    return first != NO_START ? first : last;
  }

  /** A day as one number that keeps the order: archives sort by nothing as much as by dates. */
  private static int packed(LocalDate day) {
    if (day.equals(LocalDate.MIN)) {
      return NO_START;
    }
    return day.equals(LocalDate.MAX) ? NO_END : day.getYear() << YEAR | day.getMonthValue() << MONTH | day.getDayOfMonth();
  }

  private static LocalDate unpacked(int day) {
    if (day == NO_START) {
      return LocalDate.MIN;
    }
    return day == NO_END ? LocalDate.MAX : LocalDate.of(day >> YEAR, day >> MONTH & 15, day & 31);
  }

  private boolean anyPartMarked(Mark either) {
    for (Edtf part : parts) {
      if (part.marked(either)) {
        return true;
      }
    }
    return false;
  }

  private boolean marked(Mark either) {
    return mark == either || mark == Mark.BOTH || anyPartMarked(either);
  }
}
