package io.github.hearsay.data;

import io.github.hearsay.edtf.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table of facts: a CSV file, and a table of the database.
 *
 * @param key the columns that no two rows have alike
 * @param rows makes the rows, in their order; each has a value for every column, in their order, and null where there is none
 */
record Table(
    String name, String description, List<Column> columns, List<String> key, List<Reference> references, Function<Facts, Stream<Object[]>> rows) {

  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  /** What a column holds, as Frictionless calls it, and as SQLite does. */
  enum Type {
    STRING("TEXT"),
    INTEGER("INTEGER"),
    NUMBER("REAL"),
    BOOLEAN("INTEGER"),
    DATE("TEXT");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  /** A column. */
  record Column(String name, Type type, String description) {}

  /** A column whose values are keys of another table. */
  record Reference(String column, String table, String to) {}

  /** One row of values; an array among them stands for its own values, an empty text or Optional for none. */
  static Object[] row(Object... values) {
    List<Object> row = new ArrayList<>(values.length + 8);
    for (Object value : values) {
      if (value instanceof Object[] several) {
        row.addAll(Arrays.asList(row(several)));
      } else {
        Object plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        row.add("".equals(plain) ? null : plain);
      }
    }
    return row.toArray();
  }

  /** A date as it is known, and the days between which it lies. */
  static Object[] dates(Optional<Edtf> date) {
    return new Object[] {
      date.map(Edtf::toString), date.filter(Edtf::boundedStart).map(Edtf::earliest), date.filter(Edtf::boundedEnd).map(Edtf::latest)
    };
  }

  /** Collects what a table is made of. */
  static final class Builder {

    private final String name;
    private final String description;
    private final List<Column> columns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private List<String> key = List.of();

    Builder(String name, String description) {
      this.name = name;
      this.description = description;
    }

    Builder key(String... names) {
      key = List.of(names);
      return this;
    }

    Builder column(Type type, String column, String what) {
      columns.add(new Column(column, type, what));
      return this;
    }

    Builder text(String column, String what) {
      return column(Type.STRING, column, what);
    }

    /** A text that is the id of a row of another table. */
    Builder id(String column, String table, String what) {
      references.add(new Reference(column, table, "id"));
      return text(column, what);
    }

    Builder integer(String column, String what) {
      return column(Type.INTEGER, column, what);
    }

    Builder flag(String column, String what) {
      return column(Type.BOOLEAN, column, what);
    }

    Builder dates(String column, String what) {
      return text(column, what + " (EDTF)").column(Type.DATE, column + "_from", "first possible day")
          .column(Type.DATE, column + "_to", "last possible day");
    }

    Builder amount() {
      return column(Type.NUMBER, "amount", "a sum of money").text("currency", "ISO 4217");
    }

    Table rows(Function<Facts, Stream<Object[]>> rows) {
      return new Table(name, description, columns, key, references, rows);
    }
  }
}
