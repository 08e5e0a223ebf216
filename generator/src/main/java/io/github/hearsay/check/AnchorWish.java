package io.github.hearsay.check;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.text.Nearest;
import java.util.Optional;
import java.util.Set;

/**
 * A link that hopes for an anchor.
 *
 * @param target the address that should have it
 * @param anchor its id
 * @param page the address of the page with the link
 * @param written the link as it stands there
 */
public record AnchorWish(String target, String anchor, String page, String written) implements Comparable<AnchorWish> {

  /** Of two wishes for the same anchor, the one that is told when it is missing. */
  public static AnchorWish first(AnchorWish one, AnchorWish other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** What is wrong when the target has the anchors {@code there} and no others; nothing if one of them is this. */
  public Optional<Problem> missing(Set<String> there) {
    if (there.contains(anchor)) {
      return Optional.empty();
    }
    String near = Nearest.of(anchor, there.stream().sorted().toList()).map(known -> "; it has #" + known).orElse("");
    return Optional.of(
        Problem.of(
            Code.BROKEN_ANCHOR, Location.file(page), "a link to " + written + " leads to an anchor that is not there",
            "the page " + target + " has no #" + anchor + near));
  }

  /** By target and anchor, then by place: total, and the first of those for one anchor is the one to tell. */
  @Override
  public int compareTo(AnchorWish other) {
    int byTarget = target.compareTo(other.target);
    int byAnchor = byTarget != 0 ? byTarget : anchor.compareTo(other.anchor);
    int byPage = byAnchor != 0 ? byAnchor : page.compareTo(other.page);
    return byPage != 0 ? byPage : written.compareTo(other.written);
  }
}
