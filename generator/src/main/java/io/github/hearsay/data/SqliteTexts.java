package io.github.hearsay.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a finished database as whoever opens it could: how it is made, every value of every row, and every word that search knows. The bytes of the
 * file would not do: a long text is cut into pages there, and numbers of the file itself look like letters.
 */
final class SqliteTexts {

  /** Parts what does not belong together, as a semicolon does in a text: two values, or two words that stand beside each other in an index. */
  private static final byte[] END = ";\n".getBytes(StandardCharsets.UTF_8);

  private static final String DEFINITIONS = "SELECT name, sql FROM sqlite_master";
  /** Tables that hold rows in the open; those that belong to an index of words are read as its words. */
  private static final String TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND instr(name, '_fts') = 0 ORDER BY name";
  private static final String INDEXES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_fts' ESCAPE '\\' ORDER BY name";

  private final Connection connection;
  private final OutputStream out;

  private SqliteTexts(Connection connection, OutputStream out) {
    this.connection = connection;
    this.out = out;
  }

  /** Writes all of it, a line for each value. */
  static void write(Connection connection, OutputStream out) throws SQLException, IOException {
    SqliteTexts texts = new SqliteTexts(connection, out);
    texts.rows(DEFINITIONS);
    for (String table : texts.names(TABLES)) {
      texts.rows("SELECT * FROM \"" + table + "\"");
    }
    for (String index : texts.names(INDEXES)) {
      texts.run("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, '" + index + "', 'row')");
      texts.rows("SELECT term FROM temp.words");
      texts.run("DROP TABLE temp.words");
    }
  }

  private List<String> names(String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void rows(String query) throws SQLException, IOException {
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          String value = rows.getString(column);
          if (value != null) {
            out.write(value.getBytes(StandardCharsets.UTF_8));
            out.write(END);
          }
        }
      }
    }
  }
}
