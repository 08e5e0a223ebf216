package io.github.hearsay.render;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What many pages have in common, rendered once: {@code <@same file="colophon.ftlh" root=head.root/>} prints a template that sees nothing of the page
 * but what it is given here. So whatever it prints is the same wherever it is given the same, and need not be made again.
 */
final class Same implements TemplateDirectiveModel {

  private static final String FILE = "file";

  /** So many are kept: what differs from page to page is not what this is for, and is made each time. */
  private static final int MOST = 10_000;

  private final Configuration configuration;
  private final Map<Map<String, String>, Made> made = new ConcurrentHashMap<>();

  /** What a template came to, for a buffer of a page and for any other writer. */
  private record Made(String text, byte[] utf8) {}

  /** For the templates of {@code configuration}. */
  Same(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public void execute(Environment env, @SuppressWarnings("rawtypes") Map given, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    @SuppressWarnings("unchecked")
    Map<String, TemplateModel> all = given;
    if (body != null || !(all.get(FILE) instanceof TemplateScalarModel)) {
      throw new TemplateModelException("write <@same file=\"name.ftlh\" …/>, with nothing between two tags");
    }
    Map<String, String> key = key(all);
    Made ready = made.get(key);
    if (ready == null) {
      // Two threads may both make it: they make the same.
      ready = made(all);
      if (made.size() < MOST) {
        made.put(key, ready);
      }
    }
    Writer out = env.getOut();
    if (out instanceof Utf8Buffer buffer) {
      buffer.writePiece(ready.utf8);
    } else {
      out.write(ready.text);
    }
  }

  private static Map<String, String> key(Map<String, TemplateModel> given) throws TemplateModelException {
    Map<String, String> key = new HashMap<>();
    for (Map.Entry<String, TemplateModel> one : given.entrySet()) {
      key.put(one.getKey(), value(one.getKey(), one.getValue()));
    }
    return key;
  }

  private static String value(String name, TemplateModel value) throws TemplateModelException {
    if (value instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    if (value instanceof TemplateBooleanModel truth) {
      return Boolean.toString(truth.getAsBoolean());
    }
    throw new TemplateModelException("only texts and truth can be given to <@same>, and " + name + " is neither");
  }

  private Made made(Map<String, TemplateModel> given) throws TemplateException, IOException {
    String file = ((TemplateScalarModel) given.get(FILE)).getAsString();
    StringWriter out = new StringWriter();
    configuration.getTemplate(file).process(new Given(file, Map.copyOf(given), configuration), out);
    String text = out.toString();
    return new Made(text, text.getBytes(StandardCharsets.UTF_8));
  }

  /** All that such a template sees besides what every template does. */
  private record Given(String file, Map<String, TemplateModel> values, Configuration configuration) implements TemplateHashModel {

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      TemplateModel value = values.get(name);
      if (value == null && configuration.getSharedVariable(name) == null) {
        List<String> known = new ArrayList<>(values.keySet());
        known.remove(FILE);
        known.sort(null);
        throw new ViewWrapper.UnknownNameException(name, file, known);
      }
      return value;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
