package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.read.Failure;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Files that could not be read, and the ids they would have had: what refers to them is not called unknown on top. */
record Failed(Set<String> files, Set<Id> stories, Set<Id> people, Set<Id> topics, Set<Id> places, Set<Id> pages) {

  static Failed of(Collection<Failure> failures) {
    Failed failed = new Failed(
        new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (Failure failure : failures) {
      failed.files.add(failure.file());
      failure.id().ifPresent(failed.of(failure)::add);
    }
    return failed;
  }

  private Set<Id> of(Failure failure) {
    if (failure.isStory()) {
      return stories;
    }
    if (failure.isPage()) {
      return pages;
    }
    return failure.file().startsWith("people/") ? people : failure.file().startsWith("topics/") ? topics : places;
  }
}
