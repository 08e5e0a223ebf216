package io.github.hearsay.data;

import java.util.List;

/** All tables: the one list from which the CSV files, their description and the database are made. */
final class Tables {

  /** Those that others refer to come before them. */
  static final List<Table> ALL =
      List.of(
          StoryTables.stories(), EntryTables.people(), EntryTables.names(), EntryTables.topics(), EntryTables.places(), StoryTables.people(),
          StoryTables.topics(), StoryTables.places(), EntryTables.events(), EntryTables.eventPeople(), EntryTables.eventPlaces(),
          EntryTables.tellings(), ClaimTables.statements(), ClaimTables.claims(), ClaimTables.people(), ClaimTables.links(),
          ClaimTables.history(), StoryTables.sources(), EntryTables.relations(), StoryTables.corrections());

  private Tables() {}

  /** The table as the database has it, which can search the texts of stories. */
  static Table inDatabase(Table table) {
    return table.name().equals("stories") ? StoryTables.withText() : table;
  }

  /** The table of that name. */
  static Table named(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }
}
