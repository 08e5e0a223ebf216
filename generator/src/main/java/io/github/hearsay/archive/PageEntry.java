package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.PlainPage;
import java.util.List;

/**
 * A page that is no story, among the others.
 *
 * @param above the pages in whose folders it lies, the outermost first
 * @param below the pages that lie in its folder and that its text does not lead to, in order
 * @param links where each of {@code page.body().links()} leads
 */
public record PageEntry(PlainPage page, List<Id> above, List<Id> below, List<LinkTarget> links) {

  public PageEntry {
    above = List.copyOf(above);
    below = List.copyOf(below);
    links = List.copyOf(links);
  }

  /** The page's id. */
  public Id id() {
    return page.id();
  }

  /** The title as shown. */
  public String title() {
    return page.title();
  }
}
