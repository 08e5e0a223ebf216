package io.github.hearsay.read;

import io.github.hearsay.config.Admin;
import io.github.hearsay.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an editor in the browser (Decap CMS, Sveltia CMS) has to know, made of the tables by which files are read. Fields whose values may have
 * several forms, such as on whose word a claim stands, it cannot show: it leaves them as they are.
 */
public final class EditorForms {

  /** Longer texts get a box of several lines. */
  private static final int LINE = 200;

  private EditorForms() {}

  /** The settings of the editor, as JSON, which is YAML. */
  public static String of(Admin admin) {
    JsonObject backend = new JsonObject().put("name", "github").put("repo", admin.repository()).put("branch", admin.branch());
    admin.login().ifPresent(address -> backend.put("base_url", address));
    List<JsonObject> collections = List.of(
        collection("articles", "Stories", "title", new ArticleReader().spec(), admin).put("path", "{{year}}/{{slug}}"),
        collection("people", "People", "name", new PersonReader().spec(), admin),
        collection("topics", "Topics", "name", new TopicReader().spec(), admin),
        collection("places", "Places", "name", new PlaceReader().spec(), admin),
        collection("pages", "Pages", "title", new PageReader().spec(), admin));
    return new JsonObject().put("backend", backend).put("media_folder", folder(admin, "articles")).put("public_folder", "")
        .put("slug", new JsonObject().put("encoding", "ascii").put("clean_accents", true)).put("collections", collections).text();
  }

  private static String folder(Admin admin, String name) {
    return admin.content().isEmpty() ? name : admin.content() + "/" + name;
  }

  private static JsonObject collection(String name, String label, String title, Spec spec, Admin admin) {
    List<JsonObject> fields = new ArrayList<>(fields(spec));
    fields.add(new JsonObject().put("name", "body").put("label", "Text").put("widget", "markdown").put("required", false)
        .texts("modes", List.of("raw", "rich_text")));
    return new JsonObject().put("name", name).put("label", label).put("folder", folder(admin, name)).put("create", true).put("format",
        "yaml-frontmatter")
        .put("extension", "md").put("identifier_field", title).put("slug", "{{" + title + "}}").put("media_folder", "").put("public_folder", "")
        .put("fields", fields);
  }

  private static List<JsonObject> fields(Spec spec) {
    List<JsonObject> fields = new ArrayList<>();
    for (Field<?> field : spec.fields()) {
      widget(field.shape()).ifPresent(widget -> fields.add(named(field, widget)));
    }
    return fields;
  }

  private static JsonObject named(Field<?> field, JsonObject widget) {
    return widget.put("name", field.key()).put("label", field.key()).put("hint", field.description()).put("required", field.isRequired());
  }

  /** How a value is edited; nothing where an editor could not show each of its forms. */
  private static Optional<JsonObject> widget(Shape shape) {
    if (shape instanceof Shape.Many many) {
      return list(many.item());
    }
    if (shape instanceof Shape.Table table) {
      return isWhole(table.spec()) ? Optional.of(of("object").put("fields", fields(table.spec()))) : Optional.empty();
    }
    if (shape instanceof Shape.Either either) {
      boolean texts = isText(either.first()) && isText(either.second());
      return texts ? Optional.of(of("string")) : Optional.empty();
    }
    if (shape instanceof Shape.Words words) {
      return Optional.of(of("select").texts("options", words.words()));
    }
    if (shape instanceof Shape.Flag) {
      return Optional.of(of("boolean"));
    }
    if (shape instanceof Shape.Number number) {
      return Optional.of(of("number").put("value_type", number.whole() ? "int" : "float"));
    }
    if (shape instanceof Shape.Text text) {
      return Optional.of(of(text.most() > LINE ? "text" : "string"));
    }
    return isText(shape) ? Optional.of(of("string")) : Optional.empty();
  }

  private static Optional<JsonObject> list(Shape item) {
    if (item instanceof Shape.Words words) {
      return Optional.of(of("select").put("multiple", true).texts("options", words.words()));
    }
    if (item instanceof Shape.Table table) {
      return isWhole(table.spec()) ? Optional.of(of("list").put("fields", fields(table.spec()))) : Optional.empty();
    }
    return widget(item).map(widget -> of("list").put("field", widget.put("name", "value").put("label", "one")));
  }

  private static boolean isText(Shape shape) {
    return shape instanceof Shape.Text || shape instanceof Shape.Format || shape instanceof Shape.Reference || shape instanceof Shape.Date;
  }

  /** Whether everything that must be given can be. */
  private static boolean isWhole(Spec spec) {
    return spec.fields().stream().filter(Field::isRequired).allMatch(field -> widget(field.shape()).isPresent());
  }

  private static JsonObject of(String widget) {
    return new JsonObject().put("widget", widget);
  }
}
