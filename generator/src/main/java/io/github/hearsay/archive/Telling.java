package io.github.hearsay.archive;

import io.github.hearsay.model.Event;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Published;
import java.util.List;
import java.util.Optional;

/** An event as one story tells it. */
public record Telling(Id story, Published published, Event event, List<Participant> people, Optional<Id> place) {

  public Telling {
    people = List.copyOf(people);
  }
}
