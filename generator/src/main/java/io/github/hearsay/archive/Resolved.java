package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Cast;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A published story whose cast is looked up; nobody and nothing is in a list twice, and nobody in both lists of people.
 *
 * @param related the stories that its author chose, not yet looked up: these may be any of the archive
 */
record Resolved(Article article, List<Id> people, List<Id> mentions, List<Id> topics, List<Id> places, List<Reference> related) {

  private static final int FEW = 16;

  static List<Resolved> all(List<Article> published, Directory directory, Problems problems) {
    return Parallel.map(published, article -> of(article, directory, problems));
  }

  private static Resolved of(Article article, Directory directory, Problems problems) {
    Cast.Lists cast = article.cast().lists();
    List<Id> people = once(cast.people(), directory.person(), List.of(), "people", problems);
    List<Id> mentions = once(cast.mentions(), directory.person(), people, "mentions", problems);
    List<Id> topics = once(cast.topics(), directory.topic(), List.of(), "topics", problems);
    List<Id> places = once(cast.places(), directory.place(), List.of(), "places", problems);
    article.image().ifPresent(image -> once(image.people(), directory.person(), List.of(), "the picture's people", problems));
    return new Resolved(article, people, mentions, topics, places, cast.related());
  }

  /** The ids of {@code references}, each once; whatever is listed again, here or in the list before, is reported. */
  static List<Id> once(List<Reference> references, Lookup lookup, List<Id> before, String list, Problems problems) {
    if (references.isEmpty()) {
      return List.of();
    }
    Collection<Id> there = before.size() > FEW ? new HashSet<>(before) : before;
    IdList ids = new IdList(references.size());
    for (Reference reference : references) {
      Optional<Id> id = lookup.resolve(reference);
      if (id.isEmpty()) {
        continue;
      }
      if (there.contains(id.get())) {
        problems.add(
            Code.LISTED_TWICE, reference.at(), "\"" + reference + "\" is listed under people and under " + list, "once is enough");
      } else if (!ids.add(id.get())) {
        problems.add(Code.LISTED_TWICE, reference.at(), "\"" + reference + "\" is listed twice under " + list, "once is enough");
      }
    }
    return ids.list();
  }

  /** A story that was linked before, for whoever wants to know what its text points to. */
  static Resolved again(Story story, Article article) {
    return new Resolved(article, story.people(), story.mentions(), story.topics(), story.places(), List.of());
  }

  Id id() {
    return article.id();
  }
}
