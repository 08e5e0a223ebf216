package io.github.hearsay.check;

import io.github.hearsay.render.Rendered;
import java.util.List;

/** Takes the facts out of finished pages, from any thread. What one page links to, the next most often does too, so that is remembered. */
public final class PageScan {

  private final ThreadLocal<Scan> scans;

  /** What the site is known to hold, by which links are found to be right; what it has once, it keeps for as long as pages are read. */
  interface Site {
    /** Whether something is published at an address. */
    boolean has(String address);

    /** Whether the page at an address is known to have an anchor of this {@link Anchors#hash hash}. */
    boolean has(String address, long anchor);

    /** Of which nothing is known. */
    Site UNKNOWN = new Site() {
      @Override
      public boolean has(String address) {
        return false;
      }

      @Override
      public boolean has(String address, long anchor) {
        return false;
      }
    };
  }

  /** Knows nothing of the site. */
  public PageScan() {
    this(Site.UNKNOWN);
  }

  PageScan(Site site) {
    scans = ThreadLocal.withInitial(() -> new Scan(site));
  }

  /**
   * The anchors and internal links of a page.
   *
   * @param page its address, such as {@code /people/nell-gwyn/}
   * @param html its UTF-8 text
   */
  public PageFacts facts(String page, byte[] html) {
    return scans.get().facts(page, html, List.of());
  }

  /** The same for a page that may have pieces in common with others: these are read once. */
  public PageFacts facts(Rendered page) {
    return scans.get().facts(page.path().value(), page.bytes(), page.pieces());
  }

  /** The same for a page by itself. */
  public static PageFacts of(String page, byte[] html) {
    return new Scan(Site.UNKNOWN).facts(page, html, List.of());
  }
}
