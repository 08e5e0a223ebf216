package io.github.hearsay.cache;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.model.Text;
import io.github.hearsay.problem.Location;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The forms of what is not made of anything smaller. */
final class Atoms {

  private static final Map<Type, Form> ALL =
      Map.ofEntries(
          Map.entry(String.class, text(text -> text)),
          Map.entry(double.class, text(Double::valueOf)),
          Map.entry(BigDecimal.class, text(BigDecimal::new)),
          // As a number: what reads dates as texts would be started for one, the day of the last build.
          Map.entry(
              LocalDate.class,
              new Atom<LocalDate>((value, sink) -> sink.fixed(value.toEpochDay()), source -> LocalDate.ofEpochDay(source.fixed()))),
          Map.entry(OffsetDateTime.class, text(OffsetDateTime::parse)),
          Map.entry(OffsetTime.class, text(OffsetTime::parse)),
          Map.entry(ZoneId.class, text(ZoneId::of)),
          Map.entry(boolean.class, new Atom<Boolean>((value, sink) -> sink.put(value ? 1 : 0), source -> source.take() != 0)),
          Map.entry(int.class, new Atom<Integer>((value, sink) -> sink.number(value), source -> (int) source.number())),
          Map.entry(Integer.class, new Atom<Integer>((value, sink) -> sink.number(value), source -> (int) source.number())),
          Map.entry(long.class, new Atom<Long>((value, sink) -> sink.fixed(value), Source::fixed)),
          // Few dates are written often: one value serves for all that are alike.
          Map.entry(Edtf.class, new Atom<Edtf>((value, sink) -> sink.ascii(value.toString()), Atoms::date)),
          // Records of one text, of which there are more than of all others together.
          Map.entry(Id.class, new Atom<Id>((value, sink) -> sink.ascii(value.value()), source -> new Id(source.text()))),
          Map.entry(SitePath.class, new Atom<SitePath>((value, sink) -> sink.text(value.value()), source -> SitePath.of(source.text()))),
          // Stays where it is until somebody asks for it.
          Map.entry(Text.class, new Atom<Text>((value, sink) -> sink.later(value), Source::later)),
          Map.entry(Location.class, new Atom<>(Atoms::write, Atoms::location)),
          // The same few names over and over.
          Map.entry(Reference.class, new Atom<>(Atoms::write, Atoms::reference)));

  private Atoms() {}

  /** The form of {@code type}; null when it is no atom. */
  static Form of(Type type) {
    return ALL.get(type);
  }

  private static Form text(Function<String, Object> from) {
    return new Atom<>((value, sink) -> sink.text(value.toString()), source -> from.apply(source.text()));
  }

  private static Edtf date(Source source) {
    return source.shared().date(source.text());
  }

  private static void write(Reference reference, Sink sink) {
    sink.text(reference.text());
    write(reference.at(), sink);
  }

  private static Reference reference(Source source) {
    return new Reference(source.shared().name(source.text()), location(source));
  }

  private static void write(Location at, Sink sink) {
    sink.text(at.file());
    sink.number(at.line());
    sink.number(at.column());
    sink.number(at.length());
  }

  private static Location location(Source source) {
    return Location.at(source.file(), (int) source.number(), (int) source.number(), (int) source.number());
  }

  private record Atom<T>(BiConsumer<T, Sink> writer, Function<Source, T> reader) implements Form {

    @Override
    @SuppressWarnings("unchecked")
    public void write(Object value, Sink sink) {
      writer.accept((T) value, sink);
    }

    @Override
    public Object read(Source source) {
      return reader.apply(source);
    }
  }
}
