package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The structured data of all pages of the sample archive: it uses schema.org's words where schema.org allows them, and its nodes fit together. The
 * vocabulary is no part of the project: {@code -Dhearsay.schema-org} says where it is.
 */
class SchemaOrgTest {

  private static final Path VOCABULARY = Path.of(System.getProperty("hearsay.schema-org", "/work/shared/data/schema-vocab.json"));
  private static final String SITE = "https://hearsay.github.io/hearsay/";
  private static final String START = "<script type=\"application/ld+json\">";

  private JsonObject types;
  private JsonObject properties;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> defined = new HashSet<>();
  private final Set<String> referred = new HashSet<>();
  private int nodes;

  @Test
  void everyTypeAndPropertyIsInTheVocabularyAndAllowedThere() throws IOException {
    assumeTrue(Files.exists(VOCABULARY), "no schema.org vocabulary at " + VOCABULARY + ": its words were not checked");
    JsonObject vocabulary = JsonParser.parseString(Files.readString(VOCABULARY)).getAsJsonObject();
    types = vocabulary.getAsJsonObject("types");
    properties = vocabulary.getAsJsonObject("props");
    walkSite();
    assertThat(faults).isEmpty();
    assertThat(nodes).isGreaterThan(3000);
  }

  @Test
  void everyReferenceLeadsToANodeOfSomePage() throws IOException {
    walkSite();
    assertThat(defined).containsAll(referred);
    assertThat(referred).hasSizeGreaterThan(300);
  }

  private void walkSite() throws IOException {
    for (Map.Entry<String, Path> file : Trees.files(SampleSite.folder()).entrySet()) {
      String html = file.getKey().endsWith(".html") ? Files.readString(file.getValue()) : "";
      int at = html.indexOf(START);
      if (at >= 0) {
        String page = SITE + file.getKey().replaceAll("(^|/)index\\.html$", "$1");
        String json = html.substring(at + START.length(), html.indexOf("</script>", at));
        JsonObject graph = JsonParser.parseString(json).getAsJsonObject();
        assertThat(graph.keySet()).containsExactly("@context", "@graph");
        graph.getAsJsonArray("@graph").forEach(node -> walk(page, node.getAsJsonObject()));
      }
    }
  }

  private void walk(String page, JsonObject node) {
    nodes++;
    if (node.has("@id")) {
      (node.has("@type") ? defined : referred).add(URI.create(page).resolve(node.get("@id").getAsString()).toString());
    }
    for (Map.Entry<String, JsonElement> property : node.entrySet()) {
      if (!property.getKey().startsWith("@")) {
        check(page, node, property.getKey());
        JsonArray values = new JsonArray();
        if (property.getValue().isJsonArray()) {
          values = property.getValue().getAsJsonArray();
        } else {
          values.add(property.getValue());
        }
        values.forEach(value -> {
          if (value.isJsonObject()) {
            walk(page, value.getAsJsonObject());
          }
        });
      }
    }
  }

  private void check(String page, JsonObject node, String property) {
    if (types == null) {
      return;
    }
    String type = node.get("@type").getAsString();
    if (!types.has(type)) {
      faults.add(page + ": there is no type " + type);
    } else if (!properties.has(property)) {
      faults.add(page + ": there is no property " + property);
    } else if (type.equals("Role")) {
      // A role stands between a thing and the value of its property, and repeats that property.
      assertThat(Set.of("startDate", "endDate", "spouse", "parent", "children", "sibling", "knows", "relatedTo", "colleague")).contains(property);
    } else {
      Set<String> kinds = new HashSet<>();
      ancestors(type, kinds);
      boolean allowed = false;
      for (JsonElement domain : properties.getAsJsonObject(property).getAsJsonArray("d")) {
        allowed |= kinds.contains(domain.getAsString());
      }
      if (!allowed) {
        faults.add(page + ": a " + type + " has no " + property);
      }
    }
  }

  private void ancestors(String type, Set<String> all) {
    if (all.add(type) && types.has(type)) {
      types.getAsJsonArray(type).forEach(parent -> ancestors(parent.getAsString(), all));
    }
  }
}
