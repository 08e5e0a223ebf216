package io.github.hearsay.archive;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.model.Person;
import java.util.List;
import java.util.Optional;

/**
 * The few entries of an archive that one page of a story was made of.
 *
 * @param withheld all that is not to be handed on to machines
 */
public record Excerpt(
    List<Brief> briefs,
    List<Named> names,
    List<Happening> happenings,
    List<ClaimEntry> claims,
    List<Assertion> assertions,
    List<CorrectionEntry> corrections,
    List<Withheld> withheld) {

  /** An archive that holds these and {@code story}: whoever asks it for more does not get what the whole one would give. */
  public Archive with(Story story, SiteConfig config) {
    return new Archive(config, entries(story, List.of()), List.of(), withheld);
  }

  /** The same, with people who are known by nothing but their files: for who looks for names in the story's text. */
  public Archive with(Story story, List<Person> people, SiteConfig config) {
    return new Archive(config, entries(story, people.stream().map(Excerpt::entry).toList()), List.of(), withheld);
  }

  private Entries entries(Story story, List<PersonEntry> people) {
    return new Entries(
        List.of(story), briefs, names, people, List.of(), List.of(), List.of(), List.of(), happenings, claims, assertions, List.of(), corrections,
        Timeline.EMPTY, List.of());
  }

  private static PersonEntry entry(Person person) {
    return new PersonEntry(
        person, true, "", "", List.of(), List.of(), Timeline.EMPTY, List.of(), Kinship.NONE, List.of(), List.of(), List.of(), List.of(),
        ClaimDigest.EMPTY, List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
  }
}
