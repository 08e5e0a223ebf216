package io.github.hearsay.render;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A piece of HTML that many pages show, made once: all of it but its addresses, which every page writes from where it lies. It may have several
 * sections, of which a page need not print all. A page that shows it has to {@link #tell} what it was made of.
 */
final class Stencil {

  /** Stands between two sections; like the marks of addresses, no text of an archive can hold it. */
  static final char SECTION = '\u0001';

  private static final char ADDRESS = '\u0002';
  private static final char END = '\u0004';

  private final List<Section> sections;
  private final int[] entries;
  private final List<Missing> missing;

  private Stencil(List<Section> sections, Reads reads) {
    this.sections = List.copyOf(sections);
    this.entries = reads.entries();
    this.missing = reads.facts().stream().map(Missing::of).toList();
  }

  /** Where an address leads. */
  record Spot(SitePath target, String fragment) {}

  /** Texts and addresses take turns, beginning and ending with a text. */
  private record Section(byte[][] texts, Spot[] spots) {

    static Section of(String html, List<Spot> spots) {
      List<byte[]> texts = new ArrayList<>();
      List<Spot> between = new ArrayList<>();
      int from = 0;
      for (int mark = html.indexOf(ADDRESS); mark >= 0; mark = html.indexOf(ADDRESS, from)) {
        int end = html.indexOf(END, mark);
        texts.add(html.substring(from, mark).getBytes(StandardCharsets.UTF_8));
        between.add(spots.get(Integer.parseInt(html, mark + 1, end, 10)));
        from = end + 1;
      }
      texts.add(html.substring(from).getBytes(StandardCharsets.UTF_8));
      return new Section(texts.toArray(byte[][]::new), between.toArray(Spot[]::new));
    }
  }

  /** Something that was looked for and is not there. */
  private record Missing(ArchivePart part, Id id) {

    static Missing of(Fact fact) {
      if (fact.kind() != Fact.Kind.ENTRY) {
        throw new IllegalStateException("many pages show what was made of " + fact + ", which it cannot tell all of them");
      }
      return new Missing(ArchivePart.valueOf(fact.of()), new Id(fact.more()));
    }
  }

  /** What {@code drawn} makes of the archive, wherever it is to be shown; it must not ask where that is. */
  static Stencil of(Scene scene, Function<Scene, String> drawn) {
    Reads reads = new Reads();
    List<Spot> spots = new ArrayList<>();
    String html = drawn.apply(scene.open(reads, Hrefs.open(spot -> {
      spots.add(spot);
      return ADDRESS + Integer.toString(spots.size() - 1) + END;
    })));
    List<Section> sections = new ArrayList<>();
    for (String section : html.split(Character.toString(SECTION), -1)) {
      sections.add(Section.of(section, spots));
    }
    return new Stencil(sections, reads);
  }

  /** Tells {@code archive}, which is seen by a page that shows this, what it was made of. */
  void tell(Archive archive) {
    for (int entry : entries) {
      archive.lookAt(Reads.part(entry), Reads.place(entry));
    }
    for (Missing one : missing) {
      archive.lookAt(one.part, one.id);
    }
  }

  /** Prints one section, counted from 0, on the page of {@code hrefs}. */
  void print(int section, Hrefs hrefs, Writer out) throws IOException {
    Section printed = sections.get(section);
    Utf8Buffer buffer = out instanceof Utf8Buffer own ? own : null;
    for (int i = 0; i < printed.texts.length; i++) {
      byte[] text = printed.texts[i];
      if (buffer != null) {
        buffer.writeReady(text);
      } else {
        out.write(new String(text, StandardCharsets.UTF_8));
      }
      if (i < printed.spots.length) {
        Spot spot = printed.spots[i];
        address(hrefs.to(spot.target, spot.fragment), out);
      }
    }
  }

  private static void address(String href, Writer out) throws IOException {
    if (out instanceof Utf8Buffer buffer) {
      buffer.writeEscaped(href);
    } else {
      StringBuilder escaped = new StringBuilder(href.length());
      Escape.append(escaped, href);
      out.write(escaped.toString());
    }
  }
}
