package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Cast;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A published story whose cast is looked up; nobody and nothing is in a list twice, and nobody in both lists of people. */
record Resolved(Article article, List<Id> people, List<Id> mentions, List<Id> topics, List<Id> places) {

  static List<Resolved> all(List<Article> published, Directory directory, Problems problems) {
    return Parallel.map(published, article -> of(article, directory, problems));
  }

  private static Resolved of(Article article, Directory directory, Problems problems) {
    Cast cast = article.cast();
    Set<Id> people = once(cast.people(), directory.person()::resolve, Set.of(), "people", problems);
    Set<Id> mentions = once(cast.mentions(), directory.person()::resolve, people, "mentions", problems);
    Set<Id> topics = once(cast.topics(), directory.topic()::resolve, Set.of(), "topics", problems);
    Set<Id> places = once(cast.places(), directory.place()::resolve, Set.of(), "places", problems);
    article.image().ifPresent(image -> once(image.people(), directory.person()::resolve, Set.of(), "the picture's people", problems));
    return new Resolved(article, List.copyOf(people), List.copyOf(mentions), List.copyOf(topics), List.copyOf(places));
  }

  /** The ids of {@code references}, each once; whatever is listed again is reported. */
  static Set<Id> once(
      List<Reference> references, Function<Reference, Optional<Id>> lookup, Set<Id> before, String list, Problems problems) {
    Set<Id> ids = new LinkedHashSet<>();
    for (Reference reference : references) {
      Optional<Id> id = lookup.apply(reference);
      if (id.isEmpty()) {
        continue;
      }
      if (before.contains(id.get())) {
        problems.add(
            Code.LISTED_TWICE, reference.at(), "\"" + reference + "\" is listed under people and under " + list, "once is enough");
      } else if (!ids.add(id.get())) {
        problems.add(Code.LISTED_TWICE, reference.at(), "\"" + reference + "\" is listed twice under " + list, "once is enough");
      }
    }
    return ids;
  }

  Id id() {
    return article.id();
  }
}
