package io.github.hearsay.words;

import java.math.BigDecimal;

/** What the Unicode locale data say of a language. */
interface Rules {

  /** The plural category of a number: zero, one, two, few, many or other. */
  String plural(int number);

  /** How many there are. */
  String number(int number);

  /** A number that may be long, its digits in groups. */
  String number(BigDecimal number);

  String month(int month);

  String shortMonth(int month);

  String dayOfMonth(int day, int month);

  String monthOfYear(int month, String year);

  String day(int day, int month, String year);

  /** "18th" where digits alone do not say that; else digits, to which a message may add what it needs. */
  String ordinal(int number);
}
