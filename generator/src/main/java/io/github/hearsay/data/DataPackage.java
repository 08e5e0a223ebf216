package io.github.hearsay.data;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.json.Json;
import io.github.hearsay.text.Slug;
import java.io.Writer;
import java.util.Locale;

/** What is in the CSV files, as a Frictionless data package (specs.frictionlessdata.io). */
final class DataPackage {

  private DataPackage() {}

  static void write(SiteConfig config, Writer out) {
    Json json = Json.indented(out);
    json.object().put("profile", "tabular-data-package").put("name", Slug.of(config.title()).orElse("archive")).put("title", config.title())
        .put("description", config.description()).put("homepage", config.url()).list("resources");
    Tables.ALL.forEach(table -> resource(table, json));
    json.endList().endObject().end();
  }

  private static void resource(Table table, Json json) {
    json.object().put("name", table.name().replace('_', '-')).put("profile", "tabular-data-resource").put("path", table.name() + ".csv")
        .put("description", table.description()).put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8")
        .object("dialect").put("lineTerminator", "\n").endObject().object("schema")
        .list("fields");
    for (Table.Column column : table.columns()) {
      json.object().put("name", column.name()).put("type", column.type().name().toLowerCase(Locale.ROOT))
          .put("description", column.description());
      if (table.key().contains(column.name())) {
        json.object("constraints").put("required", true).endObject();
      }
      json.endObject();
    }
    json.endList().put("primaryKey", table.key());
    if (!table.references().isEmpty()) {
      json.list("foreignKeys");
      table.references().forEach(reference -> foreignKey(table, reference, json));
      json.endList();
    }
    json.endObject().endObject();
  }

  /** A table that refers to itself says so with an empty name. */
  private static void foreignKey(Table table, Table.Reference reference, Json json) {
    String resource = reference.table().equals(table.name()) ? "" : reference.table().replace('_', '-');
    json.object().name("fields").text(reference.column()).object("reference").name("resource").text(resource).name("fields").text(reference.to())
        .endObject().endObject();
  }
}
