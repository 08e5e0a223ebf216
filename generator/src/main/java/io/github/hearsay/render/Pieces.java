package io.github.hearsay.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Markup in pieces that are UTF-8 already, since other pages have them, too; a template prints all of them by {@code <@outcome.lines/>}. */
final class Pieces implements TemplateDirectiveModel {

  private final List<Part> all = new ArrayList<>();

  private record Part(byte[] utf8, boolean isShared) {}

  /** Adds whole elements that other pages have, too. */
  void addShared(byte[] utf8) {
    all.add(new Part(utf8, true));
  }

  void add(String html) {
    all.add(new Part(utf8(html), false));
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
    Writer out = env.getOut();
    if (out instanceof Utf8Buffer buffer) {
      for (Part part : all) {
        if (part.isShared) {
          buffer.writePiece(part.utf8);
        } else {
          buffer.writeReady(part.utf8);
        }
      }
    } else {
      out.write(toString());
    }
  }

  @Override
  public String toString() {
    StringBuilder html = new StringBuilder();
    all.forEach(part -> html.append(new String(part.utf8, StandardCharsets.UTF_8)));
    return html.toString();
  }
}
