package io.github.hearsay.render;

import java.util.List;

/**
 * By whom people know each other, or a part of it.
 *
 * @param title of the page
 * @param counted how many people it is about, in words
 * @param data the address of what the script reads; empty but on the first part
 * @param groups people under how far they are from somebody
 * @param further all the parts, where there are several
 * @param scriptWords what the script says; empty but on the first part
 */
record PathsView(Head head, String title, String counted, String data, List<Group> groups, List<Link> further, Markup scriptWords) {

  /** People equally far from the best connected person: "1 step from George IV". */
  record Group(String label, List<Line> lines) {}

  /**
   * Somebody, and the last step of the way there.
   *
   * @param way "spouse of Charles II", whose name leads to their own line; empty for the best connected person
   * @param level how well that is known; may be empty
   */
  record Line(String anchor, Link person, Markup way, String level) {}
}
