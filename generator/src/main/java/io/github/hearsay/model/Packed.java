package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Many small values written into one {@link Text}, which can lie on disk. Numbers end in a space; before a text stands how long it is. */
final class Packed {

  private static final char END = ' ';

  private Packed() {}

  /** Writes one value after another. */
  static final class Writer {

    private final StringBuilder out = new StringBuilder();
    private String file = "";

    void number(int number) {
      out.append(number).append(END);
    }

    void text(String text) {
      out.append(text.length()).append(END).append(text);
    }

    /** Of a place in the same file as the one before, the file is not written again. */
    void location(Location at) {
      text(at.file().equals(file) ? "" : at.file());
      file = at.file();
      number(at.line());
      number(at.column());
      number(at.length());
    }

    Text written() {
      return Text.of(out.toString());
    }
  }

  /** Reads from the start to the end what was written. */
  static final class Reader {

    private final String from;
    private int at;
    private String file = "";

    Reader(Text written) {
      this.from = written.string();
    }

    int number() {
      int number = 0;
      for (char digit = from.charAt(at++); digit != END; digit = from.charAt(at++)) {
        number = 10 * number + digit - '0';
      }
      return number;
    }

    String text() {
      int length = number();
      at += length;
      return from.substring(at - length, at);
    }

    Location location() {
      String other = text();
      file = other.isEmpty() ? file : other;
      return Location.at(file, number(), number(), number());
    }

    /** As many as the number says that comes next. */
    <T> List<T> list(Supplier<T> one) {
      int count = number();
      if (count == 0) {
        return List.of();
      }
      List<T> list = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        list.add(one.get());
      }
      return List.copyOf(list);
    }
  }
}
