package io.github.hearsay.render;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the components of one kind of record are read: by small functions made once for each, because reflection on every access is
 * what templates otherwise spend most of their time on.
 */
final class RecordShape {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final Class<?> type;
  private final List<String> names;
  private final Map<String, Function<Object, Object>> readers;

  private RecordShape(Class<?> type) {
    this.type = type;
    List<String> components = new ArrayList<>();
    readers = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.add(component.getName());
      readers.put(component.getName(), reader(component));
    }
    names = List.copyOf(components);
  }

  /** The shape of {@code record}. */
  static RecordShape of(Record record) {
    return SHAPES.get(record.getClass());
  }

  /** What reads the component {@code name}; null when there is none. */
  Function<Object, Object> reader(String name) {
    return readers.get(name);
  }

  /** The components, in the order of their declaration. */
  List<String> names() {
    return names;
  }

  /** What people call this kind of record: {@code PersonView.Entry} is an "entry". */
  String title() {
    return type.getSimpleName();
  }

  @SuppressWarnings("unchecked")
  private static Function<Object, Object> reader(RecordComponent component) {
    try {
      MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
      MethodType boxed = accessor.type().wrap();
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  LOOKUP,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  accessor,
                  boxed)
              .getTarget()
              .invoke();
    } catch (Throwable unreadable) {
      throw new IllegalStateException("cannot read " + component, unreadable);
    }
  }
}
