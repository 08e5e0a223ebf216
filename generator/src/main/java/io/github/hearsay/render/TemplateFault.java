package io.github.hearsay.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.hearsay.problem.Location;
import io.github.hearsay.text.Nearest;
import java.util.List;
import java.util.Objects;

/** What is wrong with a template, in words for whoever wrote it. */
final class TemplateFault extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Location at;
  private final String hint;

  private TemplateFault(Location at, String message, String hint, Throwable cause) {
    super(message, cause);
    this.at = at;
    this.hint = hint;
  }

  /** What {@code failure} means, which the template {@code name} met with when it printed {@code view}. */
  static TemplateFault of(String name, Record view, Throwable failure) {
    Throwable root = root(failure);
    if (root instanceof ParseException fault) {
      return syntax(fault);
    }
    if (root instanceof TemplateNotFoundException missing) {
      return notFound(name, failure, missing);
    }
    if (root instanceof StackOverflowError) {
      return new TemplateFault(
          Location.file(TemplateFiles.FOLDER + name), "macros or includes call each other without end",
          "look for a macro that calls itself", failure);
    }
    if (root instanceof ViewWrapper.UnknownNameException unknown) {
      return unknownName(name, unknown);
    }
    if (root instanceof InvalidReferenceException missing) {
      return missingValue(name, RecordShape.of(view.getClass()).names(), missing);
    }
    String message = root instanceof TemplateException other ? other.getMessageWithoutStackTop() : root.getMessage();
    return new TemplateFault(place(name, root), firstLine(message), "", failure);
  }

  /** The place in the template. */
  Location at() {
    return at;
  }

  /** What to write instead; empty when there is nothing useful to say. */
  String hint() {
    return hint;
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && (root.getCause() instanceof TemplateException || isOfLoading(root.getCause()))) {
      root = root.getCause();
    }
    return root;
  }

  private static boolean isOfLoading(Throwable cause) {
    return cause instanceof ParseException || cause instanceof TemplateNotFoundException || cause instanceof StackOverflowError;
  }

  private static TemplateFault syntax(ParseException fault) {
    return new TemplateFault(
        at(fault.getTemplateName(), fault.getLineNumber(), fault.getColumnNumber()), firstLine(fault.getEditorMessage()), "", fault);
  }

  private static TemplateFault notFound(String name, Throwable failure, TemplateNotFoundException missing) {
    String wanted = missing.getTemplateName();
    String hint = Nearest.of(wanted, PageTemplate.BUILT_IN).map(near -> "did you mean " + near + "?").orElse("");
    return new TemplateFault(place(name, failure), "there is no template " + wanted, hint, failure);
  }

  private static TemplateFault unknownName(String name, ViewWrapper.UnknownNameException unknown) {
    return new TemplateFault(place(name, unknown), unknown.getMessageWithoutStackTop(), didYouMean(unknown.name(), unknown.known()), unknown);
  }

  /** A variable that nothing is called, or one that has no value on this page. */
  private static TemplateFault missingValue(String name, List<String> components, InvalidReferenceException missing) {
    String expression = Objects.requireNonNullElse(missing.getBlamedExpressionString(), "");
    Location at = place(name, missing);
    boolean plain = expression.indexOf('.') < 0 && expression.indexOf('[') < 0;
    if (plain && !expression.isEmpty() && !components.contains(expression)) {
      return new TemplateFault(at, "nothing is called \"" + expression + "\" here", didYouMean(expression, components), missing);
    }
    String message = expression.isEmpty() ? firstLine(missing.getMessageWithoutStackTop()) : "\"" + expression + "\" has no value";
    return new TemplateFault(at, message, "write ${" + expression + "!} for nothing, or ask <#if " + expression + "??>", missing);
  }

  private static String didYouMean(String name, List<String> known) {
    return Nearest.of(name, known).map(near -> "did you mean " + near + "? ").orElse("") + "There is " + String.join(", ", known);
  }

  private static Location place(String name, Throwable failure) {
    if (failure instanceof TemplateException fault && fault.getLineNumber() != null) {
      String template = Objects.requireNonNullElse(fault.getTemplateSourceName(), name);
      return at(template, fault.getLineNumber(), fault.getColumnNumber());
    }
    return Location.file(TemplateFiles.FOLDER + name);
  }

  private static Location at(String template, int line, int column) {
    return Location.at(TemplateFiles.FOLDER + template, Math.max(line, 0), Math.max(column, 0), 0);
  }

  private static String firstLine(String message) {
    String text = Objects.requireNonNullElse(message, "the template failed").strip();
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end).strip();
  }
}
