package io.github.hearsay.render;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * A claim in a list, as all lists print it: {@code <@one.row status=true/>}, with how it turned out or without.
 */
final class ClaimRow implements TemplateDirectiveModel {

  private static final String STATUS = "status";

  private final Stencil stencil;
  private final Hrefs hrefs;

  /** On the page of {@code hrefs}. */
  ClaimRow(Stencil stencil, Hrefs hrefs) {
    this.stencil = stencil;
    this.hrefs = hrefs;
  }

  @Override
  public void execute(Environment env, @SuppressWarnings("rawtypes") Map given, TemplateModel[] loop, TemplateDirectiveBody body)
      throws TemplateModelException, IOException {
    if (given.size() != 1 || !(given.get(STATUS) instanceof TemplateBooleanModel status) || body != null) {
      throw new TemplateModelException("write <@one.row status=true/> or <@one.row status=false/>, with nothing between two tags");
    }
    Writer out = env.getOut();
    out.write("<li>");
    stencil.print(ClaimLines.CLAIM, hrefs, out);
    if (status.getAsBoolean()) {
      stencil.print(ClaimLines.STATUS, hrefs, out);
    }
    stencil.print(ClaimLines.ORIGIN, hrefs, out);
  }
}
