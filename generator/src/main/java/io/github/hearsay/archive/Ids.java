package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things that are referred to by id alone: stories, events, claims, sources. Safe for many threads. */
final class Ids {

  private final String word;
  private final Code unknown;
  private final Map<String, Id> here;
  private final Set<Id> waiting;
  private final Set<Id> failed;
  private final Problems problems;
  private NearTexts near;

  /**
   * @param here ids in published stories
   * @param waiting ids in stories that are held back
   * @param failed ids of files that could not be read
   */
  Ids(String word, Code unknown, Collection<Id> here, Set<Id> waiting, Set<Id> failed, Problems problems) {
    this.word = word;
    this.unknown = unknown;
    this.here = new HashMap<>(here.size() * 2);
    this.waiting = waiting;
    this.failed = failed;
    this.problems = problems;
    here.forEach(id -> this.here.put(id.value(), id));
  }

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
    Optional<Id> known = find(text);
    return known.isPresent() ? known : missing(text, at, code);
  }

  private Optional<Id> missing(String text, Location at, Code code) {
    Optional<Id> id = parse(text);
    if (isWaiting(id)) {
      problems.add(
          Code.HELD_BACK_REFERENCE, at, "the " + word + " \"" + id.get() + "\" is held back, so nothing leads there",
          "nothing to do: it will once it is published");
    } else if (id.isEmpty() || !isInFailedFile(id.get())) {
      problems.add(code, at, message(text, code), hint(text));
    }
    return Optional.empty();
  }

  /** The id that {@code text} is, if it is that of something published; nothing is reported. */
  Optional<Id> find(String text) {
    return Optional.ofNullable(here.get(text.strip()));
  }

  /** Whether {@code text} is the id of something that is held back. */
  boolean isWaiting(String text) {
    return isWaiting(parse(text));
  }

  private boolean isWaiting(Optional<Id> id) {
    return id.isPresent() && waiting.contains(id.get());
  }

  private String message(String text, Code code) {
    return code == Code.DEAD_LINK ? "a link to the " + word + " \"" + text + "\", but there is none of that id"
        : "unknown " + word + " \"" + text + "\"";
  }

  /** The id that {@code text} may be. */
  static Optional<Id> parse(String text) {
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
    return near().to(text).map(near -> "did you mean " + near + "?").orElse(files);
  }

  private synchronized NearTexts near() {
    if (near == null) {
      near = new NearTexts(here.keySet());
    }
    return near;
  }
}
