package io.github.hearsay.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** FreeMarker's HTML, escaped straight into our own buffer where that is what it goes to. */
final class Html extends HTMLOutputFormat {

  static final Html FORMAT = new Html();

  private Html() {}

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (out instanceof Utf8Buffer buffer) {
      buffer.writeEscaped(text);
    } else {
      super.output(text, out);
    }
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String plain, String markup) {
    return new Ready(plain, markup);
  }

  /** Markup of this very format: FreeMarker does not mix formats, and takes the one it subclasses for another. */
  private static final class Ready extends TemplateHTMLOutputModel {
    Ready(String plain, String markup) {
      super(plain, markup);
    }

    @Override
    public Html getOutputFormat() {
      return FORMAT;
    }
  }
}
