package io.github.hearsay.cache;

/** How values of one declared type are written down and read back. */
interface Form {

  /** Writes {@code value}, which is never null. */
  void write(Object value, Sink sink);

  /** Reads what {@link #write} wrote. */
  Object read(Source source);
}
