package io.github.hearsay.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a template may see of Java: texts, numbers, truth, lists, ready markup and the records of this package. There is no way from
 * here to a class, a method or a file.
 */
final class ViewWrapper implements ObjectWrapper {

  private static final String VIEWS = ViewWrapper.class.getPackageName();

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Record record) {
      return record instanceof Markup markup ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html()) : part(record);
    }
    if (value instanceof List<?> list) {
      return new Sequence(list, this);
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Integer number) {
      return new SimpleNumber(number);
    }
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    throw new TemplateModelException("a view may not hold a " + value.getClass().getName());
  }

  /** The view of a whole page: names it does not have may be variables of the template. */
  TemplateHashModel page(Record view) throws TemplateModelException {
    return new Page(checked(view), RecordShape.of(view), this);
  }

  private TemplateModel part(Record record) throws TemplateModelException {
    return new Part(checked(record), RecordShape.of(record), this);
  }

  private static Record checked(Record record) throws TemplateModelException {
    if (!record.getClass().getPackageName().equals(VIEWS)) {
      throw new TemplateModelException("a view may not hold a " + record.getClass().getName());
    }
    return record;
  }

  private record Page(Record record, RecordShape shape, ViewWrapper wrapper) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      Function<Object, Object> reader = shape.reader(name);
      return reader == null ? null : wrapper.wrap(reader.apply(record));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private record Part(Record record, RecordShape shape, ViewWrapper wrapper) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      Function<Object, Object> reader = shape.reader(name);
      if (reader == null) {
        // A misspelt name must not pass for a value that happens to be missing.
        throw new UnknownNameException(name, shape);
      }
      return wrapper.wrap(reader.apply(record));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private record Sequence(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {
    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  /** A template asks a record for something it does not have. */
  static final class UnknownNameException extends TemplateModelException {
    private static final long serialVersionUID = 1;

    private final transient RecordShape shape;
    private final String name;

    UnknownNameException(String name, RecordShape shape) {
      super("nothing is called \"" + name + "\" in " + shape.title());
      this.name = name;
      this.shape = shape;
    }

    String name() {
      return name;
    }

    List<String> known() {
      return shape.names();
    }
  }
}
