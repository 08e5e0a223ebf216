package io.github.hearsay.check;

import io.github.hearsay.render.Rendered;
import java.util.List;
import java.util.function.Predicate;

/** Takes the facts out of finished pages, from any thread. What one page links to, the next most often does too, so that is remembered. */
public final class PageScan {

  private final ThreadLocal<Scan> scans;

  /** Knows nothing of the site. */
  public PageScan() {
    this(address -> false);
  }

  /** @param there whether something is published at an address, now and for as long as pages are read */
  public PageScan(Predicate<String> there) {
    scans = ThreadLocal.withInitial(() -> new Scan(there));
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
    return new Scan(address -> false).facts(page, html, List.of());
  }
}
