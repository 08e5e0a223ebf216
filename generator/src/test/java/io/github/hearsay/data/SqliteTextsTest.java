package io.github.hearsay.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTextsTest {

  @TempDir Path folder;

  @Test
  void aNameIsReadThoughThePagesOfTheFileCutItInTwo() throws SQLException, IOException {
    Path file = folder.resolve("cut.sqlite");
    boolean wasCut = false;
    // Wherever the first page of the text ends, one of these lengths puts the end into the name.
    for (int before = 0; before < 40; before++) {
      Files.deleteIfExists(file);
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA page_size = 512");
        statement.execute("CREATE TABLE stories (id TEXT, text TEXT)");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO stories VALUES ('one', ?)")) {
          insert.setString(1, ".".repeat(before) + " Little Burt".repeat(300));
          insert.execute();
        }
        assertThat(texts(connection)).contains(" Little Burt".repeat(300));
      }
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      wasCut |= bytes.split("Little Burt", -1).length - 1 < 300;
    }
    assertThat(wasCut).as("some name is cut in two in the bytes").isTrue();
  }

  @Test
  void definitionsAndTheWordsOfTheSearchAreReadToo() throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("all.sqlite"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE people (name TEXT)");
      statement.execute("INSERT INTO people VALUES ('Zoë Quill')");
      statement.execute("CREATE VIEW v AS SELECT 'of Ann Lee' AS t");
      statement.execute("CREATE VIRTUAL TABLE people_fts USING fts5 (name, content=\"people\", tokenize='unicode61 remove_diacritics 2')");
      statement.execute("INSERT INTO people_fts (people_fts) VALUES ('rebuild')");
      statement.execute("DELETE FROM people");
      assertThat(texts(connection)).contains("of Ann Lee", "\nquill;\n").doesNotContain("Zoë Quill");
    }
  }

  private static String texts(Connection connection) throws SQLException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SqliteTexts.write(connection, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
