package io.github.hearsay.render;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Parses each template once. FreeMarker lets two threads that want one which nobody has parsed yet parse it each; the first pages of a build all
 * want the same, and in a small site that is a quarter of the work on templates.
 */
final class ParsedOnce extends Configuration {

  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  ParsedOnce() {
    super(VERSION_2_3_35);
  }

  /** What all other ways to ask for a template end in, {@code import} and {@code include} among them; none of them is held while one is printed. */
  @Override
  public Template getTemplate(String name, Locale locale, Object condition, String encoding, boolean parse, boolean mayBeMissing)
      throws IOException {
    synchronized (locks.computeIfAbsent(name, missing -> new Object())) {
      return super.getTemplate(name, locale, condition, encoding, parse, mayBeMissing);
    }
  }
}
