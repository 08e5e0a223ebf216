package io.github.hearsay.read;

import io.github.hearsay.config.Setting;
import io.github.hearsay.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON Schemas of all files that people write, made of the tables by which they are read. */
public final class Schemas {

  private Schemas() {}

  /** The schemas by the names of their files, offering what {@code content} holds. */
  public static Map<String, String> of(Content content) {
    return of(Known.of(content));
  }

  private static Map<String, String> of(Known known) {
    Map<String, String> files = new TreeMap<>();
    put(files, "article", new ArticleReader().spec(), known);
    put(files, "person", new PersonReader().spec(), known);
    put(files, "topic", new TopicReader().spec(), known);
    put(files, "place", new PlaceReader().spec(), known);
    put(files, "page", new PageReader().spec(), known);
    files.put("redactions.json", Schema.listOf("What is kept back (redactions.yml)", "redactions", new RedactionReader().shape(), known).text());
    files.put("site.json", settings().text());
    return files;
  }

  private static void put(Map<String, String> files, String name, Spec spec, Known known) {
    files.put(name + ".json", Schema.of("Front matter of " + spec.noun(), spec, known).text());
  }

  /** {@code people.new: warn} and {@code people: {new: warn}} are one. */
  private static JsonObject settings() {
    Map<String, List<JsonObject>> keys = new LinkedHashMap<>();
    Map<String, JsonObject> groups = new LinkedHashMap<>();
    for (Setting setting : Setting.values()) {
      keys.put(setting.key(), new ArrayList<>(List.of(value(setting))));
      int dot = setting.key().indexOf('.');
      if (dot > 0) {
        groups.computeIfAbsent(setting.key().substring(0, dot), any -> new JsonObject()).put(setting.key().substring(dot + 1), value(setting));
      }
    }
    groups.forEach((key, group) -> keys.computeIfAbsent(key, any -> new ArrayList<>())
        .add(new JsonObject().put("type", "object").put("properties", group).put("additionalProperties", false)));
    JsonObject properties = new JsonObject();
    keys.forEach((key, values) -> properties.put(key, values.size() == 1 ? values.get(0) : new JsonObject().put("anyOf", values)));
    return JsonObject.schema("Settings of a site (site.yml)").put("type", "object").put("properties", properties).put("additionalProperties", false)
        .texts("required", List.of(Setting.TITLE.key()));
  }

  private static JsonObject value(Setting setting) {
    JsonObject value = new JsonObject().put("description", setting.description());
    String fallback = setting.fallback();
    if (fallback.matches("true|false")) {
      return value.texts("type", List.of("boolean", "null")).put("default", fallback.equals("true"));
    }
    if (fallback.matches("[0-9]+")) {
      return value.texts("type", List.of("integer", "null")).put("default", Long.parseLong(fallback));
    }
    List<String> types = fallback.indexOf(' ') > 0 ? List.of("string", "array", "null") : List.of("string", "number", "null");
    value.texts("type", types);
    return fallback.isEmpty() ? value : value.put("default", fallback);
  }
}
