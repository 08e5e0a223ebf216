package io.github.hearsay.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The template of each kind of page; a file of the same name in the user's folder takes its place. */
enum PageTemplate {
  HOME,
  STORY,
  PERSON,
  AS_KNOWN,
  PEOPLE,
  PAIR,
  PATHS,
  TOPIC,
  TOPICS,
  PLACE,
  PLACES,
  SOURCE,
  SOURCES,
  PAGE,
  CLAIM,
  CLAIMS,
  CORRECTIONS,
  TIMELINE,
  TIMELINE_YEAR,
  TIMELINE_PART,
  DAYS,
  DAY,
  YEAR_ARCHIVE,
  MONTH_ARCHIVE,
  ARCHIVE,
  DATA,
  REDIRECT,
  SEARCH,
  WITHDRAWN,
  NOT_FOUND;

  /** Every template there is, with those that others include. */
  static final List<String> BUILT_IN = builtIn();

  /** The name of the file. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ftlh";
  }

  private static List<String> builtIn() {
    List<String> names =
        new ArrayList<>(
            List.of("layout.ftlh", "parts.ftlh", "subject.ftlh", "links.ftlh", "masthead.ftlh", "colophon.ftlh", "known-rules.ftlh"));
    for (PageTemplate template : values()) {
      names.add(template.file());
    }
    Collections.sort(names);
    return List.copyOf(names);
  }
}
