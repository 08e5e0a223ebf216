package io.github.hearsay.check;

import io.github.hearsay.check.PageFacts.InternalLink;
import java.util.Optional;

/** What a link was found to mean that many pages have, each perhaps with more {@code ../}s before it than another; for one thread. */
final class KnownLink {

  /** Leads to another site. */
  static final KnownLink ELSEWHERE = new KnownLink(Optional.empty(), 0);

  /** Climbs to the folder above. */
  static final String UP = "../";

  private static final int[] NOTHING = {};

  /** As it was written first; nothing once it is known to be right. */
  private Optional<InternalLink> link;
  /** The number of {@link #UP}s it then began with. */
  private final int climbs;
  private int[] sound = NOTHING;

  /** @param climbs with how many {@link #UP}s it begins */
  KnownLink(InternalLink link, int climbs) {
    this(Optional.of(link), climbs);
  }

  private KnownLink(Optional<InternalLink> link, int climbs) {
    this.link = link;
    this.climbs = climbs;
  }

  /** Whether it is known to be right, and need never be asked about again. From the root, and to the page itself, none is: pages judge those. */
  boolean isSound(PageScan.Site site) {
    if (link.isPresent() && isRight(link.get(), site)) {
      sound = hashes(link.get());
      link = Optional.empty();
    }
    return link.isEmpty();
  }

  private static int[] hashes(InternalLink link) {
    int target = PageFacts.hash(link.target());
    return link.anchor().isEmpty() ? new int[] {target} : new int[] {target, PageFacts.hash(link.target(), link.hash())};
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
    InternalLink first = link.orElseThrow();
    if (otherClimbs == climbs) {
      return first;
    }
    return new InternalLink(UP.repeat(otherClimbs) + first.written().substring(UP.length() * climbs), first.target(), first.anchor(), first.hash());
  }
}
