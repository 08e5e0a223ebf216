package io.github.hearsay.cache;

import java.lang.reflect.Type;

/** The form of a type, found when first used, as a record may hold records of its own kind; and only once: finding it takes longer than writing. */
final class LaterForm implements Form {

  private final Forms all;
  private final Type type;
  private Form form;

  LaterForm(Forms all, Type type) {
    this.all = all;
    this.type = type;
  }

  /** It itself. */
  Form form() {
    Form found = form;
    if (found == null) {
      found = all.of(type);
      form = found;
    }
    return found;
  }

  @Override
  public void write(Object value, Sink sink) {
    form().write(value, sink);
  }

  @Override
  public Object read(Source source) {
    return form().read(source);
  }
}
