package io.github.hearsay.lint;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Story;
import io.github.hearsay.cache.Check;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names in titles and texts that lead nowhere: of people the story does not list, and first names that may be several people's. One pass over each
 * text for all names of the archive, however many there are.
 */
final class NameLints {

  /** So many of those who may be meant are named. */
  private static final int EXAMPLES = 3;

  private static final long MIX = 0x6c697374656421L;

  private final Archive archive;
  private final Path content;
  private final LintMemory memory;
  private final Problems problems;
  private final long check;

  /** Looked for only in texts that are new, so made only where there are any. */
  private volatile Optional<KnownNames> names = Optional.empty();

  NameLints(Archive archive, Path content, LintMemory memory, Problems problems) {
    this.archive = archive;
    this.content = content;
    this.memory = memory;
    this.problems = problems;
    this.check = KnownNames.check(archive);
  }

  void check(Story story) {
    Set<Id> listed = StoryNames.listed(story, inEvents(story));
    problems.addAll(memory.of(story.article(), () -> check(listed), () -> found(story, listed)));
  }

  /** A check of all that counts besides the story's file. */
  private long check(Set<Id> listed) {
    long sum = 0;
    for (Id id : listed) {
      // In no order, so each by itself has to be mixed well.
      sum += Check.join(Check.ofShort(id.value()), MIX);
    }
    return Check.join(check, sum);
  }

  private KnownNames names() {
    Optional<KnownNames> known = names;
    if (known.isEmpty()) {
      synchronized (this) {
        known = names.isEmpty() ? Optional.of(KnownNames.of(archive)) : names;
        names = known;
      }
    }
    return known.get();
  }

  private List<Problem> found(Story story, Set<Id> listed) {
    KnownNames known = names();
    if (known.set().isEmpty()) {
      return List.of();
    }
    StoryNames found = StoryNames.of(story, listed, known, this::person);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Problem> told = new ArrayList<>();
    SourceSpots spots = SourceSpots.in(content, story.article().at().file(), known.set());
    found.unlisted().forEach(
        (whose, inTitle) -> told.add(unlisted(known.get(whose).owners(), inTitle ? story.article().at() : spots.of(whose, false))));
    found.ambiguous().forEach((whose, here) -> {
      List<Id> owners = here.isEmpty() ? known.get(whose).owners() : here;
      told.add(ambiguous(known.get(whose).text(), owners, !here.isEmpty(), spots.of(whose, true)));
    });
    return told;
  }

  private Set<Id> inEvents(Story story) {
    Set<Id> people = new HashSet<>();
    for (Id happening : story.happenings()) {
      archive.happening(happening).orElseThrow().people().forEach(participant -> people.add(participant.person()));
    }
    return people;
  }

  private Problem unlisted(List<Id> owners, Location place) {
    return Problem.of(
        Code.UNLISTED_PERSON, place, told(owners) + " is named here, but the story does not list them",
        "add them to people, or to mentions if they are only named in passing; or link the name, as in [[" + owners.get(0) + "]]");
  }

  /** That people of the story share a first name misleads readers; of others it is only likely that one of them is meant. */
  private Problem ambiguous(String folded, List<Id> owners, boolean listed, Location place) {
    Stream<String> words = Stream.of(person(owners.get(0)).name().split(" "));
    String first = words.filter(word -> NameSet.words(word).equals(List.of(folded))).findFirst().orElse(folded);
    Problem problem =
        Problem.of(
            Code.AMBIGUOUS_FIRST_NAME, place, "this may be " + told(owners) + (listed ? "" : ", none of whom the story lists"),
            "say which one, as in [[" + owners.get(0) + "|" + first + "]], or write the full name");
    return listed ? problem : problem.as(Severity.INFO);
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
