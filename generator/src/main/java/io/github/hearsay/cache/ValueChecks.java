package io.github.hearsay.cache;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Checks of values: equal values have equal checks, and different ones practically never do. Safe for many threads. */
public final class ValueChecks {

  private final Forms forms;

  /**
   * Checks of values of every type a {@link Codec} can be made for.
   *
   * @param shortcuts types of which a check is known from elsewhere, which stands for the value wherever it is a part of another
   */
  public ValueChecks(Map<Class<?>, ToLongFunction<Object>> shortcuts) {
    Map<Type, Form> special = new HashMap<>();
    shortcuts.forEach((type, check) -> special.put(type, new Known(check)));
    this.forms = new Forms(special);
  }

  /** The check of a record, of each of its components: no shortcut is taken for itself. */
  public long of(Record value) {
    return written(value).check();
  }

  /** What the check of a record is of, from which {@link CheckedValues} makes it again. */
  public Sink written(Record value) {
    // Shortcuts may ask for the checks of other values on the way.
    Sink sink = new Sink(false);
    forms.whole(value.getClass()).write(value, sink);
    return sink;
  }

  /** A value that is known by its check. */
  private record Known(ToLongFunction<Object> check) implements Form {

    @Override
    public void write(Object value, Sink sink) {
      sink.fixed(check.applyAsLong(value));
    }

    @Override
    public Object read(Source source) {
      throw new UnsupportedOperationException("a check cannot be turned back into a value");
    }
  }
}
