package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Published;
import io.github.hearsay.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What lists and links may show of a story. A page that looks up no more than this of it stands when its text is edited.
 *
 * @param summary the author's own; empty when not given
 * @param lead the first words of the text, which may lie on disk
 * @param index whether search engines, the sitemap, feeds and search may list it
 * @param lang BCP 47, where it is not the site's
 * @param corrected when it was last put right
 */
public record Listing(
    Id id, String title, String summary, Text lead, Published published, List<Id> people, List<Id> topics, boolean index, Optional<String> lang,
    Optional<LocalDate> corrected) {

  public Listing {
    people = List.copyOf(people);
    topics = List.copyOf(topics);
  }

  /** What may be listed of {@code story}. */
  public static Listing of(Story story) {
    Article article = story.article();
    return new Listing(
        article.id(), article.title(), article.summary(), article.body().lead(), article.published(), story.people(), story.topics(),
        article.publishing().index(), article.publishing().lang(), corrected(article.ledger().corrections()));
  }

  private static Optional<LocalDate> corrected(List<Correction> corrections) {
    LocalDate last = LocalDate.MIN;
    for (Correction correction : corrections) {
      last = correction.date().isAfter(last) ? correction.date() : last;
    }
    return corrections.isEmpty() ? Optional.empty() : Optional.of(last);
  }
}
