package io.github.hearsay.render;

import java.util.Comparator;

/**
 * Something a page has learnt of the site as a whole.
 *
 * @param of the name of a part, an address, or a page's address
 * @param more an id, or a file beside that page; else empty
 */
public record Fact(Kind kind, String of, String more) implements Comparable<Fact> {

  private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::kind).thenComparing(Fact::of).thenComparing(Fact::more);

  /** What it is about. */
  public enum Kind {
    /** The entry of a part with an id. */
    ENTRY,
    /** All of a part. */
    PART,
    /** Whether there is anything at an address. */
    ADDRESS,
    /** Where a file lies for a page, and how large a picture it is. */
    ASSET
  }

  /** Written out, like {@link #hashCode}: what a record has by itself is put together when it is first called, which takes longer than a page. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Fact that && kind == that.kind && of.equals(that.of) && more.equals(that.more);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * kind.ordinal() + of.hashCode()) + more.hashCode();
  }

  @Override
  public int compareTo(Fact other) {
    return ORDER.compare(this, other);
  }
}
