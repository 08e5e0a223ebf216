package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Things that are referred to by id alone: stories, events, claims, sources.
 *
 * @param here ids in published stories
 * @param waiting ids in stories that are held back
 * @param failed ids of files that could not be read
 */
record Ids(String word, Code unknown, Set<Id> here, Set<Id> waiting, Set<Id> failed, Problems problems) {

  /** The id a reference means, if it is published; reported otherwise. */
  Optional<Id> resolve(Reference reference) {
    return resolve(reference.text(), reference.at(), unknown);
  }

  /** Likewise for a reference that refers to something other than {@code self}. */
  Optional<Id> resolve(Reference reference, Id self) {
    if (reference.text().strip().equals(self.value())) {
      problems.add(
          Code.SELF_REFERENCE, reference.at(), "the " + word + " \"" + self + "\" refers to itself", "leave it out");
      return Optional.empty();
    }
    return resolve(reference);
  }

  Optional<Id> resolve(String text, Location at, Code code) {
    Optional<Id> id = find(text);
    if (id.isPresent() && here.contains(id.get())) {
      return id;
    }
    if (id.isPresent() && waiting.contains(id.get())) {
      problems.add(
          Code.HELD_BACK_REFERENCE, at, "the " + word + " \"" + id.get() + "\" is held back, so nothing leads there",
          "nothing to do: it will once it is published");
    } else if (id.isEmpty() || !isInFailedFile(id.get())) {
      problems.add(code, at, message(text, code), hint(text));
    }
    return Optional.empty();
  }

  private String message(String text, Code code) {
    return code == Code.DEAD_LINK ? "a link to the " + word + " \"" + text + "\", but there is none of that id"
        : "unknown " + word + " \"" + text + "\"";
  }

  static Optional<Id> find(String text) {
    String trimmed = text.strip();
    return Id.isLegal(trimmed) ? Optional.of(new Id(trimmed)) : Optional.empty();
  }

  /** What a file that failed would have had: its own id, and those made of it. */
  private boolean isInFailedFile(Id id) {
    if (failed.contains(id)) {
      return true;
    }
    int end = id.value().lastIndexOf('-');
    return end > 0 && failed.contains(new Id(id.value().substring(0, end)));
  }

  private String hint(String text) {
    String files = failed.isEmpty() || word.equals("story") ? "" : "it may be in a file that could not be read";
    return nearest(text).map(near -> "did you mean " + near + "?").orElse(files);
  }

  private Optional<String> nearest(String text) {
    List<String> near = new ArrayList<>();
    for (Id id : new TreeSet<>(here)) {
      if (Math.abs(id.value().length() - text.length()) <= 3) {
        near.add(id.value());
      }
    }
    return Nearest.of(text, near);
  }
}
