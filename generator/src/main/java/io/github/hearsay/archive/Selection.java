package io.github.hearsay.archive;

import io.github.hearsay.archive.HeldBack.Reason;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Published;
import io.github.hearsay.model.Publishing;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which stories are published, and which wait.
 *
 * @param published oldest first
 * @param scheduled stories of the future, which come out by themselves one day
 * @param heldBack drafts and stories of the future, by file
 * @param waiting the same, as they were read
 */
record Selection(List<Article> published, List<Article> scheduled, List<HeldBack> heldBack, List<Article> waiting) {

  /** The order in which stories came out: by date, then time of day (those without one first), then id. */
  private static final Comparator<Article> ORDER =
      (a, b) -> {
        int order = a.published().date().compareTo(b.published().date());
        order = order != 0 ? order : time(a.published().at(), b.published().at());
        return order != 0 ? order : a.id().compareTo(b.id());
      };

  private static int time(Optional<OffsetDateTime> a, Optional<OffsetDateTime> b) {
    boolean both = a.isPresent() && b.isPresent();
    return both ? a.get().toInstant().compareTo(b.get().toInstant()) : Boolean.compare(a.isPresent(), b.isPresent());
  }

  static Selection of(List<Article> articles, SiteConfig config) {
    return of(articles, config, false);
  }

  /** @param preview whether drafts and stories of the future are shown as if they were out; what a redaction withholds never is */
  static Selection of(List<Article> articles, SiteConfig config, boolean preview) {
    long tomorrow = config.today().plusDays(1).atStartOfDay(config.timeZone()).toEpochSecond();
    List<Article> published = new ArrayList<>();
    List<Article> scheduled = new ArrayList<>();
    List<HeldBack> heldBack = new ArrayList<>();
    List<Article> waiting = new ArrayList<>();
    for (Article article : articles) {
      Optional<Reason> reason = reason(article, config.today(), tomorrow).filter(why -> !preview || isWithheld(article));
      if (reason.isEmpty()) {
        published.add(article);
        continue;
      }
      waiting.add(article);
      heldBack.add(new HeldBack(
          article.id(), article.title(), article.published(), article.publishing().aliases(), reason.get(), article.at()));
      if (reason.get() == Reason.FUTURE) {
        scheduled.add(article);
      }
    }
    published.sort(ORDER);
    return new Selection(List.copyOf(published), scheduled, heldBack, waiting);
  }

  private static boolean isWithheld(Article article) {
    return article.publishing().withheld() != Publishing.Withheld.NO;
  }

  /** Why {@code article} is not published, if it is not. */
  static Optional<Reason> reason(Article article, SiteConfig config) {
    return reason(article, config.today(), config.today().plusDays(1).atStartOfDay(config.timeZone()).toEpochSecond());
  }

  /**
   * What never came out is not withdrawn.
   *
   * @param tomorrow when the next day begins in the site's zone
   */
  private static Optional<Reason> reason(Article article, LocalDate today, long tomorrow) {
    if (article.publishing().draft()) {
      return Optional.of(Reason.DRAFT);
    }
    Published published = article.published();
    boolean future =
        published.at().isPresent() ? published.at().get().toEpochSecond() >= tomorrow : published.date().earliest().isAfter(today);
    if (future) {
      return Optional.of(Reason.FUTURE);
    }
    return switch (article.publishing().withheld()) {
      case NO -> Optional.empty();
      case SAID -> Optional.of(Reason.WITHHELD);
      case UNSAID -> Optional.of(Reason.REMOVED);
    };
  }
}
