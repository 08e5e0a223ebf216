package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Published;
import io.github.hearsay.model.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What other pages than its own tell of a story: an edit of its text is no news to them.
 *
 * @param summary plain text; empty when the author gave none
 * @param lead the first words of the text, where there is no summary
 * @param index whether search engines, the sitemap, feeds and search may list it
 * @param lang BCP 47, where it is not the site's
 * @param people whom it is about, in the author's order
 * @param happenings ids of what happened, one for each of {@code events}
 * @param events ids of the story's own events
 * @param corrected the day of the last correction
 */
public record Brief(
    Id id,
    String title,
    Published published,
    String summary,
    Text lead,
    boolean index,
    Optional<String> lang,
    List<Id> people,
    List<Id> topics,
    List<Id> happenings,
    List<Id> events,
    Optional<LocalDate> corrected) {

  private static final Text NONE = Text.of("");

  static Brief of(Story story) {
    Article article = story.article();
    return new Brief(
        story.id(), article.title(), article.published(), article.summary(), article.summary().isEmpty() ? article.body().lead() : NONE,
        article.publishing().index(), article.publishing().lang(), story.people(), story.topics(), story.happenings(),
        article.ledger().events().stream().map(Event::id).toList(),
        article.ledger().corrections().stream().map(Correction::date).max(Comparator.naturalOrder()));
  }
}
