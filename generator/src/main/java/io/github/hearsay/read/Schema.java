package io.github.hearsay.read;

import io.github.hearsay.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of fields as a JSON Schema (draft 7, which editors know). What YAML takes for a number or for true may be a text here, as it may in a file;
 * an empty value is as good as none.
 */
final class Schema {

  /** What Hearsay reads as text may look like something else to YAML: the headline "1984", the alias "Yes". */
  private static final List<String> TEXTS = List.of("string", "number", "boolean");

  private final Known known;
  private final Map<Spec, String> names = new HashMap<>();
  private final Map<String, JsonObject> definitions = new LinkedHashMap<>();

  private Schema(Known known) {
    this.known = known;
  }

  /** The schema of a file with these fields. */
  static JsonObject of(String title, Spec spec, Known known) {
    Schema schema = new Schema(known);
    JsonObject made = JsonObject.schema(title);
    schema.table(spec, made);
    return made.put("definitions", schema.defined());
  }

  /** The schema of a file with one key, under which a list of these stands. */
  static JsonObject listOf(String title, String key, Shape items, Known known) {
    Schema schema = new Schema(known);
    JsonObject list = new JsonObject().put("anyOf", schema.alternatives(new Shape.Many(items)));
    JsonObject made = JsonObject.schema(title).put("type", "object").put("properties", new JsonObject().put(key, list)).put("additionalProperties",
        false);
    return made.put("definitions", schema.defined());
  }

  private JsonObject defined() {
    JsonObject all = new JsonObject();
    definitions.forEach(all::put);
    return all;
  }

  private void table(Spec spec, JsonObject to) {
    JsonObject properties = new JsonObject();
    for (Field<?> field : spec.fields()) {
      List<JsonObject> values = new ArrayList<>(known.values(spec, field.key()));
      values.addAll(alternatives(field.shape()));
      values.add(new JsonObject().put("type", "null"));
      for (String key : field.spellings()) {
        properties.put(key, new JsonObject().put("description", field.description()).put("anyOf", values));
      }
    }
    to.put("type", "object").put("properties", properties);
    to.put("patternProperties", new JsonObject().put("^x-", new JsonObject())).put("additionalProperties", false);
    List<String> required = spec.fields().stream().filter(Field::isRequired).map(Field::key).toList();
    if (!required.isEmpty()) {
      to.texts("required", required);
    }
  }

  private List<JsonObject> alternatives(Shape shape) {
    if (shape instanceof Shape.Many many) {
      List<JsonObject> all = new ArrayList<>(alternatives(many.item()));
      JsonObject items = new JsonObject().put("anyOf", alternatives(many.item()));
      all.add(new JsonObject().put("type", "array").put("items", items));
      return all;
    }
    if (shape instanceof Shape.Date date) {
      return alternatives(new Shape.Many(new Shape.Format(date.says(), date.example())));
    }
    if (shape instanceof Shape.Either either) {
      List<JsonObject> all = new ArrayList<>(alternatives(either.first()));
      all.addAll(alternatives(either.second()));
      return all;
    }
    if (shape instanceof Shape.Words words) {
      return words(words.words());
    }
    if (shape instanceof Shape.Reference reference) {
      return List.of(reference(reference));
    }
    return List.of(single(shape));
  }

  private static List<JsonObject> words(List<String> words) {
    List<JsonObject> all = new ArrayList<>(List.of(new JsonObject().texts("enum", words)));
    if (words.contains("false")) {
      all.add(new JsonObject().put("const", false));
    }
    return all;
  }

  private JsonObject single(Shape shape) {
    if (shape instanceof Shape.Table table) {
      return referTo(table.spec());
    }
    if (shape instanceof Shape.Keyed keyed) {
      JsonObject values = new JsonObject().put("anyOf", alternatives(keyed.value()));
      return new JsonObject().put("type", "object").put("additionalProperties", values);
    }
    if (shape instanceof Shape.Flag) {
      return new JsonObject().put("type", "boolean");
    }
    if (shape instanceof Shape.Number number) {
      return new JsonObject().put("type", number.whole() ? "integer" : "number").put("minimum", (long) Math.ceil(number.least()))
          .put("maximum", (long) Math.floor(number.most()));
    }
    if (shape instanceof Shape.Text text) {
      return new JsonObject().texts("type", TEXTS).put("minLength", text.least()).put("maxLength", text.most());
    }
    JsonObject format = new JsonObject().put("description", shape.says()).texts("type", TEXTS);
    return shape instanceof Shape.Format some ? format.texts("examples", List.of(some.example())) : format;
  }

  private JsonObject referTo(Spec spec) {
    String name = names.get(spec);
    if (name == null) {
      name = spec.noun().replaceFirst("^an? ", "").replace(' ', '-');
      for (int copy = 2; definitions.containsKey(name); copy++) {
        name = name.replaceFirst("-?[0-9]*$", "-" + copy);
      }
      names.put(spec, name);
      JsonObject definition = new JsonObject();
      definitions.put(name, definition);
      table(spec, definition);
    }
    return new JsonObject().put("$ref", "#/definitions/" + name);
  }

  /** What the archive holds is offered; whatever is new is none of the schema's business. */
  private JsonObject reference(Shape.Reference shape) {
    List<String> ids = known.of(shape.to());
    JsonObject any = new JsonObject().put("description", shape.says()).texts("type", TEXTS).put("minLength", 1).put("maxLength", 200);
    if (ids.isEmpty()) {
      return any;
    }
    String name = shape.to().replaceFirst("^an? ", "known-").replace(' ', '-');
    definitions.putIfAbsent(name, new JsonObject().put("anyOf", List.of(new JsonObject().texts("enum", ids), any)));
    return new JsonObject().put("$ref", "#/definitions/" + name);
  }
}
