package io.github.hearsay.edtf;

/** The three shapes an EDTF value can have. */
public enum Form {
  /** One day, month, year, decade or century: {@code 2016-10}. */
  DATE,
  /** From one date to another, either end perhaps open or unknown: {@code 2016-10/..}. */
  INTERVAL,
  /** One of several dates: {@code [2016-10-03,2016-10-05]}. */
  ONE_OF
}
