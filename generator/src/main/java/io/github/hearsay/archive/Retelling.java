package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story with another text that is news to nobody but the story's own readers. */
public final class Retelling {

  private Retelling() {}

  /**
   * The story as it is told by {@code edited}; empty when anybody else could notice: when more than the text differs, when it links elsewhere, or
   * when what others quote of it has changed.
   *
   * @param people everybody there is
   * @param linkMentions whether names become links
   */
  public static Optional<Story> of(Story before, Article edited, Map<Id, Person> people, boolean linkMentions) {
    Article article = before.article();
    boolean alike = article.differsOnlyInText(edited) && article.body().headings().equals(edited.body().headings())
        && linksAlike(article.body().links(), edited.body().links());
    if (!alike || before.links().stream().anyMatch(LinkTarget.Unlinked.class::isInstance)) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    Problems other = new Problems();
    StoryText was = StoryText.of(Resolved.again(before, article), before.links(), people, linkMentions, problems);
    StoryText is = StoryText.of(Resolved.again(before, edited), before.links(), people, linkMentions, other);
    Story told = before.with(edited, is);
    boolean quotedAlike = was.passing().equals(is.passing()) && was.toStories().equals(is.toStories())
        && List.copyOf(was.passing().keySet()).equals(List.copyOf(is.passing().keySet()))
        && List.copyOf(was.toStories().keySet()).equals(List.copyOf(is.toStories().keySet()));
    boolean same = quotedAlike && problems.sorted().equals(other.sorted()) && was.mentions().equals(before.mentionsInText());
    return same && Brief.of(before).equals(Brief.of(told)) ? Optional.of(told) : Optional.empty();
  }

  /** Whether they lead to the same and stand in the same sentences; where these stand matters to nobody. */
  private static boolean linksAlike(List<BodyLink> some, List<BodyLink> others) {
    return withoutPlaces(some).equals(withoutPlaces(others));
  }

  private static List<List<Object>> withoutPlaces(List<BodyLink> links) {
    List<List<Object>> all = new ArrayList<>(links.size());
    links.forEach(link -> all.add(List.of(link.kind(), link.target(), link.fragment(), link.label(), link.title(), link.context())));
    return all;
  }
}
