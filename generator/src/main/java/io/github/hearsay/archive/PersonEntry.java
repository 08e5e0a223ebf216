package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person and all the archive holds about them.
 *
 * @param person as their file tells it; made up for somebody known only from stories
 * @param hasFile whether there is a file
 * @param sortName as the A–Z shows it: "Gwyn, Nell"
 * @param letter the heading in the A–Z: one capital letter, or {@code #}
 * @param stories stories about the person, newest first
 * @param mentionedIn stories that only name the person, newest first, with the sentence
 * @param relations by kind, then start, then the other's sort name
 * @param kinship what follows from relations
 * @param companions people most seen with, most stories first
 * @param topics what the stories about the person are about, most stories first
 * @param claimsAbout ids of claims about the person, oldest story first
 * @param claims the same, summed up
 * @param claimsBy ids of claims on the person's word, oldest story first
 * @param corrections ids of corrections of the stories about the person, newest first
 * @param links where each of {@code person.body().links()} leads
 */
public record PersonEntry(
    Person person,
    boolean hasFile,
    String sortName,
    String letter,
    List<Id> stories,
    List<Backlink> mentionedIn,
    Timeline timeline,
    List<Tie> relations,
    Kinship kinship,
    List<Count> companions,
    List<Count> topics,
    List<Count> places,
    List<Id> claimsAbout,
    ClaimDigest claims,
    List<Id> claimsBy,
    List<Id> corrections,
    Optional<Edtf> firstSeen,
    Optional<Edtf> lastSeen,
    List<LinkTarget> links) {

  public PersonEntry {
    stories = List.copyOf(stories);
    mentionedIn = List.copyOf(mentionedIn);
    relations = List.copyOf(relations);
    companions = List.copyOf(companions);
    topics = List.copyOf(topics);
    places = List.copyOf(places);
    claimsAbout = List.copyOf(claimsAbout);
    claimsBy = List.copyOf(claimsBy);
    corrections = List.copyOf(corrections);
    links = List.copyOf(links);
  }

  /** The person's id. */
  public Id id() {
    return person.id();
  }

  /** The name as shown. */
  public String name() {
    return person.name();
  }

  /** Those of {@code people} whom most stories are about: {@code n} of them at most, most stories first, then in the order of the A–Z. */
  public static List<PersonEntry> mostInTheNews(List<PersonEntry> people, int n) {
    return people.stream().filter(entry -> !entry.stories().isEmpty())
        .sorted(Comparator.comparingInt((PersonEntry entry) -> -entry.stories().size())).limit(n).toList();
  }
}
