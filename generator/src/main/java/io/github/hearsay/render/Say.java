package io.github.hearsay.render;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.hearsay.words.Messages;
import io.github.hearsay.words.Pattern;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A message of a site with its gaps filled, in a template: {@code ${say("toldIn", story.html)}}. What fills them is text, a number or markup. */
final class Say implements TemplateMethodModelEx {

  private final Messages words;
  /** A template says few of all there are. */
  private final Map<String, Pattern> escaped = new ConcurrentHashMap<>();

  Say(Messages words) {
    this.words = words;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    String key = arguments.isEmpty() ? "" : ((TemplateScalarModel) arguments.get(0)).getAsString();
    Pattern message = escaped.get(key);
    if (message == null) {
      message = escaped(key);
    }
    String[] parts = new String[arguments.size() - 1];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = markup((TemplateModel) arguments.get(i + 1));
    }
    if (!message.isFilledBy(parts.length)) {
      throw new TemplateModelException("words." + key + " has more gaps than there are values for them");
    }
    return Html.FORMAT.fromMarkup(message.fill(parts));
  }

  private Pattern escaped(String key) throws TemplateModelException {
    if (!words.texts().containsKey(key)) {
      throw new ViewWrapper.UnknownNameException(key, "words", List.copyOf(words.texts().keySet()));
    }
    Pattern message = words.pattern(key).with(Html.FORMAT::escapePlainText);
    escaped.put(key, message);
    return message;
  }

  private static String markup(TemplateModel part) throws TemplateModelException {
    if (part instanceof TemplateHTMLOutputModel markup) {
      return Html.FORMAT.getMarkupString(markup);
    }
    if (part instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    if (part instanceof TemplateScalarModel text) {
      return Html.FORMAT.escapePlainText(text.getAsString());
    }
    throw new TemplateModelException("only a text, a number or markup can be said");
  }
}
