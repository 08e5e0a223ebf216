package io.github.hearsay.check;

import io.github.hearsay.cache.Check;
import java.util.List;

/**
 * What the link check needs to know of one page: all of it, so that a page that need not be rendered again need not be read again.
 *
 * @param page its address
 * @param anchors its ids, in order
 * @param hashes the same as the check keeps them
 * @param links the internal addresses it leads to, each as written and as resolved; what is written alike need not be told twice
 * @param sound the {@link #hash(String) hashes} of those that were found to be right while it was read, which are not among {@code links}
 */
public record PageFacts(String page, List<String> anchors, Anchors hashes, List<InternalLink> links, int[] sound) {

  public PageFacts {
    anchors = List.copyOf(anchors);
    links = List.copyOf(links);
  }

  /** By what a page's address is known among those that others lead to. Two may share a hash: whoever asks is then wrong on the safe side. */
  public static int hash(String address) {
    return address.hashCode();
  }

  /** By what a spot on a page is known; {@code anchor} is the {@link Anchors#hash hash} of its id. */
  public static int hash(String address, long anchor) {
    return Long.hashCode(Check.join(anchor, hash(address)));
  }

  /**
   * A link to somewhere on the site.
   *
   * @param written as it stands in the page
   * @param target the address it leads to from that page, a folder's where it names the file in it; empty when it leads out of the site
   * @param anchor what follows the number sign; empty when nothing does
   * @param hash of the anchor, see {@link Anchors#hash}; 0 where there is none
   */
  public record InternalLink(String written, String target, String anchor, long hash) {

    /** A link of which nothing is known. */
    public InternalLink(String written, String target, String anchor) {
      this(written, target, anchor, anchor.isEmpty() ? 0 : Anchors.hash(anchor));
    }
  }
}
