package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.hearsay.author.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas that editors get: what the archive takes they take, and what it refuses by its form they refuse. */
class SchemasTest {

  private static final Path SAMPLE = Path.of("../content");

  @TempDir Path temp;
  private Path schemas;
  private Validator validator;

  @BeforeEach
  void schemas() throws IOException {
    schemas = temp.resolve("schemas");
    assertThat(write()).isInstanceOfSatisfying(Outcome.Made.class, made -> assertThat(made.files()).hasSize(7));
    validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    for (String name : List.of("article", "person", "topic", "place", "page", "site", "redactions")) {
      // A schema that is none is refused here.
      validator.registerSchema(URI.create("test:" + name), Files.readString(schemas.resolve(name + ".json")));
    }
  }

  private Outcome write() throws IOException {
    return Hearsay.schema(
        new BuildRequest(SAMPLE, temp.resolve("out"), Optional.empty(), Optional.empty(), new TreeMap<>(), Instant.parse("2026-11-28T12:00:00Z")),
        Optional.of(schemas));
  }

  private List<String> errors(String schema, String yaml) {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return validator.validate(URI.create("test:" + schema), new Gson().toJson(value)).getErrors().stream()
        .map(error -> error.getInstanceLocation() + " " + error.getError()).toList();
  }

  @Test
  void everyFileOfTheSampleIsValid() throws IOException {
    Map<String, String> folders = Map.of("articles", "article", "people", "person", "topics", "topic", "places", "place");
    int files = 0;
    for (Map.Entry<String, String> folder : folders.entrySet()) {
      try (Stream<Path> walk = Files.walk(SAMPLE.resolve(folder.getKey()))) {
        for (Path file : walk.filter(one -> one.toString().endsWith(".md")).toList()) {
          String text = Files.readString(file);
          assertThat(errors(folder.getValue(), text.substring(4, text.indexOf("\n---", 4)))).as(file.toString()).isEmpty();
          files++;
        }
      }
    }
    assertThat(files).isGreaterThan(30);
    assertThat(errors("site", Files.readString(SAMPLE.resolve("site.yml")))).isEmpty();
  }

  @Test
  void whatABuildRefusesByItsFormIsRefused() {
    assertThat(errors("article", "title: A\ndate: 1785\npeople: Nell Gwyn")).isEmpty();
    assertThat(errors("article", "title: A\npeople: Nell Gwyn")).isNotEmpty();
    assertThat(errors("article", "title: A\ndate: 1785\nsubtitle: B")).isNotEmpty();
    assertThat(errors("article", "title: A\ndate: 1785\nkind: rumor")).isNotEmpty();
    assertThat(errors("page", "menu: true\norder: 3")).isEmpty();
    assertThat(errors("page", "menu: maybe")).isNotEmpty();
    assertThat(errors("page", "order: 3.5")).isNotEmpty();
    assertThat(errors("article", "title: A\ndate: 1785\nclaims: [{text: B, said-by: nobody}]")).isNotEmpty();
    assertThat(errors("article", "title: A\ndate: 1785\nclaims: [{text: B, said-by: {anonymous: a friend}, status: false}]\nx-mine: 1")).isEmpty();
    assertThat(errors("place", "name: Bath\nlatitude: 91\nlongitude: 1")).isNotEmpty();
    assertThat(errors("site", "title: A\npeople: {new: warn}\npages.days: false\ndata: [json]")).isEmpty();
    assertThat(errors("site", "title: A\nlatest: many")).isNotEmpty();
    assertThat(errors("site", "title: A\ntitel: B")).isNotEmpty();
    assertThat(errors("redactions", "redactions: [{target: Jane Roe, action: mask, date: 2026-11-02}]")).isEmpty();
    assertThat(errors("redactions", "redactions: [{target: Jane Roe, action: erase, date: 2026-11-02}]")).isNotEmpty();
  }

  @Test
  void whoAndWhatTheArchiveHoldsIsOfferedAndSomebodyNewIsNoError() throws IOException {
    assertThat(Files.readString(schemas.resolve("article.json"))).contains("\"nell-gwyn\"", "\"description\": \"whom the story is about");
    assertThat(errors("article", "title: A\ndate: 1785\npeople: [Somebody New]\nsources: [{publisher: A New Paper}]")).isEmpty();
  }

  @Test
  void writingThemAgainWritesNothing() throws IOException {
    assertThat(write()).isInstanceOfSatisfying(Outcome.Made.class, made -> {
      assertThat(made.files()).isEmpty();
      assertThat(made.notes()).singleElement().asString().endsWith("are up to date");
    });
  }
}
