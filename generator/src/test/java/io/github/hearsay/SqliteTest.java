package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample archive as a database. */
class SqliteTest {

  private static final Path FILE = SampleSite.folder().resolve("data/archive.sqlite");

  @TempDir Path folder;

  @Test
  void itIsSoundAndItsReferencesHold() throws SQLException {
    assertThat(ask("PRAGMA integrity_check")).containsExactly("ok");
    assertThat(ask("PRAGMA foreign_key_check")).isEmpty();
    assertThat(ask("SELECT count(*) FROM pragma_foreign_key_list('claims')").get(0)).isEqualTo("3");
    for (String table : List.of("stories", "people", "claims", "events", "statements")) {
      assertThat(ask("SELECT count(*) FROM " + table + "_fts")).isEqualTo(ask("SELECT count(*) FROM " + table));
    }
  }

  @Test
  void itHasTheRowsOfTheTables() throws SQLException, IOException {
    List<String> tables = ask("SELECT name FROM sqlite_master WHERE type = 'table' AND instr(name, '_fts') = 0 AND name NOT LIKE 'sqlite%'");
    assertThat(tables).hasSize(20);
    for (String table : tables) {
      assertThat(ask("SELECT count(*) FROM " + table)).as(table).containsExactly(Integer.toString(DataFilesTest.rows(table).size()));
    }
  }

  @Test
  void wordsOfATextAreFoundWithOrWithoutAccents() throws SQLException {
    String search = "SELECT s.id FROM stories_fts f JOIN stories s ON s.rowid = f.rowid WHERE stories_fts MATCH ";
    assertThat(ask(search + "'\"drawing room\"'")).isNotEmpty();
    assertThat(ask("SELECT p.id FROM people_fts f JOIN people p ON p.rowid = f.rowid WHERE people_fts MATCH 'keroualle'"))
        .contains("louise-de-keroualle");
  }

  @Test
  void everyViewAnswers() throws SQLException {
    List<String> views = ask("SELECT name FROM sqlite_master WHERE type = 'view'");
    assertThat(views).hasSize(5);
    for (String view : views) {
      assertThat(ask("SELECT count(*) FROM " + view).get(0)).as(view).isNotEqualTo("0");
    }
  }

  @Test
  void datasetteIsToldOfEveryTableViewAndColumn() throws SQLException, IOException {
    JsonObject told = metadata();
    List<String> names = ask("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND instr(name, '_fts') = 0 AND name NOT LIKE 'sqlite%'");
    assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(names);
    for (String table : ask("SELECT name FROM sqlite_master WHERE type = 'table' AND instr(name, '_fts') = 0 AND name NOT LIKE 'sqlite%'")) {
      JsonObject one = told.getAsJsonObject(table);
      List<String> columns = ask("SELECT name FROM pragma_table_info('" + table + "')");
      assertThat(one.getAsJsonObject("columns").keySet()).as(table).containsExactlyElementsOf(columns);
      for (String key : List.of("sort", "sort_desc", "label_column")) {
        assertThat(!one.has(key) || columns.contains(one.get(key).getAsString())).as("%s: %s", table, key).isTrue();
      }
      for (JsonElement facet : one.has("facets") ? one.getAsJsonArray("facets") : new JsonArray()) {
        assertThat(columns).as(table).contains(facet.getAsString());
      }
    }
  }

  /** Datasette takes a column called name or title; where there is none it shows the id, unless it is told. */
  @Test
  void whatIsReferredToIsShownByItsName() throws SQLException, IOException {
    JsonObject told = metadata();
    List<String> referredTo = ask("SELECT DISTINCT f.\"table\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'");
    assertThat(referredTo).contains("claims", "people", "stories");
    for (String table : referredTo) {
      List<String> columns = ask("SELECT name FROM pragma_table_info('" + table + "')");
      assertThat(columns.contains("name") || columns.contains("title") || told.getAsJsonObject(table).has("label_column")).as(table).isTrue();
    }
  }

  private static JsonObject metadata() throws IOException {
    JsonObject root = JsonParser.parseString(Files.readString(FILE.resolveSibling("metadata.json"))).getAsJsonObject();
    assertThat(root.get("source_url").getAsString()).startsWith("https://");
    return root.getAsJsonObject("databases").getAsJsonObject("archive").getAsJsonObject("tables");
  }

  @Test
  void theSameFactsAreTheSameBytes() throws IOException {
    Path other = folder.resolve("other");
    Hearsay.build(
        new BuildRequest(
            SampleSite.CONTENT, other, Optional.empty(), Optional.empty(), new TreeMap<>(Map.of("now", "2026-11-22", "data", "sqlite")),
            Instant.parse("2030-01-01T00:00:00Z")));
    assertThat(Files.mismatch(other.resolve("data/archive.sqlite"), FILE)).isNegative();
  }

  private static List<String> ask(String query) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + FILE + "?open_mode=1");
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
