package io.github.hearsay.model;

import java.util.List;

/**
 * The links and headings of a text, as one text that can lie on disk: hardly anybody but the page of the text itself asks for them, and as objects
 * they take more memory than all else that is known of a story.
 */
record BodyDetails(List<BodyLink> links, List<Body.Heading> headings) {

  private static final BodyDetails NONE = new BodyDetails(List.of(), List.of());
  private static final BodyLink.Kind[] KINDS = BodyLink.Kind.values();

  BodyDetails {
    links = List.copyOf(links);
    headings = List.copyOf(headings);
  }

  Text written() {
    Packed.Writer out = new Packed.Writer();
    if (!links.isEmpty() || !headings.isEmpty()) {
      out.number(links.size());
      links.forEach(link -> write(link, out));
      out.number(headings.size());
      headings.forEach(heading -> write(heading, out));
    }
    return out.written();
  }

  private static void write(BodyLink link, Packed.Writer out) {
    out.number(link.kind().ordinal());
    out.text(link.target());
    out.text(link.fragment());
    out.text(link.label());
    out.text(link.title());
    out.text(link.context());
    out.location(link.at());
  }

  private static void write(Body.Heading heading, Packed.Writer out) {
    out.number(heading.level());
    out.text(heading.anchor());
    out.text(heading.text());
  }

  static BodyDetails read(Text written) {
    if (written.isEmpty()) {
      return NONE;
    }
    Packed.Reader in = new Packed.Reader(written);
    List<BodyLink> links =
        in.list(() -> new BodyLink(KINDS[in.number()], in.text(), in.text(), in.text(), in.text(), in.text(), in.location()));
    return new BodyDetails(links, in.list(() -> new Body.Heading(in.number(), in.text(), in.text())));
  }
}
