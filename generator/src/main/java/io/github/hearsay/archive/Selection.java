package io.github.hearsay.archive;

import io.github.hearsay.archive.HeldBack.Reason;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which stories are published, and which wait.
 *
 * @param published oldest first
 * @param scheduled stories of the future, which come out by themselves one day
 * @param heldBack drafts and stories of the future, by file
 */
record Selection(List<Article> published, List<Article> scheduled, List<HeldBack> heldBack, Map<Id, Article> byId, Set<Id> waiting) {

  /** The order in which stories came out: by date, then time of day (those without one first), then id. */
  static final Comparator<Article> ORDER =
      Comparator.comparing(Article::published, Comparator.comparing(Published::date)
              .thenComparing(published -> published.at().isPresent())
              .thenComparing(published -> published.at().map(at -> at.toInstant().toEpochMilli()).orElse(0L)))
          .thenComparing(Article::id);

  static Selection of(List<Article> articles, SiteConfig config) {
    List<Article> published = new ArrayList<>();
    List<Article> scheduled = new ArrayList<>();
    List<HeldBack> heldBack = new ArrayList<>();
    Map<Id, Article> byId = new HashMap<>();
    Set<Id> waiting = new HashSet<>();
    for (Article article : articles) {
      byId.put(article.id(), article);
      Optional<Reason> reason = reason(article, config);
      if (reason.isEmpty()) {
        published.add(article);
        continue;
      }
      waiting.add(article.id());
      heldBack.add(new HeldBack(article.id(), article.title(), article.published(), reason.get(), article.at()));
      if (reason.get() == Reason.FUTURE) {
        scheduled.add(article);
      }
    }
    published.sort(ORDER);
    return new Selection(List.copyOf(published), scheduled, heldBack, byId, waiting);
  }

  private static Optional<Reason> reason(Article article, SiteConfig config) {
    if (article.publishing().draft()) {
      return Optional.of(Reason.DRAFT);
    }
    return firstDay(article.published(), config).isAfter(config.today()) ? Optional.of(Reason.FUTURE) : Optional.empty();
  }

  /** The first day, in the site's zone, on which the story can have come out. */
  private static LocalDate firstDay(Published published, SiteConfig config) {
    return published.at()
        .map(at -> at.atZoneSameInstant(config.timeZone()).toLocalDate())
        .orElseGet(() -> published.date().earliest());
  }

  boolean isPublished(Id id) {
    return byId.containsKey(id) && !waiting.contains(id);
  }
}
