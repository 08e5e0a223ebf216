package io.github.hearsay.render;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What templates may read of one kind of record, its components and whatever it draws itself as {@link Markup}, and how.
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
  private final List<String> names;
  private final Map<String, Part> parts;

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
    List<String> all = new ArrayList<>();
    parts = new HashMap<>();
    for (RecordComponent component : isView() ? type.getRecordComponents() : new RecordComponent[0]) {
      all.add(component.getName());
      parts.put(component.getName(), part(component.getAccessor()));
    }
    for (Method method : isView() ? drawn() : List.<Method>of()) {
      if (!parts.containsKey(method.getName())) {
        all.add(method.getName());
        parts.put(method.getName(), part(method));
      }
    }
    names = List.copyOf(all);
  }

  private List<Method> drawn() {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getReturnType() == Markup.class && method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
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
    return parts.get(name);
  }

  /** Everything there is to ask for, in the order of its declaration. */
  List<String> names() {
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
