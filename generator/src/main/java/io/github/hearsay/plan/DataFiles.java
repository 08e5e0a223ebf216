package io.github.hearsay.plan;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.ArchivePart;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.Happening;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.archive.Tie;
import io.github.hearsay.config.SiteConfig.Data;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Published;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.plan.Page.DataFile;
import io.github.hearsay.plan.Page.DataFile.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which files there are for programs to read. What grows with the archive is divided by years, so that a file stands as long as the stories of its
 * year do.
 */
public final class DataFiles {

  /** The tables, each of which is a file. */
  public static final List<String> TABLES =
      List.of(
          "stories", "people", "person_names", "topics", "places", "story_people", "story_topics", "story_places", "events", "event_people",
          "event_places", "tellings", "statements", "claims", "claim_people", "claim_links", "claim_history", "sources", "relations",
          "corrections");

  private static final String UNDATED = "undated";
  private static final Set<RelationKind> FAMILY =
      EnumSet.of(RelationKind.SPOUSE, RelationKind.PARENT, RelationKind.CHILD, RelationKind.SIBLING);

  private final Archive archive;
  private final List<DataFile> files = new ArrayList<>();

  private DataFiles(Archive archive) {
    this.archive = archive;
  }

  /** The page about them, and all of them; nothing when nothing is to be taken away. */
  static List<Page> of(Archive archive) {
    List<Data> forms = archive.config().data();
    DataFiles all = new DataFiles(archive);
    List<Page> pages = new ArrayList<>();
    if (forms.contains(Data.JSON)) {
      all.json();
    }
    if (forms.contains(Data.CSV)) {
      all.add("csv/datapackage.json", Kind.PACKAGE, "", List.of());
      TABLES.forEach(table -> all.add("csv/" + table + ".csv", Kind.TABLE, table, List.of()));
    }
    if (forms.contains(Data.SQLITE)) {
      all.add("archive.sqlite", Kind.SQLITE, "", List.of());
      // So called, Datasette finds it by itself when it is given the folder.
      all.add("metadata.json", Kind.METADATA, "", List.of());
    }
    if (!forms.isEmpty()) {
      pages.add(new Page.Data(Addresses.DATA, all.files.stream().map(ListedFile::of).toList()));
      pages.addAll(all.files);
      pages.addAll(all.ofPeople(forms));
    }
    return pages;
  }

  private void json() {
    add("archive.json", Kind.ARCHIVE, "", List.of());
    add("schema.json", Kind.SCHEMA, "", List.of());
    add("people.json", Kind.PEOPLE, "", List.of());
    add("topics.json", Kind.TOPICS, "", List.of());
    add("places.json", Kind.PLACES, "", List.of());
    Map<String, List<Id>> stories = new TreeMap<>();
    for (Story story : archive.stories()) {
      put(stories, part(story.article().published()), ArchivePart.STORIES, story.id());
    }
    Map<String, List<Id>> events = new TreeMap<>();
    for (Happening happening : archive.happenings()) {
      put(events, year(happening.date()), ArchivePart.HAPPENINGS, happening.id());
    }
    Map<String, List<Id>> statements = new TreeMap<>();
    for (Assertion assertion : archive.assertions()) {
      put(statements, year(Optional.of(Ledgers.firstTold(assertion, archive))), ArchivePart.ASSERTIONS, assertion.id());
    }
    stories.forEach((year, ids) -> add("stories/" + year + ".json", Kind.STORIES, year, ids));
    events.forEach((year, ids) -> add("events/" + year + ".json", Kind.EVENTS, year, ids));
    statements.forEach((year, ids) -> add("statements/" + year + ".json", Kind.STATEMENTS, year, ids));
  }

  private void put(Map<String, List<Id>> years, String year, ArchivePart part, Id id) {
    if (!archive.isWithheld(part, id)) {
      years.computeIfAbsent(year, any -> new ArrayList<>()).add(id);
    }
  }

  /** The part that a story of that day is in. */
  public static String part(Published published) {
    return year(Optional.of(published.date()));
  }

  private static String year(Optional<Edtf> date) {
    return date.isPresent() && date.get().year().isPresent() ? Addresses.year(date.get().year().getAsInt()) : UNDATED;
  }

  private void add(String name, Kind kind, String part, List<Id> ids) {
    files.add(new DataFile(Addresses.data(name), kind, part, ids));
  }

  private List<Page> ofPeople(List<Data> forms) {
    List<Page> pages = new ArrayList<>();
    for (PersonEntry person : archive.people()) {
      if (!archive.isWithheld(ArchivePart.PEOPLE, person.id())) {
        if (forms.contains(Data.JSON)) {
          pages.add(new Page.PersonJson(Addresses.personJson(person.id()), person));
        }
        if (forms.contains(Data.GEDCOM) && hasFamily(person)) {
          pages.add(new Page.PersonFamily(Addresses.family(person.id()), person));
        }
      }
    }
    return pages;
  }

  private boolean hasFamily(PersonEntry person) {
    return person.relations().stream().anyMatch(tie -> isFamily(tie) && !archive.isWithheld(ArchivePart.PEOPLE, tie.other().orElseThrow()));
  }

  /** Whether a genealogist may take it for a fact: documented, close, and with somebody who is named. */
  public static boolean isFamily(Tie tie) {
    return tie.level() == RelationLevel.DOCUMENTED && FAMILY.contains(tie.kind()) && tie.other().isPresent();
  }
}
