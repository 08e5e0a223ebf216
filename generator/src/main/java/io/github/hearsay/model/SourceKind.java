package io.github.hearsay.model;

/** What sort of publication a source is. */
public enum SourceKind {
  TABLOID,
  NEWSPAPER,
  MAGAZINE,
  BROADCASTER,
  SOCIAL_POST,
  COURT_DOCUMENT,
  PRESS_RELEASE,
  INTERVIEW,
  BOOK,
  LETTER,
  DIARY,
  PAMPHLET
}
