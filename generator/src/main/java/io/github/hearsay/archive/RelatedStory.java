package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.text.Lists;
import java.util.List;

/**
 * Another story a reader may want next.
 *
 * @param shared the names of what both are about, the rarest first; empty when the author chose it
 */
public record RelatedStory(Id story, List<String> shared) {

  public RelatedStory {
    shared = List.copyOf(shared);
  }

  /** Why, in words: "both about Nell Gwyn and Charles II". */
  public String reason() {
    return shared.isEmpty() ? "chosen by the author" : "both about " + Lists.and(shared);
  }
}
