package io.github.hearsay.cache;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Text;
import io.github.hearsay.problem.Location;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;

/** The forms of what is not made of anything smaller. */
final class Atoms {

  private static final Map<Type, Form> ALL =
      Map.ofEntries(
          Map.entry(String.class, new AsText(text -> (String) text, text -> text)),
          Map.entry(double.class, new AsText(String::valueOf, Double::valueOf)),
          Map.entry(BigDecimal.class, new AsText(Object::toString, BigDecimal::new)),
          Map.entry(LocalDate.class, new AsText(Object::toString, LocalDate::parse)),
          Map.entry(OffsetDateTime.class, new AsText(Object::toString, OffsetDateTime::parse)),
          Map.entry(ZoneId.class, new AsText(Object::toString, ZoneId::of)),
          Map.entry(boolean.class, new Flag()),
          Map.entry(int.class, new Whole()),
          Map.entry(Integer.class, new Whole()),
          Map.entry(long.class, new Wide()),
          Map.entry(Edtf.class, new Date()),
          Map.entry(Text.class, new LongText()),
          Map.entry(Location.class, new Place()));

  private Atoms() {}

  /** The form of {@code type}; null when it is no atom. */
  static Form of(Type type) {
    return ALL.get(type);
  }

  private record AsText(Function<Object, String> to, Function<String, Object> from) implements Form {

    @Override
    public void write(Object value, Sink sink) {
      sink.text(to.apply(value));
    }

    @Override
    public Object read(Source source) {
      return from.apply(source.text());
    }
  }

  /** Few dates are written often: one value serves for all that are alike. */
  private record Date() implements Form {

    @Override
    public void write(Object value, Sink sink) {
      sink.text(value.toString());
    }

    @Override
    public Object read(Source source) {
      return source.shared(source.text(), Edtf::parse);
    }
  }

  private record Flag() implements Form {

    @Override
    public void write(Object value, Sink sink) {
      sink.put((Boolean) value ? 1 : 0);
    }

    @Override
    public Object read(Source source) {
      return source.take() != 0;
    }
  }

  private record Whole() implements Form {

    @Override
    public void write(Object value, Sink sink) {
      sink.number((Integer) value);
    }

    @Override
    public Object read(Source source) {
      return (int) source.number();
    }
  }

  private record Wide() implements Form {

    @Override
    public void write(Object value, Sink sink) {
      sink.fixed((Long) value);
    }

    @Override
    public Object read(Source source) {
      return source.fixed();
    }
  }

  /** Stays where it is until somebody asks for it. */
  private record LongText() implements Form {

    @Override
    public void write(Object value, Sink sink) {
      sink.later((Text) value);
    }

    @Override
    public Object read(Source source) {
      return source.later();
    }
  }

  /** By far the most frequent of all. */
  private record Place() implements Form {

    @Override
    public void write(Object value, Sink sink) {
      Location at = (Location) value;
      sink.text(at.file());
      sink.number(at.line());
      sink.number(at.column());
      sink.number(at.length());
    }

    @Override
    public Object read(Source source) {
      return Location.at(source.text(), (int) source.number(), (int) source.number(), (int) source.number());
    }
  }
}
