package io.github.hearsay.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Markup in pieces that are UTF-8 already, since other pages have them, too; a template prints all of them by {@code <@outcome.lines/>}. */
final class Pieces implements TemplateDirectiveModel {

  private final List<Part> all = new ArrayList<>();

  /** Prints itself. */
  private interface Part {
    void print(Writer out) throws IOException;
  }

  private record Ready(byte[] utf8, boolean isShared) implements Part {

    @Override
    public void print(Writer out) throws IOException {
      if (!(out instanceof Utf8Buffer buffer)) {
        out.write(new String(utf8, StandardCharsets.UTF_8));
      } else if (isShared) {
        buffer.writePiece(utf8);
      } else {
        buffer.writeReady(utf8);
      }
    }
  }

  private record Drawn(Stencil stencil, int section, Hrefs hrefs) implements Part {

    @Override
    public void print(Writer out) throws IOException {
      stencil.print(section, hrefs, out);
    }
  }

  /** Adds whole elements that other pages have, too. */
  void addShared(byte[] utf8) {
    all.add(new Ready(utf8, true));
  }

  void add(String html) {
    all.add(new Ready(utf8(html), false));
  }

  /** Adds a section of what many pages show, on the page of {@code hrefs}. */
  void add(Stencil stencil, int section, Hrefs hrefs) {
    all.add(new Drawn(stencil, section, hrefs));
  }

  void addAll(Pieces other) {
    all.addAll(other.all);
  }

  static byte[] utf8(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void execute(Environment env, @SuppressWarnings("rawtypes") Map given, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateModelException, IOException {
    if (body != null || !given.isEmpty()) {
      throw new TemplateModelException("pieces take nothing, and have nothing between two tags");
    }
    print(env.getOut());
  }

  private void print(Writer out) throws IOException {
    for (Part part : all) {
      part.print(out);
    }
  }

  @Override
  public String toString() {
    StringWriter html = new StringWriter();
    try {
      print(html);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return html.toString();
  }
}
