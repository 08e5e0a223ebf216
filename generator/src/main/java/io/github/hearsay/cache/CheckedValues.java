package io.github.hearsay.cache;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/** Reads values back whose checks {@link ValueChecks} has worked out, from what it had written down for that. */
public final class CheckedValues {

  private final Forms forms;

  /** @param known finds the values that were written down as no more than a check, by type */
  public CheckedValues(Map<Class<?>, LongFunction<Object>> known) {
    Map<Type, Form> special = new HashMap<>();
    known.forEach((type, find) -> special.put(type, new Found(find)));
    this.forms = new Forms(special);
  }

  /**
   * The value that was written down as {@code bytes}.
   *
   * @throws BrokenCache if there is none
   */
  public <T extends Record> T read(Class<T> type, byte[] bytes) {
    try {
      return type.cast(forms.whole(type).read(Source.of(bytes)));
    } catch (BrokenCache broken) {
      throw broken;
    } catch (RuntimeException broken) {
      throw new BrokenCache("no " + type.getSimpleName(), broken);
    }
  }

  /** A value that is found by its check. */
  private record Found(LongFunction<Object> find) implements Form {

    @Override
    public void write(Object value, Sink sink) {
      throw new UnsupportedOperationException("only read back");
    }

    @Override
    public Object read(Source source) {
      return find.apply(source.fixed());
    }
  }
}
