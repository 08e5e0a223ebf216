package io.github.hearsay.data;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.json.Json;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a database cannot say of itself, for Datasette (docs.datasette.io): where it comes from, what tables and columns hold, which column names a
 * row where others refer to it, in which order rows are first shown, and what they are counted by.
 */
final class DatasetteMetadata {

  /** Datasette calls a row by its name or title; a claim has neither. */
  private static final Map<String, String> LABELS = Map.of("claims", "text", "statements", "text");

  private static final Map<String, String> NEWEST_FIRST =
      Map.of("stories", "published_from", "events", "date_from", "corrections", "date");
  private static final Map<String, String> SORTED = Map.of("people", "sort_name", "topics", "name", "places", "name");

  private static final Map<String, List<String>> COUNTED =
      Map.of(
          "stories", List.of("kind"), "events", List.of("category", "certainty"), "statements", List.of("status"), "claims",
          List.of("status", "said_by"), "relations", List.of("kind", "level"), "sources", List.of("kind"), "corrections", List.of("kind"));

  private static final Map<String, String> VIEWS = views();

  private final Json json;

  private DatasetteMetadata(Json json) {
    this.json = json;
  }

  static void write(SiteConfig config, Writer out) {
    new DatasetteMetadata(Json.indented(out)).all(config);
  }

  private static Map<String, String> views() {
    Map<String, String> views = new LinkedHashMap<>();
    views.put("timeline", "What happened, in order of time, and who took part");
    views.put("claims_by_status", "How many statements and claims turned out how");
    views.put("claims_about_people", "Claims by whom they are about");
    views.put("seen_together", "How many stories are about both of two people");
    views.put("relations_by_name", "Relations, with names instead of ids");
    return views;
  }

  private void all(SiteConfig config) {
    json.object().put("title", config.title()).put("description", config.description()).put("source", config.title())
        .put("source_url", config.url()).object("databases").object("archive").object("tables");
    Tables.ALL.forEach(this::table);
    VIEWS.forEach((view, description) -> json.object(view).put("description", description).endObject());
    json.endObject().endObject().endObject().endObject().end();
  }

  private void table(Table whole) {
    Table table = Tables.inDatabase(whole);
    json.object(table.name()).put("description", table.description());
    json.put("label_column", LABELS.getOrDefault(table.name(), ""));
    json.put("sort_desc", NEWEST_FIRST.getOrDefault(table.name(), "")).put("sort", SORTED.getOrDefault(table.name(), ""));
    json.put("facets", COUNTED.getOrDefault(table.name(), List.of()));
    json.object("columns");
    table.columns().forEach(column -> json.put(column.name(), column.description()));
    json.endObject().endObject();
  }
}
