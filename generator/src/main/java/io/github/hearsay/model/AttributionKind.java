package io.github.hearsay.model;

/** What sort of word a claim stands on, strongest first. */
public enum AttributionKind {
  /** A document: whoever doubts it can look it up. */
  DOCUMENT,
  /** Somebody who can be asked: a person, a spokesperson, an organisation. */
  NAMED,
  /** A publication in its own voice. */
  PUBLICATION,
  /** Somebody who will not be named. */
  ANONYMOUS,
  /** Nobody. */
  UNATTRIBUTED;

  /** The sort of word that {@code attribution} is. */
  public static AttributionKind of(Attribution attribution) {
    if (attribution instanceof Attribution.ByName by) {
      return switch (by.voice()) {
        case DOCUMENT -> DOCUMENT;
        case PUBLICATION -> PUBLICATION;
        case SPOKESPERSON, ORGANISATION -> NAMED;
      };
    }
    return attribution instanceof Attribution.ByPerson ? NAMED : attribution instanceof Attribution.Anonymous ? ANONYMOUS : UNATTRIBUTED;
  }
}
