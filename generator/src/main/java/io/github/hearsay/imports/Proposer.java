package io.github.hearsay.imports;

import io.github.hearsay.archive.NameBook;
import io.github.hearsay.archive.NameBook.Meaning;
import io.github.hearsay.author.Yaml;
import io.github.hearsay.model.Person;
import io.github.hearsay.names.NameScan;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.read.Content;
import io.github.hearsay.text.OneLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes what a story might say: whom it is about, what is said on whose word, and when things were. Every proposal says that it is one. */
final class Proposer {

  /** As long may a summary be. */
  static final int SUMMARY = 300;
  private static final int LARGEST = 200_000;

  private final NameBook book;
  private final List<String> owners = new ArrayList<>();
  private final NameSet names;

  /** Whom imports have brought: posts of a site name them anyway, and an import that goes on shall make what it would have made at once. */
  private final Set<String> imported = new LinkedHashSet<>();

  Proposer(Content content, NameBook book, Existing existing) {
    this.book = book;
    List<NameSet.Name> all = new ArrayList<>();
    for (Person person : content.people()) {
      for (String name : person.allNames()) {
        if (name.indexOf(' ') > 0) {
          all.add(new NameSet.Name(name, owners.size()));
        }
      }
      owners.add(person.name());
      if (existing.isMade(Found.What.PERSON, person.id().value())) {
        imported.add(person.name());
      }
    }
    names = NameSet.inProse(all);
  }

  /** Adds proposals to what was found. Of what has been published as it is, only people of the archive are proposed, as a comment. */
  void propose(Found found, boolean published) {
    String text = found.plain.isEmpty() ? found.body : found.plain;
    if (text.length() > LARGEST) {
      found.need("it is too long for people and claims to be looked for");
      return;
    }
    List<String> known = known(text);
    if (published) {
      known.removeAll(found.people);
      known.removeAll(imported);
      if (!known.isEmpty()) {
        found.proposals.add("# Proposed, for the text names them: people: " + Yaml.list(known));
      }
      return;
    }
    People people = People.of(text, known);
    summary(found, text);
    people(found, people);
    claims(found, Claims.of(text, people), people);
    dates(found, text);
    comments(found, "Proposed ages, for the files of these people:", Ties.ages(text, people, found.date));
    comments(found, "Proposed relations, for the files of these people:", Ties.relations(text, people));
    asides(found, people);
  }

  /** People of the archive whom the text names, in order. */
  private List<String> known(String text) {
    Set<String> known = new LinkedHashSet<>();
    if (!names.isEmpty()) {
      NameScan.of(names, text.getBytes(StandardCharsets.UTF_8)).forEach(hit -> known.add(owners.get(hit.whose())));
    }
    return new ArrayList<>(known);
  }

  private static void summary(Found found, String text) {
    String[] sentences = OneLine.of(text).split("(?<=[.!?])\\s+(?=[\"“\\p{Lu}])", 3);
    String two = sentences.length > 1 ? sentences[0] + " " + sentences[1] : sentences[0];
    String fits = two.length() <= SUMMARY ? two : sentences[0];
    if (found.summary.isEmpty() && fits.length() <= SUMMARY) {
      found.proposals.add("# Proposed: the first sentences.");
      found.proposals.add("summary: " + Yaml.text(fits));
    }
  }

  private void people(Found found, People people) {
    if (!people.names.isEmpty()) {
      found.proposals.add("# Proposed, for they look like names of people: take out who is none, and this line.");
      found.proposals.add("people: " + Yaml.list(List.copyOf(people.names)));
      people.shorts.forEach((form, name) -> found.proposals.add("#   for short: " + form + " is " + name));
    }
    List<String> strangers = people.names.stream().filter(name -> !(book.person(name) instanceof Meaning.One)).toList();
    strangers.forEach(name -> found.need("nobody here is called " + name + " yet: new person -Dname=\"" + name + "\""));
    people.firsts.forEach(name -> found.need("it says no more than the first name of " + name + ": say who that is"));
    if (!people.children.isEmpty()) {
      found.need("somebody below eighteen is named in the text, and is not proposed: take the name out, for minors are not named here");
    }
  }

  private static void claims(Found found, List<Claims.Claim> claims, People people) {
    if (claims.isEmpty()) {
      return;
    }
    found.proposals.add("# Proposed, from who is said to have said it: put each into your own words, then take this line out.");
    found.proposals.add("claims:");
    for (Claims.Claim claim : claims) {
      boolean child = people.children.stream().anyMatch(name -> claim.text().contains(name) || claim.whose().contains(name));
      if (!child) {
        found.proposals.add("  - text: " + Yaml.text(claim.text()));
        found.proposals.add("    said-by: {" + claim.by() + ": " + Yaml.text(claim.whose()) + "}");
        found.proposals.add("    kind: " + claim.kind());
      }
    }
    if (found.proposals.get(found.proposals.size() - 1).equals("claims:")) {
      found.proposals.subList(found.proposals.size() - 2, found.proposals.size()).clear();
    }
  }

  private static void dates(Found found, String text) {
    Optional<LocalDate> anchor = Optional.of(found.date).filter(date -> date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*"))
        .map(date -> LocalDate.parse(date.substring(0, 10)));
    if (anchor.isEmpty()) {
      return;
    }
    List<String> lines = Times.of(text, anchor.get()).stream().map(hint -> "\"" + hint.words() + "\": " + hint.date()).toList();
    comments(found, "Proposed dates, counted from " + anchor.get() + "; none is certain:", lines);
  }

  private static void asides(Found found, People people) {
    for (String caption : found.captions) {
      List<String> shown = people.names.stream().filter(caption::contains).toList();
      comments(found, "A picture whose file is missing:", List.of(
          "image: {src: …, alt: " + Yaml.text(caption) + ", credit: …" + (shown.isEmpty() ? "" : ", people: " + Yaml.list(shown)) + "}"));
    }
    if (!found.related.isEmpty()) {
      comments(found, "Related stories, which are still to be found:", found.related);
    }
  }

  private static void comments(Found found, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      found.proposals.add("# " + title);
      lines.forEach(line -> found.proposals.add("#   " + line));
    }
  }
}
