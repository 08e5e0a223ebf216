package io.github.hearsay.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.hearsay.words.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The messages of a site as templates see them: {@code ${words.timeline}}. */
final class TemplateWords implements TemplateHashModel {

  private final Map<String, TemplateModel> texts = new HashMap<>();
  private final List<String> keys;

  TemplateWords(Messages words) {
    words.texts().forEach((key, text) -> texts.put(key, new SimpleScalar(text)));
    keys = List.copyOf(words.texts().keySet());
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    TemplateModel text = texts.get(key);
    if (text == null) {
      throw new ViewWrapper.UnknownNameException(key, "words", keys);
    }
    return text;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
