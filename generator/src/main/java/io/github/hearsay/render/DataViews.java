package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig.Data;
import io.github.hearsay.data.ArchiveData;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Page.DataFile;
import io.github.hearsay.plan.Page.DataFile.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the view of the page about what can be taken away. */
final class DataViews {

  private static final String TITLE = "Data";

  private final Page.Data page;
  private final Scene scene;
  private final Map<SitePath, Long> sizes;
  private final List<DataView.Group> groups = new ArrayList<>();

  private DataViews(Page.Data page, Scene scene, Map<SitePath, Long> sizes) {
    this.page = page;
    this.scene = scene;
    this.sizes = sizes;
  }

  static DataView of(Page.Data page, Scene scene, Map<SitePath, Long> sizes) {
    return new DataViews(page, scene, sizes).view();
  }

  private DataView view() {
    List<Data> forms = scene.config().data();
    if (forms.contains(Data.SQLITE)) {
      group("sqlite", "SQLite", "One database with everything, ready for Datasette or sqlite3: tables, views and full-text search.",
          kind(Kind.SQLITE));
    }
    if (forms.contains(Data.CSV)) {
      group("csv", "CSV", "Tables for spreadsheets and statistics. datapackage.json says what each column holds and which belong together.",
          file -> file.kind() == Kind.PACKAGE || file.kind() == Kind.TABLE);
    }
    if (forms.contains(Data.JSON)) {
      group("json", "JSON",
          "For programs. archive.json lists all files, schema.json describes them. Every person’s page also has a file of its own.",
          file -> List.of(Kind.ARCHIVE, Kind.SCHEMA, Kind.PEOPLE, Kind.TOPICS, Kind.PLACES).contains(file.kind()));
      group("json-stories", "JSON: stories by year", "With their full text, claims, sources and corrections.", kind(Kind.STORIES));
      group("json-events", "JSON: events by year", "What happened, and how each story tells it.", kind(Kind.EVENTS));
      group("json-statements", "JSON: statements by year", "What is said, by however many stories, and how it turned out.",
          kind(Kind.STATEMENTS));
    }
    if (forms.contains(Data.GEDCOM)) {
      groups.add(new DataView.Group("gedcom", "GEDCOM 7",
          "Documented family relations, for genealogists: a file on the page of each person who has any.", List.of()));
    }
    Head head = scene.head(TITLE, "Everything " + scene.config().title() + " holds, in files for programs to read.", "data");
    return new DataView(JsonLd.list(head, scene), TITLE, head.description(), List.copyOf(groups));
  }

  private static Predicate<DataFile> kind(Kind kind) {
    return file -> file.kind() == kind;
  }

  private void group(String anchor, String title, String about, Predicate<DataFile> which) {
    List<DataFile> files = page.files().stream().filter(which).toList();
    if (!files.isEmpty()) {
      groups.add(new DataView.Group(anchor, title, about, Scene.each(files, this::file)));
    }
  }

  private DataView.File file(DataFile file) {
    String name = file.path().value().substring(Addresses.DATA.value().length());
    return new DataView.File(name, scene.href(file.path()), about(file), size(sizes.getOrDefault(file.path(), 0L)));
  }

  private String about(DataFile file) {
    return switch (file.kind()) {
      case ARCHIVE -> "What the archive is, and which files there are";
      case SCHEMA -> "The JSON Schema of all JSON files";
      case PEOPLE -> "Everybody, with names, life and relations";
      case TOPICS -> "All topics";
      case PLACES -> "All places; nobody’s home is among them";
      case PACKAGE -> "The Frictionless data package: columns, keys and what they mean";
      case TABLE -> ArchiveData.describe(file.part());
      case STORIES, EVENTS, STATEMENTS -> scene.words().count("entries", file.ids().size());
      case SQLITE -> "All tables in one file";
    };
  }

  /** "812 B", "3.4 kB", "12 MB"; empty while it is not known. */
  static String size(long bytes) {
    if (bytes < 1000) {
      return bytes == 0 ? "" : bytes + " B";
    }
    long tenths = bytes < 1_000_000 ? (bytes + 50) / 100 : (bytes + 50_000) / 100_000;
    String number = tenths < 100 ? tenths / 10 + "." + tenths % 10 : Long.toString((tenths + 5) / 10);
    return number + (bytes < 1_000_000 ? " kB" : " MB");
  }
}
