package io.github.hearsay.archive;

import io.github.hearsay.archive.MentionFinder.Found;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the text of a story points to.
 *
 * @param links where its links lead
 * @param mentions names that become links
 * @param passing people it names who are not what it is about, with the sentence; empty where the text does not name them
 * @param toStories other stories its text links to, with the sentence
 */
record StoryText(List<LinkTarget> links, List<Mention> mentions, Map<Id, String> passing, Map<Id, String> toStories) {

  static StoryText of(Resolved story, LinkTargets targets, Map<Id, Person> people, boolean linkMentions, Problems problems) {
    List<BodyLink> written = story.article().body().links();
    return of(story, written, targets.of(written), people, linkMentions, problems);
  }

  /** The same, when it is known where its links lead. */
  static StoryText of(Resolved story, List<LinkTarget> links, Map<Id, Person> people, boolean linkMentions, Problems problems) {
    return of(story, story.article().body().links(), links, people, linkMentions, problems);
  }

  private static StoryText of(
      Resolved story, List<BodyLink> written, List<LinkTarget> links, Map<Id, Person> people, boolean linkMentions, Problems problems) {
    Body body = story.article().body();
    String markup = body.isEmpty() ? "" : body.markup();
    Found found = mentions(story, markup, links, people);
    if (linkMentions) {
      found.ambiguous().forEach((form, owners) -> report(story, form, owners, people, problems));
    }
    Map<Id, String> passing = story.mentions().isEmpty() && links.isEmpty() ? Map.of() : new LinkedHashMap<>();
    Map<Id, String> toStories = links.isEmpty() ? Map.of() : new LinkedHashMap<>();
    for (int i = 0; i < links.size(); i++) {
      BodyLink link = written.get(i);
      if (links.get(i) instanceof LinkTarget.ToPerson to && !story.people().contains(to.person())) {
        passing.putIfAbsent(to.person(), link.context());
      } else if (links.get(i) instanceof LinkTarget.ToStory to && !to.story().equals(story.id())) {
        toStories.putIfAbsent(to.story(), link.context());
      }
    }
    for (Mention mention : found.mentions()) {
      if (story.mentions().contains(mention.person()) && !passing.containsKey(mention.person())) {
        passing.put(mention.person(), Surroundings.of(mention, markup));
      }
    }
    story.mentions().forEach(person -> passing.putIfAbsent(person, ""));
    return new StoryText(links, linkMentions ? found.mentions() : List.of(), passing, toStories);
  }

  private static Found mentions(Resolved story, String markup, List<LinkTarget> links, Map<Id, Person> people) {
    if (markup.isEmpty()) {
      return Found.NOTHING;
    }
    List<Person> listed = new ArrayList<>(story.people().size() + story.mentions().size());
    story.people().forEach(id -> listed.add(people.get(id)));
    story.mentions().forEach(id -> listed.add(people.get(id)));
    return MentionFinder.in(markup, links, new NameForms(listed));
  }

  private static void report(Resolved story, String form, List<Id> owners, Map<Id, Person> people, Problems problems) {
    List<String> names = owners.stream().sorted().map(id -> people.get(id).name() + " (" + id + ")").toList();
    String example = owners.stream().sorted().findFirst().map(id -> "[[" + id + "|" + form + "]]").orElse("");
    problems.add(
        Code.AMBIGUOUS_MENTION, Location.file(story.article().at().file()),
        "\"" + form + "\" in the text may be " + Lists.or(names) + ", so it is not linked", "say which one, as in " + example);
  }
}
