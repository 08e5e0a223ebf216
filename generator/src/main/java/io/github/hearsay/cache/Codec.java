package io.github.hearsay.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes down values of one type and reads them back. Safe for many threads. */
public abstract class Codec<T> {

  Codec() {}

  /**
   * The codec of a record, enum or sealed type made of such, of lists and optionals of such, and of texts, numbers and dates; worked out from the
   * type's declaration.
   */
  public static <T> Codec<T> of(Class<T> type) {
    Form form = Forms.WHOLE.of(type);
    return new Codec<>() {
      @Override
      public void write(T value, Sink sink) {
        form.write(value, sink);
      }

      @Override
      T readUnchecked(Source source) {
        return type.cast(form.read(source));
      }
    };
  }

  /** The codec of lists. */
  public static <T> Codec<List<T>> list(Codec<T> of) {
    return new Codec<>() {
      @Override
      public void write(List<T> values, Sink sink) {
        sink.number(values.size());
        values.forEach(value -> of.write(value, sink));
      }

      @Override
      List<T> readUnchecked(Source source) {
        int count = source.count();
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
          values.add(of.readUnchecked(source));
        }
        return values;
      }
    };
  }

  /** The codec of pairs. */
  public static <A, B> Codec<Map.Entry<A, B>> pair(Codec<A> first, Codec<B> second) {
    return new Codec<>() {
      @Override
      public void write(Map.Entry<A, B> value, Sink sink) {
        first.write(value.getKey(), sink);
        second.write(value.getValue(), sink);
      }

      @Override
      Map.Entry<A, B> readUnchecked(Source source) {
        A one = first.readUnchecked(source);
        return Map.entry(one, second.readUnchecked(source));
      }
    };
  }

  /** Writes {@code value}. */
  public abstract void write(T value, Sink sink);

  abstract T readUnchecked(Source source);

  /**
   * Reads a value.
   *
   * @throws BrokenCache if there is none
   */
  public final T read(Source source) {
    try {
      return readUnchecked(source);
    } catch (BrokenCache broken) {
      throw broken;
    } catch (RuntimeException broken) {
      // Values check themselves: what is not as it was written fails there.
      throw new BrokenCache("no such value", broken);
    }
  }
}
