package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;

/**
 * By whom people know each other, or a part of it.
 *
 * @param title of the page
 * @param counted how many people it is about, in words
 * @param data the address of what the script reads; empty but on the first part
 * @param groups people under how far they are from somebody
 * @param further all the parts, where there are several
 */
record PathsView(Head head, String title, String counted, String data, List<Group> groups, List<Link> further) {

  /** People equally far from the best connected person: "1 step from George IV". */
  record Group(String label, List<Line> lines) {}

  /**
   * Somebody, and the last step of the way there.
   *
   * @param relation "spouse", "at the same event"; empty for the best connected person
   * @param level how well that is known; may be empty
   * @param by whose it is; leads to their own line
   */
  record Line(String anchor, Link person, String relation, String level, Optional<Link> by) {}
}
