package io.github.hearsay.render;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What templates may read of one kind of record, its components and whatever it draws itself as {@link Markup}, and how. Found out name by name when
 * a template first asks: most of what there is to know of records is never asked for in a small site.
 */
final class RecordShape {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final Class<?> type;
  private final Map<String, Method> accessors = new LinkedHashMap<>();
  private final Map<String, Part> parts = new ConcurrentHashMap<>();
  private Map<String, Method> drawn;

  /**
   * Something a record can be asked for.
   *
   * @param shape what the value looks like, or each of them when it is a list; only where the declaration tells
   */
  record Part(Function<Object, Object> reader, Kind kind, Optional<RecordShape> shape) {}

  /** What sort of value a declaration promises. */
  enum Kind {
    TEXT,
    RECORD,
    LIST,
    ANY
  }

  private RecordShape(Class<?> type) {
    this.type = type;
    for (RecordComponent component : isView() ? type.getRecordComponents() : new RecordComponent[0]) {
      accessors.put(component.getName(), component.getAccessor());
    }
  }

  /** What a record draws itself besides its components, by name. Two threads may both find out, and find the same. */
  private Map<String, Method> drawn() {
    Map<String, Method> found = drawn;
    if (found == null) {
      found = new TreeMap<>();
      for (Method method : isView() ? type.getDeclaredMethods() : new Method[0]) {
        boolean isDrawn = method.getReturnType() == Markup.class && method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers());
        if (isDrawn && !accessors.containsKey(method.getName())) {
          found.put(method.getName(), method);
        }
      }
      found = Collections.unmodifiableMap(found);
      drawn = found;
    }
    return found;
  }

  /** The shape of the records of {@code type}. */
  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** Whether it is made for templates: only the records of this package are. */
  boolean isView() {
    return type.getPackageName().equals(RecordShape.class.getPackageName());
  }

  /** What {@code name} stands for; null when it is nothing. */
  Part part(String name) {
    Part known = parts.get(name);
    if (known != null) {
      return known;
    }
    Method method = accessors.containsKey(name) ? accessors.get(name) : drawn().get(name);
    if (method == null) {
      return null;
    }
    parts.putIfAbsent(name, part(method));
    return parts.get(name);
  }

  /** Everything there is to ask for, in the order of its declaration. */
  List<String> names() {
    List<String> names = new ArrayList<>(accessors.keySet());
    names.addAll(drawn().keySet());
    return names;
  }

  /** What people call this kind of record. */
  String title() {
    return type.getSimpleName();
  }

  private static Part part(Method accessor) {
    Class<?> returned = accessor.getReturnType();
    if (returned == String.class) {
      return new Part(new Getter(accessor), Kind.TEXT, Optional.empty());
    }
    if (returned == List.class) {
      return new Part(new Getter(accessor), Kind.LIST, shape(((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0]));
    }
    Optional<RecordShape> shape = shape(returned);
    return new Part(new Getter(accessor), shape.isPresent() ? Kind.RECORD : Kind.ANY, shape);
  }

  private static Optional<RecordShape> shape(Type declared) {
    return declared instanceof Class<?> of && of.isRecord() && of != Markup.class ? Optional.of(SHAPES.get(of)) : Optional.empty();
  }
}
