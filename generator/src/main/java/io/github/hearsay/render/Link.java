package io.github.hearsay.render;

/**
 * Words that lead somewhere.
 *
 * @param href ready to print; empty when there is no page to lead to
 */
record Link(String label, String href) {

  static Link plain(String label) {
    return new Link(label, "");
  }
}
