package io.github.hearsay.amend;

import io.github.hearsay.amend.StoryText.Kept;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Body.Heading;
import java.util.List;
import java.util.Optional;

/**
 * Where in the joined story a link leads that led to a part of one of the two.
 *
 * @param joined the story that both have become
 */
record Fragments(Article from, Article into, Article joined, Kept kept, StoryIds ids) {

  /** Whether the text of which the links are is not kept. */
  boolean isDropped(boolean isFrom, boolean isInto) {
    return isFrom && kept == Kept.INTO || isInto && kept == Kept.FROM;
  }

  /** What follows the number sign from now on: absent when that is the same, empty when there is no such part any more. */
  Optional<String> now(boolean wasFrom, String fragment) {
    if (fragment.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> told = ids.anchor(fragment);
    if (told.isPresent()) {
      return told;
    }
    Body before = (wasFrom ? from : into).body();
    String anchor = anchor(before.headings(), fragment);
    Optional<Integer> place = place(before.headings(), anchor);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    String now = heading(wasFrom, place.get()).map(Heading::anchor).orElse("");
    if (now.isEmpty() && place(joined.body().headings(), anchor).isPresent()) {
      return Optional.empty();
    }
    boolean isSame = anchor(joined.body().headings(), fragment).equals(now);
    boolean isWhole = now.isEmpty() || fragment.startsWith(Body.HEADING);
    return isSame ? Optional.empty() : Optional.of(isWhole ? now : now.substring(Body.HEADING.length()));
  }

  /** As a link within the text has it, too: with what ids of headings begin with. */
  private static String anchor(List<Heading> headings, String fragment) {
    return place(headings, fragment).isPresent() ? fragment : Body.anchor(fragment, headings);
  }

  private static Optional<Integer> place(List<Heading> headings, String anchor) {
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).anchor().equals(anchor)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Where a heading of one of the texts has gone. */
  private Optional<Heading> heading(boolean wasFrom, int place) {
    boolean stays = kept == Kept.BOTH || wasFrom == (kept == Kept.FROM);
    int before = wasFrom && kept == Kept.BOTH ? into.body().headings().size() + 1 : 0;
    return stays ? Optional.of(joined.body().headings().get(before + place)) : Optional.empty();
  }
}
