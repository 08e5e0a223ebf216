package io.github.hearsay.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** A record, component by component; reading makes it by its constructor, which checks it. */
final class RecordForm implements Form {

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final Method[] accessors;
  private final Form[] forms;

  RecordForm(Class<?> type, Forms all) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    accessors = new Method[components.length];
    forms = new Form[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
      RecordComponent component = components[i];
      // A record may hold records of its own kind: looked up when first needed.
      forms[i] = new LaterForm(all, component.getGenericType());
    }
    try {
      constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void write(Object value, Sink sink) {
    for (int i = 0; i < forms.length; i++) {
      forms[i].write(component(value, i), sink);
    }
  }

  private Object component(Object value, int i) {
    try {
      return accessors[i].invoke(value);
    } catch (IllegalAccessException | InvocationTargetException failure) {
      throw new IllegalStateException("cannot read " + accessors[i], failure);
    }
  }

  @Override
  public Object read(Source source) {
    Object[] values = new Object[forms.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = forms[i].read(source);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException | IllegalArgumentException failure) {
      throw new BrokenCache("no " + type.getSimpleName(), failure);
    }
  }
}
