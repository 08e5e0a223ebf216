package io.github.hearsay.lint;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.archive.Story;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks through an archive for what its editors should weigh. It asks nothing but the archive and its day, so every build finds the
 * same, whatever it remembers. */
public final class Lints {

  /** The codes of what depends on the texts of stories. */
  public static final Set<Code> OF_TEXTS = EnumSet.of(Code.UNLISTED_PERSON, Code.AMBIGUOUS_FIRST_NAME);

  private Lints() {}

  /**
   * Adds to {@code problems} whatever is found in what {@code archive} publishes.
   *
   * @param content the folder it was read from
   * @param memory what an earlier build found
   */
  public static void check(Archive archive, Path content, LintMemory memory, Problems problems) {
    Living living = new Living(archive);
    ClaimLints claims = new ClaimLints(archive, living, problems);
    PersonLints persons = new PersonLints(archive, living, problems);
    NameLints names = new NameLints(archive, content, memory, problems);
    Parallel.forEach(archive.stories(), (Story story) -> {
      claims.check(story);
      DateLints.check(story, problems);
      names.check(story);
    });
    archive.people().forEach((PersonEntry person) -> persons.check(person));
  }

  /** What is found in the text of one story, sorted. */
  public static List<Problem> ofText(Story story, Archive archive, Path content) {
    Problems problems = new Problems();
    new NameLints(archive, content, LintMemory.none(), problems).check(story);
    return problems.sorted();
  }
}
