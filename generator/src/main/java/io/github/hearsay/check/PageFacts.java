package io.github.hearsay.check;

import java.util.List;

/**
 * What the link check needs to know of one page: all of it, so that a page that need not be rendered again need not be read again.
 *
 * @param page its address
 * @param anchors its ids, in order
 * @param hashes the same as the check keeps them
 * @param links the internal addresses it leads to, each as written and as resolved; what is written alike need not be told twice
 */
public record PageFacts(String page, List<String> anchors, Anchors hashes, List<InternalLink> links) {

  public PageFacts {
    anchors = List.copyOf(anchors);
    links = List.copyOf(links);
  }

  /**
   * A link to somewhere on the site.
   *
   * @param written as it stands in the page
   * @param target the address it leads to from that page, a folder's where it names the file in it; empty when it leads out of the site
   * @param anchor what follows the number sign; empty when nothing does
   * @param isSound whether it is already known to be right: that is asked once for the links of many pages
   * @param hash of the anchor, see {@link Anchors#hash}; 0 where there is none
   */
  public record InternalLink(String written, String target, String anchor, boolean isSound, long hash) {

    /** A link of which nothing is known. */
    public InternalLink(String written, String target, String anchor) {
      this(written, target, anchor, false, anchor.isEmpty() ? 0 : Anchors.hash(anchor));
    }
  }
}
