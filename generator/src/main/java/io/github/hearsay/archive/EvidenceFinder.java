package io.github.hearsay.archive;

import io.github.hearsay.archive.Evidence.InWords;
import io.github.hearsay.archive.Evidence.OfSource;
import io.github.hearsay.archive.Evidence.OfStory;
import io.github.hearsay.archive.Evidence.OnTheWeb;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Reference;
import java.util.Optional;

/** Tells what evidence is: a page elsewhere, a story, a source, or words. */
record EvidenceFinder(Ids stories, Sources sources) {

  /** Evidence that has to be a page elsewhere, a source or a story; reported and empty when it is none. */
  Optional<Evidence> required(Reference reference) {
    Optional<Evidence> known = known(reference.text());
    if (known.isPresent()) {
      return known;
    }
    (stories.isWaiting(reference.text()) ? stories : sources.ids()).resolve(reference);
    return Optional.empty();
  }

  /** Evidence that may also be plain words. */
  Evidence any(Reference reference) {
    return known(reference.text()).orElseGet(() -> new InWords(reference.text()));
  }

  private Optional<Evidence> known(String text) {
    if (text.startsWith("https://") || text.startsWith("http://")) {
      return Optional.of(new OnTheWeb(text));
    }
    Optional<Id> story = stories.find(text);
    if (story.isPresent()) {
      return Optional.of(new OfStory(story.get()));
    }
    return sources.ids().find(text).map(sources::get).map(printed -> new OfSource(printed.story(), printed.source()));
  }
}
