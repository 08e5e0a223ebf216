package io.github.hearsay.render;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * Whether two texts are the same to the letter, in a template: {@code <#if equal(head.section, "home")>}. FreeMarker's own {@code ==} brings both
 * into a normal form of Unicode first, by which different names may pass for one, and whose tables a short build reads for nothing else.
 */
final class Equal implements TemplateMethodModelEx {

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 2
        || !(arguments.get(0) instanceof TemplateScalarModel one)
        || !(arguments.get(1) instanceof TemplateScalarModel other)) {
      throw new TemplateModelException("equal is given two texts: equal(head.section, \"home\")");
    }
    return one.getAsString().equals(other.getAsString()) ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }
}
