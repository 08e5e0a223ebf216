package io.github.hearsay.model;

/** What sort of piece a story is. */
public enum ArticleKind {
  REPORT,
  SUMMARY,
  FACTCHECK,
  OBITUARY,
  INTERVIEW,
  OPINION,
  LIST
}
