package io.github.hearsay.check;

import io.github.hearsay.check.PageFacts.InternalLink;

/** What a link was found to mean that many pages have, each perhaps with more {@code ../}s before it than another; for one thread. */
final class KnownLink {

  /** Leads to another site. */
  static final KnownLink ELSEWHERE = new KnownLink(null, 0);

  private static final int[] NOTHING = {};

  /** As it was written first; nothing once it is known to be right. */
  private InternalLink link;
  /** The number of {@code ../}s it then began with. */
  private final int climbs;
  private int[] sound = NOTHING;

  /** @param climbs with how many {@code ../}s it begins */
  KnownLink(InternalLink link, int climbs) {
    this.link = link;
    this.climbs = climbs;
  }

  /** Whether it is known to be right, and need never be asked about again. From the root, and to the page itself, none is: pages judge those. */
  boolean isSound(PageScan.Site site) {
    if (link != null && isRight(link, site)) {
      int target = PageFacts.hash(link.target());
      sound = link.anchor().isEmpty() ? new int[] {target} : new int[] {target, PageFacts.hash(link.target(), link.hash())};
      link = null;
    }
    return link == null;
  }

  private static boolean isRight(InternalLink link, PageScan.Site site) {
    return !link.written().startsWith("/")
        && !link.written().startsWith("#")
        && (link.anchor().isEmpty() || site.has(link.target(), link.hash()))
        && site.has(link.target());
  }

  /** The hashes of what it leads to, once it is sound. */
  int[] sound() {
    return sound;
  }

  /** The link as a page writes it that puts {@code otherClimbs} before it; only while it is not sound. */
  InternalLink written(int otherClimbs) {
    return otherClimbs == climbs
        ? link
        : new InternalLink("../".repeat(otherClimbs) + link.written().substring(3 * climbs), link.target(), link.anchor(), link.hash());
  }
}
