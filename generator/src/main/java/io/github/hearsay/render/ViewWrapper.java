package io.github.hearsay.render;

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

/**
 * What a template may see of Java: texts, numbers, truth, lists, ready markup and the records of this package. There is no way from
 * here to a class, a method or a file.
 */
final class ViewWrapper implements ObjectWrapper {

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Record record) {
      return record instanceof Markup markup ? Html.FORMAT.fromMarkup(markup.html()) : new Part(record, shape(record), this);
    }
    if (value instanceof List<?> list) {
      return new Sequence(list, null, this);
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
    if (value instanceof Later<?> later) {
      return wrap(later.get());
    }
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    throw new TemplateModelException("a view may not hold a " + value.getClass().getName());
  }

  /** The view of a whole page: names it does not have may be variables of the template. */
  TemplateHashModel page(Record view) throws TemplateModelException {
    return new Page(view, shape(view), this);
  }

  private static RecordShape shape(Record record) throws TemplateModelException {
    RecordShape shape = RecordShape.of(record.getClass());
    if (!shape.isView()) {
      throw new TemplateModelException("a view may not hold a " + record.getClass().getName());
    }
    return shape;
  }

  /** What {@code part} of {@code record} is, by what its declaration says where it says enough. */
  private TemplateModel read(Record record, RecordShape.Part part) throws TemplateModelException {
    Object value = part.reader().apply(record);
    return switch (part.kind()) {
      case TEXT -> new SimpleScalar((String) value);
      case RECORD -> new Part((Record) value, part.shape().get(), this);
      case LIST -> new Sequence((List<?>) value, part.shape().orElse(null), this);
      case ANY -> wrap(value);
    };
  }

  private record Page(Record record, RecordShape shape, ViewWrapper wrapper) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      RecordShape.Part part = shape.part(name);
      return part == null ? null : wrapper.read(record, part);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private record Part(Record record, RecordShape shape, ViewWrapper wrapper) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      RecordShape.Part part = shape.part(name);
      if (part == null) {
        // A misspelt name must not pass for a value that happens to be missing.
        throw new UnknownNameException(name, shape);
      }
      return wrapper.read(record, part);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A list; {@code shape} is that of all its records, or null when the declaration did not tell. */
  private record Sequence(List<?> list, RecordShape shape, ViewWrapper wrapper) implements TemplateSequenceModel {
    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      if (index < 0 || index >= list.size()) {
        return null;
      }
      Object value = list.get(index);
      return shape == null ? wrapper.wrap(value) : new Part((Record) value, shape, wrapper);
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  /** A template asks a record for something it does not have. */
  static final class UnknownNameException extends TemplateModelException {
    private static final long serialVersionUID = 1;

    private final transient List<String> known;
    private final String name;

    UnknownNameException(String name, RecordShape shape) {
      this(name, shape.title(), shape.names());
    }

    UnknownNameException(String name, String in, List<String> known) {
      super("nothing is called \"" + name + "\" in " + in);
      this.name = name;
      this.known = known;
    }

    String name() {
      return name;
    }

    List<String> known() {
      return known;
    }
  }
}
