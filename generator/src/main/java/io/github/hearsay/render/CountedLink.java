package io.github.hearsay.render;

/** Words that lead somewhere, and how much is there: "12 stories". */
record CountedLink(String label, String href, int count, String counted) {

  /** The words, as a link when there is something to lead to. */
  Markup html() {
    return new Link(label, href).html();
  }
}
