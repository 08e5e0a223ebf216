package io.github.hearsay.data;

import io.github.hearsay.model.Body;

/** A text without its markup: paragraphs with an empty line between them. */
final class PlainText {

  private static final String[] BLOCKS = {"/p", "/h", "/li", "/pre", "/blockquote", "/tr", "/figcaption", "br"};

  private final String markup;
  private final StringBuilder out;

  private PlainText(String markup) {
    this.markup = markup;
    this.out = new StringBuilder(markup.length());
  }

  /** What a reader sees of {@code body}, pictures apart. */
  static String of(Body body) {
    return body.isEmpty() ? "" : new PlainText(body.markup()).text();
  }

  private String text() {
    int at = 0;
    while (at < markup.length()) {
      char c = markup.charAt(at);
      at = switch (c) {
        case '<' -> tag(at);
        case '&' -> reference(at);
        case Body.LINK, Body.IMAGE -> markup.indexOf(Body.END, at) + 1;
        case Body.TEXT, Body.END, Body.CLOSE -> at + 1;
        default -> plain(at, c);
      };
    }
    return out.toString().strip();
  }

  private int plain(int at, char c) {
    boolean space = c == '\n' || c == ' ';
    if (!space) {
      out.append(c);
    } else if (!out.isEmpty() && out.charAt(out.length() - 1) > ' ') {
      out.append(' ');
    }
    return at + 1;
  }

  private int tag(int at) {
    for (String block : BLOCKS) {
      if (markup.startsWith(block, at + 1)) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) <= ' ') {
          end--;
        }
        out.setLength(end);
        out.append(block.equals("br") || block.equals("/li") || block.equals("/tr") ? "\n" : "\n\n");
        break;
      }
    }
    return markup.indexOf('>', at) + 1;
  }

  private int reference(int at) {
    int end = markup.indexOf(';', at);
    String name = markup.substring(at + 1, end);
    out.append(switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "#39" -> "'";
      default -> "&";
    });
    return end + 1;
  }
}
