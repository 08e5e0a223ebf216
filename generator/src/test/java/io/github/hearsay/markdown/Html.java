package io.github.hearsay.markdown;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;

/** Fills in the marks of a body, in the simplest way a page could. */
final class Html {

  private Html() {}

  static String of(Body body) {
    StringBuilder html = new StringBuilder();
    String markup = body.markup();
    for (int at = 0; at < markup.length(); at++) {
      char c = markup.charAt(at);
      if (c == Body.LINK || c == Body.IMAGE) {
        int end = markup.indexOf(Body.END, at);
        html.append(opening(c, body.links().get(Integer.parseInt(markup.substring(at + 1, end)))));
        at = end;
      } else if (c == Body.CLOSE) {
        html.append("</a>");
      } else if (c != Body.TEXT && c != Body.END) {
        html.append(c);
      }
    }
    return html.toString();
  }

  private static String opening(char mark, BodyLink link) {
    String title = link.title().isEmpty() ? "" : " title=\"" + escaped(link.title()) + "\"";
    String address = escaped(link.kind() == BodyLink.Kind.ANCHOR ? "#" + link.target() : link.target());
    return mark == Body.LINK
        ? "<a href=\"" + address + "\"" + title + ">"
        : "<img src=\"" + address + "\" alt=\"" + escaped(link.label()) + "\"" + title + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
