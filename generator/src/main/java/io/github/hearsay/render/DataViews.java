package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig.Data;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.ListedFile;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Page.DataFile.Kind;
import io.github.hearsay.words.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the view of the page about what can be taken away. */
final class DataViews {

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
      group("sqlite", "SQLite", scene.words().say("data.sqlite"),
          file -> file.kind() == Kind.SQLITE || file.kind() == Kind.METADATA);
    }
    if (forms.contains(Data.CSV)) {
      group("csv", "CSV", scene.words().say("data.csv"),
          file -> file.kind() == Kind.PACKAGE || file.kind() == Kind.TABLE);
    }
    if (forms.contains(Data.JSON)) {
      group("json", "JSON",
          scene.words().say("data.json"),
          file -> List.of(Kind.ARCHIVE, Kind.SCHEMA, Kind.PEOPLE, Kind.TOPICS, Kind.PLACES).contains(file.kind()));
      group("json-stories", scene.words().say("data.stories"), scene.words().say("data.stories.about"), kind(Kind.STORIES));
      group("json-events", scene.words().say("data.events"), scene.words().say("data.events.about"), kind(Kind.EVENTS));
      group("json-statements", scene.words().say("data.statements"), scene.words().say("data.statements.about"),
          kind(Kind.STATEMENTS));
    }
    if (forms.contains(Data.GEDCOM)) {
      groups.add(new DataView.Group("gedcom", "GEDCOM 7",
          scene.words().say("data.gedcom"), List.of()));
    }
    String title = scene.words().say("data");
    Head head = scene.head(title, scene.words().say("dataAbout", scene.config().title()), "data");
    return new DataView(JsonLd.list(head, scene), title, head.description(), List.copyOf(groups));
  }

  private static Predicate<ListedFile> kind(Kind kind) {
    return file -> file.kind() == kind;
  }

  private void group(String anchor, String title, String about, Predicate<ListedFile> which) {
    List<ListedFile> files = page.files().stream().filter(which).toList();
    if (!files.isEmpty()) {
      groups.add(new DataView.Group(anchor, title, about, Scene.each(files, this::file)));
    }
  }

  private DataView.File file(ListedFile file) {
    String name = file.path().value().substring(Addresses.DATA.value().length());
    return new DataView.File(name, scene.href(file.path()), about(file), size(sizes.getOrDefault(file.path(), 0L), scene.words()));
  }

  private String about(ListedFile file) {
    return switch (file.kind()) {
      case ARCHIVE -> scene.words().say("file.archive");
      case SCHEMA -> scene.words().say("file.schema");
      case PEOPLE -> scene.words().say("file.people");
      case TOPICS -> scene.words().say("file.topics");
      case PLACES -> scene.words().say("file.places");
      case PACKAGE -> scene.words().say("file.package");
      case TABLE -> scene.words().say("table." + file.part());
      case STORIES, EVENTS, STATEMENTS -> scene.words().count("entries", file.entries());
      case SQLITE -> scene.words().say("file.sqlite");
      case METADATA -> scene.words().say("file.metadata");
    };
  }

  /** "812 B", "3.4 kB", "12 MB"; empty while it is not known. */
  static String size(long bytes, Messages words) {
    if (bytes < 1000) {
      return bytes == 0 ? "" : bytes + " B";
    }
    long tenths = bytes < 1_000_000 ? (bytes + 50) / 100 : (bytes + 50_000) / 100_000;
    BigDecimal number = tenths < 100 ? BigDecimal.valueOf(tenths, 1) : BigDecimal.valueOf((tenths + 5) / 10);
    return words.number(number) + (bytes < 1_000_000 ? " kB" : " MB");
  }
}
