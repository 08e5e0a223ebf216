package io.github.hearsay.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The forms of all types that values are made of: records of records, lists, optionals, sealed choices, enums and what {@link Atoms} lists. Worked
 * out from the declarations, so that a new component of a record is written down without anybody's doing.
 */
final class Forms {

  /** For values that are to be read back. */
  static final Forms WHOLE = new Forms(Map.of());

  private final Map<Type, Form> special;
  private final Map<Type, Form> made = new ConcurrentHashMap<>();
  private final Map<Class<?>, Form> whole = new ConcurrentHashMap<>();

  /** The usual forms, with those of {@code special} in place of them. */
  Forms(Map<Type, Form> special) {
    this.special = Map.copyOf(special);
  }

  /** The form of {@code type}. */
  Form of(Type type) {
    Form form = made.get(type);
    return form != null ? form : made(type);
  }

  /** The form of the record {@code type} component by component, even if a special one stands for it inside others. */
  Form whole(Class<?> type) {
    Form form = whole.get(type);
    return form != null ? form : whole.computeIfAbsent(type, missing -> new RecordForm(missing, this));
  }

  private Form made(Type type) {
    Form form = special.get(type);
    form = form != null ? form : Atoms.of(type);
    form = form != null ? form : type instanceof ParameterizedType generic ? container(generic) : ofClass(type);
    Form before = made.putIfAbsent(type, form);
    return before != null ? before : form;
  }

  private Form ofClass(Type type) {
    if (type instanceof Class<?> of) {
      if (of.isEnum()) {
        return new EnumForm(of.getEnumConstants());
      }
      if (of.isRecord()) {
        return new RecordForm(of, this);
      }
      if (of.isSealed()) {
        return new ChoiceForm(choices(of), this);
      }
    }
    throw new IllegalArgumentException("no form for " + type + ": only records, enums, sealed types, lists and optionals of such can be kept");
  }

  private static List<Class<?>> choices(Class<?> sealed) {
    List<Class<?>> choices = new ArrayList<>();
    for (Class<?> one : sealed.getPermittedSubclasses()) {
      if (one.isSealed()) {
        choices.addAll(choices(one));
      } else {
        choices.add(one);
      }
    }
    return choices;
  }

  private Form container(ParameterizedType generic) {
    Type of = generic.getActualTypeArguments()[0];
    if (generic.getRawType() == List.class) {
      return new ListForm(new LaterForm(this, of));
    }
    if (generic.getRawType() == Optional.class) {
      return new OptionalForm(new LaterForm(this, of));
    }
    if (generic.getRawType() == Map.class || generic.getRawType() == SortedMap.class) {
      return new MapForm(of, generic.getActualTypeArguments()[1], this);
    }
    throw new IllegalArgumentException("no form for " + generic);
  }

  private record EnumForm(Object[] constants) implements Form {

    @Override
    public void write(Object value, Sink sink) {
      sink.number(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(Source source) {
      int number = source.count();
      if (number >= constants.length) {
        throw new BrokenCache("the constant " + number + " of " + constants.length);
      }
      return constants[number];
    }
  }

  private record ListForm(LaterForm of) implements Form {

    @Override
    public void write(Object value, Sink sink) {
      List<?> list = (List<?>) value;
      sink.number(list.size());
      if (!list.isEmpty()) {
        Form form = of.form();
        for (Object one : list) {
          form.write(one, sink);
        }
      }
    }

    @Override
    public Object read(Source source) {
      int count = source.count();
      if (count == 0) {
        return List.of();
      }
      Form form = of.form();
      Object[] all = new Object[count];
      for (int i = 0; i < count; i++) {
        all[i] = form.read(source);
      }
      return List.of(all);
    }
  }

  private record OptionalForm(LaterForm of) implements Form {

    @Override
    public void write(Object value, Sink sink) {
      Optional<?> optional = (Optional<?>) value;
      sink.put(optional.isPresent() ? 1 : 0);
      if (optional.isPresent()) {
        of.write(optional.get(), sink);
      }
    }

    @Override
    public Object read(Source source) {
      return source.take() == 0 ? Optional.empty() : Optional.of(of.read(source));
    }
  }

  private record ChoiceForm(List<Class<?>> choices, List<LaterForm> forms) implements Form {

    ChoiceForm(List<Class<?>> choices, Forms all) {
      this(choices, choices.stream().map(choice -> new LaterForm(all, choice)).toList());
    }

    @Override
    public void write(Object value, Sink sink) {
      int choice = choices.indexOf(value.getClass());
      sink.number(choice);
      forms.get(choice).write(value, sink);
    }

    @Override
    public Object read(Source source) {
      int choice = source.count();
      if (choice >= choices.size()) {
        throw new BrokenCache("the choice " + choice + " of " + choices.size());
      }
      return forms.get(choice).read(source);
    }
  }
}
