package io.github.hearsay.data;

import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.PlaceEntry;
import io.github.hearsay.archive.TopicEntry;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Page.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The archive in JSON, as {@code schema.json} describes it; every file says what it is and leads to that schema. */
final class ArchiveJson {

  private final Facts facts;
  private final Json json;

  private ArchiveJson(Facts facts, Json json) {
    this.facts = facts;
    this.json = json;
  }

  /** Writes one file of the archive. */
  static void write(DataFile file, List<DataFile> all, Facts facts, Writer out) {
    ArchiveJson archive = new ArchiveJson(facts, Json.indented(out));
    String name = file.path().value().substring(Addresses.DATA.value().length());
    String schema = name.indexOf('/') < 0 ? "schema.json" : "../schema.json";
    String type = file.kind().name().toLowerCase(Locale.ROOT);
    archive.json.object().put("$schema", schema).put("type", type).put("part", file.part());
    if (file.kind() == DataFile.Kind.ARCHIVE) {
      archive.head(all);
    } else {
      archive.json.list(type);
      archive.entries(file);
      archive.json.endList();
    }
    archive.json.endObject().end();
    endLine(out);
  }

  /** Writes the file of one person. */
  static void write(Page.PersonJson page, Facts facts, Writer out) {
    Json json = Json.indented(out);
    json.object().put("$schema", "../../data/schema.json").put("type", "person");
    new PersonJson(facts, json).whole(page.person());
    json.endObject().end();
    endLine(out);
  }

  private static void endLine(Writer out) {
    try {
      out.write('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void head(List<DataFile> all) {
    SiteConfig config = facts.archive().config();
    json.put("title", config.title()).put("description", config.description()).put("author", config.author()).put("url", config.url())
        .put("language", config.language());
    json.object("counts").put("stories", facts.stories().size()).put("people", facts.people().size())
        .put("topics", facts.archive().topics().size()).put("places", facts.places().size())
        .put("events", facts.happenings().size()).put("claims", facts.claims().size()).put("statements", facts.assertions().size()).endObject();
    json.list("files");
    for (DataFile file : all) {
      json.object().put("path", file.path().value().substring(Addresses.DATA.value().length()))
          .put("type", file.kind().name().toLowerCase(Locale.ROOT)).put("part", file.part()).endObject();
    }
    json.endList();
  }

  private void entries(DataFile file) {
    switch (file.kind()) {
      case STORIES -> {
        StoryJson story = new StoryJson(facts, json);
        file.ids().forEach(id -> story.write(facts.archive().story(id).orElseThrow()));
      }
      case EVENTS -> {
        EventJson event = new EventJson(facts, json);
        file.ids().forEach(id -> event.write(facts.archive().happening(id).orElseThrow()));
      }
      case STATEMENTS -> {
        StatementJson statement = new StatementJson(facts, json);
        file.ids().forEach(id -> statement.write(facts.archive().assertion(id).orElseThrow()));
      }
      case PEOPLE -> people();
      case TOPICS -> facts.archive().topics().forEach(this::topic);
      case PLACES -> facts.places().forEach(this::place);
      default -> throw new IllegalArgumentException("no entries in " + file.path());
    }
  }

  private void people() {
    PersonJson writer = new PersonJson(facts, json);
    for (PersonEntry person : facts.people()) {
      json.object();
      writer.known(person);
      json.endObject();
    }
  }

  private void topic(TopicEntry entry) {
    json.object().put("id", entry.id().value()).put("name", entry.name()).put("path", Addresses.topic(entry.id()).value())
        .put("description", entry.topic().description()).put("partOf", entry.partOf().stream().findFirst())
        .put("stories", facts.of(ArchivePart.STORIES, entry.stories()).size()).endObject();
  }

  private void place(PlaceEntry entry) {
    json.object().put("id", entry.id().value()).put("name", entry.name()).put("path", Addresses.place(entry.id()).value())
        .put("description", entry.place().description()).put("kind", entry.place().kind().map(Vocabulary::word))
        .put("within", entry.within().stream().filter(facts::hasPlace).findFirst());
    if (entry.place().coordinates().isPresent()) {
      json.put("latitude", entry.place().coordinates().get().latitude()).put("longitude", entry.place().coordinates().get().longitude());
    }
    json.put("stories", facts.of(ArchivePart.STORIES, entry.stories()).size()).endObject();
  }

  /** A date as it is known, and the days between which it lies. */
  static void date(Json json, String name, Optional<Edtf> date) {
    if (date.isPresent()) {
      Edtf known = date.get();
      json.object(name).put("edtf", known.toString());
      if (known.boundedStart()) {
        json.put("from", known.earliest().toString());
      }
      if (known.boundedEnd()) {
        json.put("to", known.latest().toString());
      }
      json.endObject();
    }
  }
}
