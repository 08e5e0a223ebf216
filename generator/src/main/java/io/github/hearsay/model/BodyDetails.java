package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The links and headings of a text, as one text that can lie on disk: hardly anybody but the page of the text itself asks for them, and as objects
 * they take more memory than all else that is known of a story.
 */
record BodyDetails(List<BodyLink> links, List<Body.Heading> headings) {

  private static final BodyDetails NONE = new BodyDetails(List.of(), List.of());
  private static final BodyLink.Kind[] KINDS = BodyLink.Kind.values();
  private static final char END = ' ';

  BodyDetails {
    links = List.copyOf(links);
    headings = List.copyOf(headings);
  }

  /** Numbers end in a space; before a text stands how long it is. A link of the same file as the one before has no name of a file. */
  Text written() {
    if (links.isEmpty() && headings.isEmpty()) {
      return Text.of("");
    }
    StringBuilder out = new StringBuilder();
    number(links.size(), out);
    String file = "";
    for (BodyLink link : links) {
      number(link.kind().ordinal(), out);
      List.of(link.target(), link.fragment(), link.label(), link.title(), link.context()).forEach(text -> text(text, out));
      text(link.at().file().equals(file) ? "" : link.at().file(), out);
      file = link.at().file();
      number(link.at().line(), out);
      number(link.at().column(), out);
      number(link.at().length(), out);
    }
    for (Body.Heading heading : headings) {
      number(heading.level(), out);
      text(heading.anchor(), out);
      text(heading.text(), out);
    }
    return Text.of(out.toString());
  }

  private static void number(int number, StringBuilder out) {
    out.append(number).append(END);
  }

  private static void text(String text, StringBuilder out) {
    out.append(text.length()).append(END).append(text);
  }

  static BodyDetails read(Text written) {
    return written.isEmpty() ? NONE : new Reader(written.string()).details();
  }

  /** Reads from the start to the end. */
  private static final class Reader {

    private final String from;
    private int at;

    Reader(String from) {
      this.from = from;
    }

    BodyDetails details() {
      List<BodyLink> links = new ArrayList<>();
      String file = "";
      for (int left = number(); left > 0; left--) {
        BodyLink.Kind kind = KINDS[number()];
        String target = text();
        String fragment = text();
        String label = text();
        String title = text();
        String context = text();
        String other = text();
        file = other.isEmpty() ? file : other;
        links.add(new BodyLink(kind, target, fragment, label, title, context, Location.at(file, number(), number(), number())));
      }
      List<Body.Heading> headings = new ArrayList<>();
      while (at < from.length()) {
        headings.add(new Body.Heading(number(), text(), text()));
      }
      return new BodyDetails(links, headings);
    }

    private int number() {
      int number = 0;
      for (char digit = from.charAt(at++); digit != END; digit = from.charAt(at++)) {
        number = 10 * number + digit - '0';
      }
      return number;
    }

    private String text() {
      int length = number();
      at += length;
      return from.substring(at - length, at);
    }
  }
}
