package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * A story as its file tells it, references not yet looked up.
 *
 * @param at the file, or the line of the title
 * @param summary plain text; empty when the author gave none
 * @param textHash tells the title, summary and text from what they were before an edit
 */
public record Article(
    Id id,
    Location at,
    String title,
    Published published,
    String summary,
    ArticleKind kind,
    Cast cast,
    Ledger ledger,
    Optional<Image> image,
    Publishing publishing,
    List<Sensitivity> sensitivity,
    List<Waiver> allow,
    Body body,
    long textHash) {

  public Article {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a story without a title: " + at);
    }
    sensitivity = List.copyOf(sensitivity);
    allow = List.copyOf(allow);
  }

  /** Whether {@code other} is the same but for its text. */
  public boolean differsOnlyInText(Article other) {
    Article alike =
        new Article(
            id, at, title, published, summary, kind, cast, ledger, image, publishing, sensitivity, allow, other.body, other.textHash);
    return alike.equals(other);
  }
}
