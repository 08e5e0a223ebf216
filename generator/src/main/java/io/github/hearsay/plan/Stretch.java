package io.github.hearsay.plan;

/**
 * How much of a timeline a page covers.
 *
 * @param first the first year; 0 where there is none
 * @param last the last year; the same for a single one
 * @param month 1 to 12, or 0 for what is not known to lie in any month of the year; -1 for all of them
 * @param part counted from 1: what cannot be divided by date any more goes on on further pages
 */
public record Stretch(Kind kind, int first, int last, int month, int part) {

  /** What sort of stretch it is. */
  public enum Kind {
    /** All there is. */
    WHOLE,
    /** The single years of ten. */
    DECADE,
    /** One year, or a longer time within which nothing more exact is known. */
    YEARS,
    /** What nobody can date. */
    UNDATED,
    /** What somebody was only at the edge of. */
    ASIDE
  }

  private static final int ALL_MONTHS = -1;

  static Stretch whole() {
    return of(Kind.WHOLE);
  }

  /** What nobody can date. */
  public static Stretch undated() {
    return of(Kind.UNDATED);
  }

  /** What somebody was only at the edge of. */
  public static Stretch aside() {
    return of(Kind.ASIDE);
  }

  private static Stretch of(Kind kind) {
    return new Stretch(kind, 0, 0, ALL_MONTHS, 1);
  }

  /** The single years of the ten that begin with {@code first}. */
  public static Stretch decade(int first) {
    return new Stretch(Kind.DECADE, first, first + 9, ALL_MONTHS, 1);
  }

  /** A year, or a longer time within which nothing more exact is known. */
  public static Stretch years(int first, int last) {
    return new Stretch(Kind.YEARS, first, last, ALL_MONTHS, 1);
  }

  static Stretch month(int year, int month) {
    return new Stretch(Kind.YEARS, year, year, month, 1);
  }

  Stretch part(int number) {
    return new Stretch(kind, first, last, month, number);
  }

  /** Whether it is a month, or what is not known to lie in any. */
  public boolean isMonth() {
    return month != ALL_MONTHS;
  }
}
