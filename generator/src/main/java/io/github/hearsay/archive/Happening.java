package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.EventCategory;
import io.github.hearsay.model.Id;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened, with every story's telling of it.
 *
 * @param id the id authors gave it, or the first telling's own; good as an anchor
 * @param date the narrowest of the tellings' dates; of equally narrow ones the one reported first; absent when nobody can date it
 * @param people everybody in any telling; whose part differs has the one that the first telling gives
 * @param certainty what the latest story says that says more than "reported"
 * @param tellings in order of publication, never empty
 * @param disagreements where the tellings differ; mostly empty
 * @param partOf the event this is a part of
 * @param parts the events that are parts of this one, in order of time
 */
public record Happening(
    Id id,
    String title,
    Optional<Edtf> date,
    List<Participant> people,
    List<Id> places,
    EventCategory category,
    Certainty certainty,
    List<Telling> tellings,
    List<Disagreement> disagreements,
    Optional<Id> partOf,
    List<Id> parts) {

  public Happening {
    people = List.copyOf(people);
    places = List.copyOf(places);
    tellings = List.copyOf(tellings);
    disagreements = List.copyOf(disagreements);
    parts = List.copyOf(parts);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("nobody tells of " + id);
    }
  }

  /** The telling that came out first. */
  public Telling first() {
    return tellings.get(0);
  }

  /** The same without the event it is a part of, and without its own parts. */
  Happening alone() {
    return partOf.isEmpty() && parts.isEmpty()
        ? this
        : new Happening(id, title, date, people, places, category, certainty, tellings, disagreements, Optional.empty(), List.of());
  }

  /** When it was first reported. */
  public Edtf firstReported() {
    return first().published().date();
  }
}
