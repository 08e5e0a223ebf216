package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be taken away of the sample archive keeps to what is said about it. */
class DataFilesTest {

  private static final Path DATA = SampleSite.folder().resolve("data");
  private static final Path CSV = DATA.resolve("csv");

  @Test
  void everyJsonFileKeepsToTheSchema() throws IOException {
    Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    URI schema = validator.registerSchema(URI.create("https://example.org/schema.json"), Files.readString(DATA.resolve("schema.json")));
    int files = 0;
    for (Map.Entry<String, Path> file : Trees.files(SampleSite.folder()).entrySet()) {
      boolean described = file.getKey().endsWith(".json") && !file.getKey().endsWith("schema.json") && !file.getKey()
          .endsWith("datapackage.json") && !file.getKey().equals("data/metadata.json") && !file.getKey().startsWith("people/paths/");
      if (described) {
        Validator.Result result = validator.validate(schema, Files.readString(file.getValue()));
        assertThat(result.isValid()).as(() -> file.getKey() + ": " + result.getErrors().stream()
            .map(error -> error.getInstanceLocation() + " " + error.getError()).limit(20).toList()).isTrue();
        JsonObject root = JsonParser.parseString(Files.readString(file.getValue())).getAsJsonObject();
        assertThat(file.getValue().resolveSibling(root.get("$schema").getAsString()).normalize()).isEqualTo(DATA.resolve("schema.json"));
        files++;
      }
    }
    assertThat(files).isGreaterThan(250);
  }

  @Test
  void theSchemaIsOneAndRefusesWhatItDoesNotKnow() throws IOException {
    Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    String text = Files.readString(DATA.resolve("schema.json"));
    assertThat(JsonParser.parseString(text).getAsJsonObject().get("$schema").getAsString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    URI schema = validator.registerSchema(URI.create("https://example.org/schema.json"), text);
    String people = Files.readString(DATA.resolve("people.json"));
    assertThat(validator.validate(schema, people).isValid()).isTrue();
    assertThat(validator.validate(schema, people.replaceFirst("\"name\"", "\"nmae\"")).isValid()).isFalse();
  }

  @Test
  void theListOfFilesIsWhole() throws IOException {
    JsonObject archive = JsonParser.parseString(Files.readString(DATA.resolve("archive.json"))).getAsJsonObject();
    Set<String> listed = new HashSet<>(Set.of("index.html"));
    archive.getAsJsonArray("files").forEach(file -> listed.add(file.getAsJsonObject().get("path").getAsString()));
    assertThat(listed).containsExactlyInAnyOrderElementsOf(Trees.files(DATA).keySet());
    assertThat(archive.getAsJsonObject("counts").get("stories").getAsInt()).isGreaterThan(60);
  }

  @Test
  void theYearsHoldEveryStoryWithItsText() throws IOException {
    Set<String> ids = new HashSet<>();
    for (Path file : Trees.files(DATA.resolve("stories")).values()) {
      for (JsonElement story : JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("stories")) {
        ids.add(story.getAsJsonObject().get("id").getAsString());
        String words = story.getAsJsonObject().has("text") ? story.getAsJsonObject().get("text").getAsString() : "";
        assertThat(words).doesNotContain("<p>", "&lt;", "&amp;").matches(text -> text.chars().noneMatch(c -> c < ' ' && c != '\n'));
      }
    }
    Set<String> rows = new HashSet<>();
    rows("stories").forEach(row -> rows.add(row.getField("id")));
    assertThat(ids).isEqualTo(rows).hasSizeGreaterThan(60);
  }

  @Test
  void theDataPackageKeepsItsRules() throws IOException {
    JsonObject description = JsonParser.parseString(Files.readString(CSV.resolve("datapackage.json"))).getAsJsonObject();
    assertThat(description.get("name").getAsString()).matches("[-a-z0-9._/]+");
    assertThat(description.get("profile").getAsString()).isEqualTo("tabular-data-package");
    Map<String, JsonObject> resources = new HashMap<>();
    for (JsonElement element : description.getAsJsonArray("resources")) {
      JsonObject resource = element.getAsJsonObject();
      assertThat(resource.get("name").getAsString()).matches("[-a-z0-9._/]+");
      assertThat(resources.put(resource.get("name").getAsString(), resource)).isNull();
    }
    Set<String> files = new HashSet<>(Set.of("datapackage.json"));
    for (JsonObject resource : resources.values()) {
      files.add(resource.get("path").getAsString());
      check(resource, resources);
    }
    assertThat(Trees.files(CSV).keySet()).isEqualTo(files);
  }

  /** Columns, types, keys and foreign keys of one table. */
  private static void check(JsonObject resource, Map<String, JsonObject> resources) throws IOException {
    String table = resource.get("path").getAsString().replace(".csv", "");
    JsonObject schema = resource.getAsJsonObject("schema");
    List<NamedCsvRecord> rows = rows(table);
    List<String> names = new ArrayList<>();
    for (JsonElement element : schema.getAsJsonArray("fields")) {
      JsonObject field = element.getAsJsonObject();
      String name = field.get("name").getAsString();
      names.add(name);
      rows.forEach(row -> checkType(table, name, field.get("type").getAsString(), row.getField(name)));
    }
    String header = Files.readString(CSV.resolve(table + ".csv")).lines().findFirst().orElseThrow();
    assertThat(List.of(header.split(","))).isEqualTo(names);
    Set<List<String>> keys = new HashSet<>();
    for (NamedCsvRecord row : rows) {
      List<String> key = values(row, schema.getAsJsonArray("primaryKey"));
      assertThat(key).as(table).doesNotContain("");
      assertThat(keys.add(key)).as("%s has %s twice", table, key).isTrue();
    }
    if (schema.has("foreignKeys")) {
      for (JsonElement element : schema.getAsJsonArray("foreignKeys")) {
        checkReference(table, rows, element.getAsJsonObject(), resources);
      }
    }
  }

  private static void checkType(String table, String column, String type, String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (type) {
      case "date" -> LocalDate.parse(value);
      case "integer" -> Long.parseLong(value);
      case "number" -> Double.parseDouble(value);
      case "boolean" -> assertThat(value).isIn("true", "false");
      default -> assertThat(type).as("%s.%s", table, column).isEqualTo("string");
    }
  }

  private static void checkReference(String table, List<NamedCsvRecord> rows, JsonObject key, Map<String,
      JsonObject> resources) throws IOException {
    JsonObject reference = key.getAsJsonObject("reference");
    String name = reference.get("resource").getAsString();
    String other = name.isEmpty() ? table : resources.get(name).get("path").getAsString().replace(".csv", "");
    Set<String> there = new HashSet<>();
    rows(other).forEach(row -> there.add(row.getField(reference.get("fields").getAsString())));
    for (NamedCsvRecord row : rows) {
      String value = row.getField(key.get("fields").getAsString());
      assertThat(value.isEmpty() || there.contains(value)).as("%s.%s: %s in %s", table, key.get("fields"), value, other).isTrue();
    }
  }

  private static List<String> values(NamedCsvRecord row, JsonArray columns) {
    List<String> values = new ArrayList<>();
    columns.forEach(column -> values.add(row.getField(column.getAsString())));
    return values;
  }

  static List<NamedCsvRecord> rows(String table) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(CSV.resolve(table + ".csv"))) {
      return reader.stream().toList();
    }
  }
}
