package io.github.hearsay.model;

/** On whose word a claim stands. */
public sealed interface Attribution {

  /** A person of the archive, in their own voice. */
  record ByPerson(Reference person) implements Attribution {}

  /** Somebody who is named or described but has no page: a spokesperson, a document, an organisation, a publication. */
  record ByName(Voice voice, String name) implements Attribution {}

  /** Somebody who will not be named, in the source's words: "a friend". */
  record Anonymous(String label) implements Attribution {}

  /** Nobody is said to have said it. */
  record Unattributed() implements Attribution {}

  /** Kinds of named voices. */
  enum Voice {
    SPOKESPERSON,
    DOCUMENT,
    ORGANISATION,
    PUBLICATION
  }
}
