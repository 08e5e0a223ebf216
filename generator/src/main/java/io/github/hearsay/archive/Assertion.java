package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is said, by however many stories: a claim together with all that repeat it.
 *
 * @param id the first id an author gave to one of its claims, or that of the first claim; its address on the site
 * @param named whether an author gave that id
 * @param claims ids of the claims that say it, in order of publication, never empty
 * @param stories the stories those stand in, likewise, each once
 * @param origins how many of them have it from no other, as far as the archive knows: at least one
 * @param about whom any of the claims is about
 * @param history what became of it, from all its claims, oldest first
 * @param status the last of the history
 * @param contradictions ids of assertions that cannot be true together with this one, by first claim
 * @param due for a prediction, when it should have come true
 * @param corrections ids of corrections that put one of its claims right, newest first
 */
public record Assertion(
    Id id,
    boolean named,
    List<Id> claims,
    List<Id> stories,
    int origins,
    List<Id> about,
    List<Step> history,
    ClaimStatus status,
    List<Id> contradictions,
    Optional<Edtf> due,
    List<Id> corrections) {

  public Assertion {
    claims = List.copyOf(claims);
    stories = List.copyOf(stories);
    about = List.copyOf(about);
    history = List.copyOf(history);
    contradictions = List.copyOf(contradictions);
    corrections = List.copyOf(corrections);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("nobody says " + id);
    }
  }

  /** The claim that was first to say it. */
  public Id first() {
    return claims.get(0);
  }

  /**
   * Whether there is more to say of it than the one story that carries it does. A claim that nobody gave an id has one made of its words, which
   * changes with them: too little to promise an address by, unless others refer to it.
   */
  public boolean hasPage() {
    return named || claims.size() > 1 || !contradictions.isEmpty();
  }

  /** What settled its status, if anything did. */
  public Optional<Step> last() {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
  }

  /** Whether it should have come true before {@code today}, and nobody has settled whether it did. */
  public boolean isOverdue(LocalDate today) {
    return status.isOpen() && due.isPresent() && due.get().boundedEnd() && due.get().latest().isBefore(today);
  }

  /** A day on which it came to be seen otherwise, and the claim whose history says so. */
  public record Step(Id claim, ClaimEntry.Turn turn) {}
}
