package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Topic;
import java.util.List;

/**
 * Something references may name.
 *
 * @param name as shown
 * @param others further names that mean it anywhere
 * @param shortForms forms that mean it only inside stories that list it
 */
record Known(Id id, String name, List<String> others, List<String> shortForms, List<Id> formerIds) {

  static Known of(Person person) {
    List<String> names = person.allNames();
    return new Known(person.id(), person.name(), names.subList(1, names.size()), person.shortForms(), person.formerIds());
  }

  static Known of(Topic topic) {
    return new Known(topic.id(), topic.name(), topic.aliases(), List.of(), topic.formerIds());
  }

  static Known of(Place place) {
    return new Known(place.id(), place.name(), place.aliases(), List.of(), place.formerIds());
  }

  /** By id: no two of one kind share one. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Known known && id.equals(known.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** For a person to read: "Nell Gwyn (nell-gwyn)". */
  @Override
  public String toString() {
    return name + " (" + id + ")";
  }
}
