package io.github.hearsay.html;

import java.util.List;

/** Finds the links and anchors of a page without building a tree of it. */
public final class LinkScanner {

  private LinkScanner() {}

  /** Every {@code href}, {@code src}, {@code srcset} entry, {@code id} and {@code name} of an {@code a}, in order of place. */
  public static List<HtmlLink> scan(CharSequence html) {
    throw new UnsupportedOperationException();
  }
}
