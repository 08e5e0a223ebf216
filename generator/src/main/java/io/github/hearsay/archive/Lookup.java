package io.github.hearsay.archive;

import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.text.Lists;
import java.util.List;
import java.util.Optional;

/** Looks up references to one kind of thing and reports those that lead nowhere or to more than one. Safe for many threads. */
final class Lookup {

  private final Names names;
  private final Newcomers newcomers;
  private final Problems problems;

  Lookup(Names names, Newcomers newcomers, Problems problems) {
    this.names = names;
    this.newcomers = newcomers;
    this.problems = problems;
  }

  /** What a text means, without a word about what it does not. */
  Answer find(String text) {
    return names.find(text);
  }

  /** Whether {@code text} can only have been meant as an id. */
  boolean isMeantAsId(String text) {
    return names.isMeantAsId(text.strip());
  }

  /** What a reference of a published story or of a file means; empty when it means nothing, which is reported. */
  Optional<Id> resolve(Reference reference) {
    Answer answer = names.find(reference.text());
    if (answer instanceof Answer.None) {
      reportUnknown(reference);
    }
    return decided(answer, reference.text(), reference.at());
  }

  /** Reports what would stop a story that is held back from coming out; names that would be new are fine. */
  void check(Reference reference) {
    Answer answer = names.find(reference.text());
    List<Known> near = answer instanceof Answer.None ? names.near(reference.text()) : List.of();
    if (!near.isEmpty()) {
      problems.add(kind().unknown, reference.at(), unknown(reference.text()), hint(reference.text(), near));
    }
    decided(answer, reference.text(), reference.at());
  }

  /** Where a link in a text leads; a link makes nobody new. */
  Optional<Id> resolve(BodyLink link) {
    Answer answer = names.find(link.target());
    if (answer instanceof Answer.None) {
      List<Known> near = names.near(link.target());
      String wayOut = kind() == Kind.PERSON
          ? "list them under people or mentions, or add a file for them to people/"
          : "list it under " + kind().folder + ", or add a file for it to " + kind().folder + "/";
      problems.add(
          Code.DEAD_LINK, link.at(), "a link to the " + kind().word + " \"" + link.target() + "\", but there is none of that name",
          near.isEmpty() ? wayOut : didYouMean(near));
    }
    return decided(answer, link.target(), link.at());
  }

  private Optional<Id> decided(Answer answer, String text, Location at) {
    if (answer instanceof Answer.Several several) {
      problems.add(
          Code.AMBIGUOUS_NAME, at, "\"" + text + "\" may be " + list(several.candidates()), "write the id of the one you mean");
    }
    return answer instanceof Answer.One one ? Optional.of(one.known().id()) : Optional.empty();
  }

  private void reportUnknown(Reference reference) {
    String text = reference.text().strip();
    boolean meantAsId = names.isMeantAsId(text);
    List<Known> near = meantAsId ? names.near(text) : newcomers.slip(text);
    if (near.isEmpty()) {
      problems.add(
          Code.UNKNOWN_REFERENCE, reference.at(), "there is no " + kind().word + " with the id \"" + text + "\"",
          "write the name as it shall be shown, or add " + kind().folder + "/" + text + ".md");
    } else {
      problems.add(kind().unknown, reference.at(), unknown(text), hint(text, near));
    }
  }

  private String unknown(String text) {
    return "unknown " + kind().word + " \"" + text + "\"";
  }

  private String hint(String text, List<Known> near) {
    return didYouMean(near) + " If not, add a file for \"" + text + "\" to " + kind().folder + "/";
  }

  private static String didYouMean(List<Known> near) {
    return "did you mean " + list(near) + "?";
  }

  private static String list(List<Known> known) {
    return Lists.or(known.stream().map(Known::toString).toList());
  }

  Kind kind() {
    return names.kind();
  }

  Known get(Id id) {
    return names.get(id);
  }
}
