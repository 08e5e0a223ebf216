package io.github.hearsay.data;

import io.github.hearsay.shipped.Shipped;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The tables as an SQLite database, with indexes, foreign keys, views and full-text search. The same facts make the same bytes: rows go in by their
 * order, the file is laid out anew before full-text search numbers its rows, and no time is written anywhere.
 */
final class Sqlite {

  private static final List<String> QUICK =
      List.of("PRAGMA page_size = 4096", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA locking_mode = EXCLUSIVE",
          "PRAGMA temp_store = MEMORY",
          // What was once in the file and is no longer leaves no bytes in it.
          "PRAGMA secure_delete = ON");

  private static final List<String> SEARCHED =
      List.of("stories: title, summary, text", "people: name, disambiguation, description", "claims: text", "events: title", "statements: text");

  private final Connection connection;
  private final Facts facts;

  private Sqlite(Connection connection, Facts facts) {
    this.connection = connection;
    this.facts = facts;
  }

  /** Makes the database in a file of its own, for SQLite goes back and forth in it, and gives it on from there. */
  static void write(Facts facts, OutputStream out, Optional<OutputStream> reader) throws IOException {
    Path folder = Files.createTempDirectory("hearsay-data");
    Path file = folder.resolve("archive.sqlite");
    try {
      try (Connection connection = open(file)) {
        new Sqlite(connection, facts).fill();
      }
      Files.copy(file, out);
      if (reader.isPresent()) {
        try (Connection connection = open(file)) {
          SqliteTexts.write(connection, reader.get());
        }
      }
    } catch (SQLException failure) {
      throw new IOException("cannot make the SQLite database: " + failure.getMessage(), failure);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  /** Not by the driver manager, which inside Maven does not see what plugins bring along. */
  private static Connection open(Path file) throws SQLException {
    return new org.sqlite.JDBC().connect("jdbc:sqlite:" + file, new Properties());
  }

  private void fill() throws SQLException {
    all(QUICK);
    run("BEGIN");
    for (Table table : Tables.ALL) {
      Table whole = Tables.inDatabase(table);
      run(create(whole));
      insert(whole);
    }
    for (Table table : Tables.ALL) {
      all(indexes(table));
    }
    run("COMMIT");
    run("VACUUM");
    run("BEGIN");
    for (String searched : SEARCHED) {
      search(searched.substring(0, searched.indexOf(':')), searched.substring(searched.indexOf(':') + 2));
    }
    all(views());
    run("ANALYZE");
    run("COMMIT");
  }

  private static List<String> views() {
    return List.of(Shipped.text("io/github/hearsay/data/views.sql").split(";\n+"));
  }

  private static String create(Table table) {
    List<String> parts = new ArrayList<>();
    for (Table.Column column : table.columns()) {
      String required = table.key().contains(column.name()) ? " NOT NULL" : "";
      parts.add(quoted(column.name()) + " " + column.type().sql() + required);
    }
    parts.add("PRIMARY KEY (" + String.join(", ", table.key().stream().map(Sqlite::quoted).toList()) + ")");
    for (Table.Reference reference : table.references()) {
      parts.add("FOREIGN KEY (" + quoted(reference.column()) + ") REFERENCES " + quoted(reference.table()) + " (" + quoted(reference.to()) + ")");
    }
    return "CREATE TABLE " + quoted(table.name()) + " (\n  " + String.join(",\n  ", parts) + "\n)";
  }

  /** For columns that refer elsewhere, unless they lead the key, and for days. */
  private static List<String> indexes(Table table) {
    List<String> indexes = new ArrayList<>();
    for (Table.Reference reference : table.references()) {
      if (!reference.column().equals(table.key().get(0))) {
        indexes.add(index(table, reference.column()));
      }
    }
    for (Table.Column column : table.columns()) {
      if (column.name().equals("date_from") || column.name().equals("published_from")) {
        indexes.add(index(table, column.name()));
      }
    }
    return indexes;
  }

  private static String index(Table table, String column) {
    return "CREATE INDEX " + quoted(table.name() + "_" + column) + " ON " + quoted(table.name()) + " (" + quoted(column) + ")";
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private void insert(Table table) throws SQLException {
    String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
    try (PreparedStatement statement = connection.prepareStatement("INSERT INTO " + quoted(table.name()) + " VALUES (" + places + ")")) {
      for (Iterator<Object[]> rows = table.rows().apply(facts).iterator(); rows.hasNext(); ) {
        Object[] row = rows.next();
        for (int i = 0; i < row.length; i++) {
          set(statement, i + 1, row[i]);
        }
        statement.execute();
      }
    }
  }

  private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
    if (value == null) {
      statement.setString(place, null);
    } else if (value instanceof Integer number) {
      statement.setInt(place, number);
    } else if (value instanceof Boolean flag) {
      statement.setInt(place, flag ? 1 : 0);
    } else if (value instanceof BigDecimal || value instanceof Double) {
      statement.setDouble(place, ((Number) value).doubleValue());
    } else {
      statement.setString(place, value.toString());
    }
  }

  /** An index of the words of a table, which it does not repeat; Datasette finds it by its name and content. */
  private void search(String table, String columns) throws SQLException {
    String name = quoted(table + "_fts");
    run("CREATE VIRTUAL TABLE " + name + " USING fts5 (" + columns + ", content=\"" + table + "\", tokenize='unicode61 remove_diacritics 2')");
    run("INSERT INTO " + name + " (" + name + ") VALUES ('rebuild')");
    run("INSERT INTO " + name + " (" + name + ") VALUES ('optimize')");
  }

  private void all(List<String> statements) throws SQLException {
    for (String statement : statements) {
      run(statement);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
