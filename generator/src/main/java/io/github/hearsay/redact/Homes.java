package io.github.hearsay.redact;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Reference;
import io.github.hearsay.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Private places: what a reference to one is replaced by, which is the nearest place around it that is not private. */
final class Homes {

  /** No place is private. */
  static final Homes NONE = new Homes(List.of());

  private final Map<String, Place> byName = new HashMap<>();
  private final Map<String, Place> byFile = new HashMap<>();

  /** @param places all there are */
  Homes(List<Place> places) {
    if (places.stream().anyMatch(Place::isPrivate)) {
      places.forEach(this::add);
    }
  }

  private void add(Place place) {
    byFile.put(place.at().file(), place);
    List<String> names = new ArrayList<>(place.aliases());
    names.add(place.name());
    place.formerIds().forEach(id -> names.add(id.value()));
    // An id goes before names, as where references are looked up.
    names.forEach(name -> byName.putIfAbsent(Fold.name(name), place));
    byName.put(place.id().value(), place);
  }

  boolean isEmpty() {
    return byName.isEmpty();
  }

  /** The same reference, or that to the place around a private one; empty where nobody says what is around it. */
  Optional<Reference> publicly(Reference reference) {
    Optional<Reference> shown = Optional.of(reference);
    Set<Id> seen = new HashSet<>();
    while (shown.isPresent()) {
      Place place = byName.get(Fold.name(shown.get().text()));
      if (place == null || !place.isPrivate()) {
        return shown;
      }
      // Places that lie in each other in a circle are an error that is told of where references are looked up.
      shown = seen.add(place.id()) ? place.within().map(around -> new Reference(around.text(), reference.at())) : Optional.empty();
    }
    return shown;
  }

  /** The same for a list: what is around a private place is not listed twice. */
  List<Reference> publicly(List<Reference> references) {
    List<Reference> kept = new ArrayList<>(references.size());
    Set<String> others = new HashSet<>();
    for (Reference reference : references) {
      publicly(reference).filter(shown -> shown == reference).ifPresent(shown -> others.add(key(shown)));
    }
    boolean same = true;
    for (Reference reference : references) {
      Optional<Reference> shown = publicly(reference);
      boolean isSame = shown.isPresent() && shown.get() == reference;
      same &= isSame;
      if (isSame || shown.isPresent() && others.add(key(shown.get()))) {
        kept.add(shown.get());
      }
    }
    return same ? references : kept;
  }

  private String key(Reference reference) {
    Place place = byName.get(Fold.name(reference.text()));
    return place == null ? Fold.name(reference.text()) : place.id().value();
  }

  /** The private place whose file has this path. */
  Optional<Place> file(String path) {
    return Optional.ofNullable(byFile.get(path)).filter(Place::isPrivate);
  }
}
