package io.github.hearsay.lint;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Story;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.text.Lists;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names in titles and texts that lead nowhere: of people the story does not list, and first names that may be several people's. One pass over each
 * text for all names of the archive, however many there are.
 */
final class NameLints {

  /** So many of those who may be meant are named. */
  private static final int EXAMPLES = 3;

  private final Archive archive;
  private final KnownNames names;
  private final Path content;
  private final Problems problems;

  NameLints(Archive archive, Path content, Problems problems) {
    this.archive = archive;
    this.names = KnownNames.of(archive);
    this.content = content;
    this.problems = problems;
  }

  void check(Story story) {
    if (names.set().isEmpty()) {
      return;
    }
    StoryNames found = StoryNames.of(story, inEvents(story), names, this::person);
    if (found.isEmpty()) {
      return;
    }
    SourceSpots spots = SourceSpots.in(content, story.article().at().file(), names.set());
    found.unlisted().forEach((whose, inTitle) -> unlisted(names.get(whose).owners(), inTitle ? story.article().at() : spots.of(whose, false)));
    found.ambiguous().forEach((whose, listed) -> {
      List<Id> owners = listed.isEmpty() ? names.get(whose).owners() : listed;
      ambiguous(names.get(whose).text(), owners, !listed.isEmpty(), spots.of(whose, true));
    });
  }

  private Set<Id> inEvents(Story story) {
    Set<Id> people = new HashSet<>();
    for (Id happening : story.happenings()) {
      archive.happening(happening).orElseThrow().people().forEach(participant -> people.add(participant.person()));
    }
    return people;
  }

  private void unlisted(List<Id> owners, Location place) {
    problems.add(
        Code.UNLISTED_PERSON, place, told(owners) + " is named here, but the story does not list them",
        "add them to people, or to mentions if they are only named in passing; or link the name, as in [[" + owners.get(0) + "]]");
  }

  /** That people of the story share a first name misleads readers; of others it is only likely that one of them is meant. */
  private void ambiguous(String folded, List<Id> owners, boolean listed, Location place) {
    Stream<String> words = Stream.of(person(owners.get(0)).name().split(" "));
    String first = words.filter(word -> NameSet.words(word).equals(List.of(folded))).findFirst().orElse(folded);
    Problem problem =
        Problem.of(
            Code.AMBIGUOUS_FIRST_NAME, place, "this may be " + told(owners) + (listed ? "" : ", none of whom the story lists"),
            "say which one, as in [[" + owners.get(0) + "|" + first + "]], or write the full name");
    problems.add(listed ? problem : problem.as(Severity.INFO));
  }

  private Person person(Id id) {
    return archive.person(id).orElseThrow().person();
  }

  private String told(List<Id> owners) {
    List<String> words = new ArrayList<>();
    for (Id id : owners.subList(0, Math.min(EXAMPLES, owners.size()))) {
      words.add(person(id).name() + " (" + id + ")");
    }
    int more = owners.size() - words.size();
    if (more > 0) {
      words.add(more + " more");
    }
    return Lists.or(words);
  }
}
