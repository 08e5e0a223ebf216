package io.github.hearsay.memory;

import io.github.hearsay.render.Fact;
import io.github.hearsay.text.TextNumbers;
import java.util.AbstractList;
import java.util.List;

/** Numbers of what pages have learnt, from 0 in the order in which they came. From any thread. */
final class FactNumbers {

  private static final String APART = " ";

  private static final Fact.Kind[] KINDS = Fact.Kind.values();

  private final TextNumbers numbers = new TextNumbers();

  /** The number of {@code fact}; a new one if it was not there. */
  int add(Fact fact) {
    return numbers.add(written(fact));
  }

  /** The number of {@code fact}; -1 when it has none. */
  int find(Fact fact) {
    return numbers.find(written(fact));
  }

  /** Those that are there now, each made when it is asked for. */
  List<Fact> all() {
    int size = numbers.size();
    return new AbstractList<>() {
      @Override
      public Fact get(int number) {
        return read(numbers.text(number));
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** Its kind, how long its first text is, and both texts. */
  private static String written(Fact fact) {
    return fact.kind().ordinal() + APART + fact.of().length() + APART + fact.of() + fact.more();
  }

  private static Fact read(String written) {
    int length = written.indexOf(APART) + 1;
    int text = written.indexOf(APART, length) + 1;
    int more = text + Integer.parseInt(written.substring(length, text - 1));
    return new Fact(KINDS[Integer.parseInt(written.substring(0, length - 1))], written.substring(text, more), written.substring(more));
  }
}
