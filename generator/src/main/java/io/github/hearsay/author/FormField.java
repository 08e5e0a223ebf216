package io.github.hearsay.author;

import java.util.List;

/** A field of front matter that a file can be begun with. */
record FormField(String key, Value value) {

  /** What its value is: a word of a list, one text, several, or names of others. */
  enum Value {
    WORD,
    TEXT,
    TEXTS,
    PEOPLE,
    TOPICS,
    TOPIC,
    PLACES,
    PLACE;

    /** Whether several may be given. */
    boolean isList() {
      return this == TEXTS || this == PEOPLE || this == TOPICS || this == PLACES;
    }
  }

  static final List<FormField> ARTICLE =
      List.of(
          text("title"), text("date"), word("draft"), new FormField("people", Value.PEOPLE), new FormField("topics", Value.TOPICS),
          new FormField("mentions", Value.PEOPLE), new FormField("places", Value.PLACES), text("summary"), word("kind"));
  static final List<FormField> PERSON =
      List.of(
          text("name"), text("description"), text("born"), text("died"), texts("aliases"), texts("short"), text("sort-name"),
          text("disambiguation"), word("profile"));
  static final List<FormField> TOPIC =
      List.of(text("name"), text("description"), texts("aliases"), new FormField("part-of", Value.TOPIC));
  static final List<FormField> PLACE =
      List.of(
          text("name"), word("kind"), new FormField("within", Value.PLACE), text("description"), texts("aliases"), text("latitude"),
          text("longitude"), word("private"));

  static final List<FormField> PAGE =
      List.of(text("title"), text("summary"), word("menu"), text("order"), word("index"), text("lang"));

  private static FormField word(String key) {
    return new FormField(key, Value.WORD);
  }

  private static FormField text(String key) {
    return new FormField(key, Value.TEXT);
  }

  private static FormField texts(String key) {
    return new FormField(key, Value.TEXTS);
  }
}
