package io.github.hearsay.amend;

import io.github.hearsay.archive.Archives;
import io.github.hearsay.archive.HeldBack;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Publishing.Withheld;
import io.github.hearsay.model.Source;
import io.github.hearsay.read.Content;
import io.github.hearsay.text.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two stories that are to be one.
 *
 * @param from the one that becomes a part of the other
 * @param into the one that stays
 */
record StoryPair(Article from, Article into) {

  /** The two with these ids; empty after saying why there are none. */
  static Optional<StoryPair> of(Change change, Content content, Amendment amendment) {
    Map<String, Article> stories = new HashMap<>();
    content.articles().forEach(article -> stories.put(article.id().value(), article));
    Optional<Article> from = find(change.from(), stories, amendment);
    Optional<Article> into = find(change.to(), stories, amendment);
    if (from.isEmpty() || into.isEmpty()) {
      return Optional.empty();
    }
    if (from.get().id().equals(into.get().id())) {
      amendment.refuse("\"" + change.from() + "\" and \"" + change.to() + "\" are one already");
      return Optional.empty();
    }
    return Optional.of(new StoryPair(from.get(), into.get()));
  }

  /** The story with an id; empty after saying that there is none. */
  static Optional<Article> find(String id, Map<String, Article> stories, Amendment amendment) {
    Optional<Article> story = Optional.ofNullable(stories.get(id.strip()));
    if (story.isEmpty()) {
      amendment.refuse("there is no story with the id \"" + id + "\""
          + Nearest.of(id, List.copyOf(stories.keySet())).map(near -> ": did you mean " + near + "?").orElse(""));
    }
    return story;
  }

  /** Says what stands against it before anything is looked at closely. */
  void check(Content content, Withheld fromWithheld, Withheld intoWithheld, Amendment amendment) {
    SiteConfig config = content.config();
    if (wasOut(config) && Archives.heldBack(into, config).isPresent()) {
      amendment.refuse(into.at().file() + " is not published (" + reason(into, config) + ") and " + from.at().file()
          + " is: join them the other way round, or publish it first");
    }
    if (fromWithheld != intoWithheld) {
      amendment.refuse("a redaction keeps one of " + from.id() + " and " + into.id()
          + " out of the site, and not the other: let it name both, or none, first");
    }
    if (!from.publishing().lang().equals(into.publishing().lang())) {
      amendment.refuse(from.at().file() + " and " + into.at().file() + " are in different languages (lang): a story has one");
    }
  }

  /** Whether there is an address that must go on leading somewhere. */
  boolean wasOut(SiteConfig config) {
    return Archives.heldBack(from, config).isEmpty();
  }

  /** Whether what was no more than written goes out now. */
  boolean isPublishedByThis(SiteConfig config) {
    return !wasOut(config) && Archives.heldBack(into, config).isEmpty();
  }

  private static String reason(Article article, SiteConfig config) {
    return Archives.heldBack(article, config).filter(HeldBack.Reason.FUTURE::equals).isPresent() ? "its day is still to come" : "draft";
  }

  /** Says which ids cannot become others because further stories have them, too. */
  void checkShared(Content content, StoryIds ids, Amendment amendment) {
    for (Article article : content.articles()) {
      if (!article.id().equals(from.id()) && !article.id().equals(into.id())) {
        article.ledger().events().stream().filter(Event::named).forEach(event -> shared("event", event.id(), ids.events(), article, amendment));
        article.ledger().sources().stream().map(Source::id).flatMap(Optional::stream)
            .forEach(id -> shared("source", id, ids.sources(), article, amendment));
      }
    }
  }

  private void shared(String word, Id id, Map<String, String> now, Article other, Amendment amendment) {
    if (now.containsKey(id.value())) {
      amendment.refuse("the " + word + " " + id + " of " + from.at().file() + " is " + now.get(id.value()) + " in " + into.at().file() + ", and "
          + other.at().file() + " has it as " + id + ", too: give it one id in all three");
    }
  }
}
