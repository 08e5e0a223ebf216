package io.github.hearsay.redact;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Redaction;
import io.github.hearsay.model.Redaction.Action;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.text.Fold;
import io.github.hearsay.text.Lists;
import io.github.hearsay.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks up what redactions are about, and notes what is to be done; says what cannot be. */
final class Targets {

  static final String STORY = "story:";
  static final String CLAIM = "claim:";
  private static final String MASK = "[name withheld]";

  private final Decisions decisions;
  private final Problems problems;
  private final Map<String, Set<Person>> people = new HashMap<>();
  private final Map<String, Set<Id>> stories = new HashMap<>();
  private final Map<String, Set<Id>> claims = new HashMap<>();

  Targets(Content content, Decisions decisions, Problems problems) {
    this.decisions = decisions;
    this.problems = problems;
    for (Person person : content.people()) {
      for (String name : KeptBack.names(person)) {
        people.computeIfAbsent(Fold.name(name), any -> new LinkedHashSet<>()).add(person);
      }
    }
    for (Article article : content.articles()) {
      stories.put(STORY + article.id(), Set.of(article.id()));
      for (Claim claim : article.ledger().claims()) {
        claims.put(CLAIM + claim.id(), Set.of(claim.id()));
      }
    }
  }

  /** Everything that has a name or id which a target may be, folded. */
  List<String> known() {
    List<String> known = new ArrayList<>(people.keySet());
    known.addAll(stories.keySet());
    known.addAll(claims.keySet());
    return known;
  }

  /** @param target what is meant, in plain words */
  void decide(Redaction redaction, String target, Location at, boolean isSecret) {
    String folded = Fold.name(target);
    if (folded.startsWith(STORY)) {
      piece(redaction, folded, at, stories, decisions.withheldStories(), true);
    } else if (folded.startsWith(CLAIM)) {
      piece(redaction, folded, at, claims, decisions.withheldClaims(), false);
    } else {
      person(redaction, target, people.getOrDefault(folded, Set.of()), at, isSecret);
    }
  }

  private void piece(Redaction redaction, String target, Location at, Map<String, Set<Id>> all, Set<Id> withheld, boolean isStory) {
    Set<Id> found = all.getOrDefault(target, Set.of());
    if (found.isEmpty()) {
      String kind = target.substring(0, target.indexOf(':'));
      problems.add(
          Code.UNKNOWN_TARGET, at, "there is no " + kind + " with the id \"" + target.substring(kind.length() + 1) + "\" to be kept back",
          Nearest.of(target, new TreeSet<>(all.keySet())).map(near -> "did you mean " + near + "?").orElse("write its id"));
    } else if (redaction.action() == Action.WITHHOLD || redaction.action() == Action.REMOVE) {
      withheld.addAll(found);
      if (isStory && redaction.action() == Action.REMOVE) {
        decisions.removedStories().addAll(found);
      }
    } else if (redaction.action() == Action.NOINDEX && isStory) {
      decisions.unlistedStories().addAll(found);
    } else {
      String what = isStory ? "noindex, withhold or remove a story" : "withhold or remove a claim";
      cannot(redaction, at, "write " + what + "; names in it are kept back by a redaction of the person");
    }
  }

  private void cannot(Redaction redaction, Location at, String hint) {
    String action = redaction.action().name().toLowerCase(Locale.ROOT);
    problems.add(Code.BAD_REDACTION, at, "\"" + action + "\" cannot be done to this", hint);
  }

  private void person(Redaction redaction, String target, Set<Person> found, Location at, boolean isSecret) {
    if (found.size() > 1) {
      List<String> ids = found.stream().map(person -> person.id().value()).sorted().toList();
      problems.add(Code.AMBIGUOUS_NAME, at, "the target may be " + Lists.or(ids), "write the id of the one you mean");
      return;
    }
    Optional<Person> person = found.stream().findFirst();
    switch (redaction.action()) {
      case NOINDEX -> unlist(person, at);
      case PSEUDONYMISE -> pseudonymise(redaction, target, person, at, isSecret);
      case MASK -> keepBack(target, person, KeptBack.How.MASKED, words(redaction), isSecret, redaction, at);
      case REMOVE -> keepBack(target, person, KeptBack.How.REMOVED, words(redaction), isSecret, redaction, at);
      case WITHHOLD -> cannot(redaction, at, "withhold a story (story:ID) or a claim (claim:ID); mask or remove a person");
    }
  }

  private static boolean isSamePerson(KeptBack one, KeptBack other) {
    return one.person().isPresent() && other.person().equals(one.person());
  }

  private static String words(Redaction redaction) {
    return redaction.as().isEmpty() ? MASK : redaction.as();
  }

  private void unlist(Optional<Person> person, Location at) {
    person.ifPresentOrElse(
        one -> decisions.unlistedPeople().add(one.id()),
        () -> problems.add(
            Code.UNKNOWN_TARGET, at, "nobody with a file goes by this name, so there is no page to keep out of search engines",
            "add a file for the person to people/, or mask the name"));
  }

  private void pseudonymise(Redaction redaction, String target, Optional<Person> person, Location at, boolean isSecret) {
    if (redaction.as().isEmpty()) {
      problems.add(
          Code.BAD_REDACTION, at, "a pseudonym is wanted, but none is given", "add what stands for the name, for example as: a relative");
    } else {
      keepBack(target, person, KeptBack.How.PSEUDONYM, redaction.as(), isSecret, redaction, at);
    }
  }

  private void keepBack(
      String target, Optional<Person> person, KeptBack.How how, String as, boolean isSecret, Redaction redaction, Location at) {
    KeptBack one =
        person.map(known -> KeptBack.of(known, how, as, isSecret, at)).orElseGet(() -> KeptBack.of(target, how, as, isSecret, at));
    Optional<KeptBack> before = decisions.keptBack().stream().filter(other -> isSamePerson(one, other)).findFirst();
    if (before.isPresent() && before.get().says(one)) {
      return; // Another name of the same person, to whom the same is done.
    }
    if (before.isPresent() && before.get().how() == KeptBack.How.MINOR && one.isHidden()) {
      decisions.replace(before.get(), one);
    } else if (before.isPresent() && before.get().how() == KeptBack.How.MINOR) {
      problems.add(Code.BAD_REDACTION, at, "this is a minor, who has no page under any name", "write action: mask, with the same words");
    } else if (before.isPresent()) {
      problems.add(Code.BAD_REDACTION, at, "this person is kept back by another decision already", "keep the stricter of the two");
    } else {
      decisions.add(one);
    }
  }
}
