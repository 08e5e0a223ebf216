package io.github.hearsay.redact;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Attribution;
import io.github.hearsay.model.Reference;
import java.util.List;
import java.util.stream.Stream;

/** Whom a story refers to. */
final class References {

  private References() {}

  /** The texts of its references to people. */
  static Stream<String> of(Article article) {
    Stream<List<Reference>> lists =
        Stream.of(
            Stream.of(article.cast().people(), article.cast().mentions()),
            article.ledger().events().stream().map(event -> event.people()),
            article.ledger().claims().stream().map(claim -> claim.about()),
            article.ledger().claims().stream().map(claim -> speaker(claim.saidBy())),
            article.image().stream().map(image -> image.people()))
            .flatMap(all -> all);
    return lists.flatMap(List::stream).map(Reference::text);
  }

  private static List<Reference> speaker(Attribution saidBy) {
    return saidBy instanceof Attribution.ByPerson by ? List.of(by.person()) : List.of();
  }
}
