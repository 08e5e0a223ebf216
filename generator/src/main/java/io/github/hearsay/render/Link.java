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

  /** The words, as a link when there is something to lead to. */
  Markup html() {
    StringBuilder html = new StringBuilder(label.length() + href.length() + 32);
    append(html);
    return new Markup(html.toString());
  }

  void append(StringBuilder html) {
    if (href.isEmpty()) {
      Escape.append(html, label);
      return;
    }
    html.append("<a href=\"");
    Escape.append(html, href);
    html.append(href.startsWith("http") ? "\" rel=\"noopener noreferrer\">" : "\">");
    Escape.append(html, label);
    html.append("</a>");
  }
}
