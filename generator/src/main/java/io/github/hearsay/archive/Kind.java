package io.github.hearsay.archive;

import io.github.hearsay.problem.Code;

/** The three kinds of things that references name and that get a page by being named. */
enum Kind {
  PERSON("person", "people", Code.UNKNOWN_PERSON, Code.NEW_PERSON),
  TOPIC("topic", "topics", Code.UNKNOWN_TOPIC, Code.NEW_TOPIC),
  PLACE("place", "places", Code.UNKNOWN_PLACE, Code.NEW_PLACE);

  final String word;
  final String folder;
  final Code unknown;
  final Code isNew;

  Kind(String word, String folder, Code unknown, Code isNew) {
    this.word = word;
    this.folder = folder;
    this.unknown = unknown;
    this.isNew = isNew;
  }
}
