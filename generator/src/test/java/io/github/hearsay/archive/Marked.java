package io.github.hearsay.archive;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Text;
import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies as the Markdown compiler makes them, from a simpler notation: {@code [[nell-gwyn|Nell]]}, {@code [[article:x]]}, {@code
 * [[file:people/x.md]]}, {@code [[image:articles/ring.jpg]]}, {@code [[web:https://example.com/]]}.
 */
final class Marked {

  private Marked() {}

  static Body body(String file, String text) {
    StringBuilder markup = new StringBuilder();
    List<BodyLink> links = new ArrayList<>();
    for (String paragraph : text.split("\n\n")) {
      markup.append("<p>");
      paragraph(file, paragraph, markup, links);
      markup.append("</p>\n");
    }
    return new Body(Text.of(markup.toString()), links, List.of(), Text.of(text), text.split(" ").length);
  }

  private static void paragraph(String file, String text, StringBuilder markup, List<BodyLink> links) {
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf("[[", at);
      int end = open < 0 ? text.length() : open;
      if (end > at) {
        markup.append(Body.TEXT).append(escaped(text.substring(at, end))).append(Body.END);
      }
      if (open < 0) {
        return;
      }
      int close = text.indexOf("]]", open);
      link(file, text.substring(open + 2, close), text, markup, links);
      at = close + 2;
    }
  }

  private static void link(String file, String inside, String context, StringBuilder markup, List<BodyLink> links) {
    int colon = inside.indexOf(':');
    BodyLink.Kind kind = switch (colon < 0 ? "" : inside.substring(0, colon)) {
      case "article" -> BodyLink.Kind.ARTICLE;
      case "topic" -> BodyLink.Kind.TOPIC;
      case "place" -> BodyLink.Kind.PLACE;
      case "file" -> BodyLink.Kind.FILE;
      case "image" -> BodyLink.Kind.IMAGE;
      case "web" -> BodyLink.Kind.EXTERNAL;
      default -> BodyLink.Kind.PERSON;
    };
    String rest = inside.substring(colon + 1);
    int bar = rest.indexOf('|');
    String target = bar < 0 ? rest : rest.substring(0, bar);
    String label = bar < 0 ? rest : rest.substring(bar + 1);
    Location at = Location.at(file, 20 + links.size(), 1, inside.length() + 4);
    boolean image = kind == BodyLink.Kind.IMAGE;
    markup.append(image ? Body.IMAGE : Body.LINK).append(links.size()).append(Body.END);
    markup.append(image ? "" : escaped(label) + Body.CLOSE);
    links.add(new BodyLink(kind, target, "", label, "", context, at));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
