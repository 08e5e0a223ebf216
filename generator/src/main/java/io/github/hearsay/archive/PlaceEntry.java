package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Place;
import java.util.List;

/**
 * A place and all the archive holds about it.
 *
 * @param hasFile whether there is a file
 * @param stories that play here, or tell of an event here; newest first
 * @param people whom those stories are about, most stories first
 * @param within the places this one lies in, nearest first
 * @param children places that lie directly in this one, by name
 * @param timeline what happened here and which stories play here
 * @param links where each of {@code place.body().links()} leads
 */
public record PlaceEntry(
    Place place,
    boolean hasFile,
    List<Id> stories,
    List<Count> people,
    List<Id> within,
    List<Id> children,
    Timeline timeline,
    List<LinkTarget> links) {

  public PlaceEntry {
    stories = List.copyOf(stories);
    people = List.copyOf(people);
    within = List.copyOf(within);
    children = List.copyOf(children);
    links = List.copyOf(links);
  }

  /** The place's id. */
  public Id id() {
    return place.id();
  }

  /** The name as shown. */
  public String name() {
    return place.name();
  }
}
