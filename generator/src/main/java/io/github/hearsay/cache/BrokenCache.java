package io.github.hearsay.cache;

/** What was kept cannot be read back: whoever meets it does without, as if nothing had been kept. */
public final class BrokenCache extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BrokenCache(String what) {
    super(what);
  }

  public BrokenCache(String what, Throwable cause) {
    super(what, cause);
  }
}
