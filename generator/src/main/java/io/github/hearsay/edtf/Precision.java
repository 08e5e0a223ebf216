package io.github.hearsay.edtf;

/** How finely a date is known, finest first. */
public enum Precision {
  DAY, MONTH, YEAR, DECADE, CENTURY;

  /** The less exact of the two. */
  Precision orCoarser(Precision other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
