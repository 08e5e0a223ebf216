package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import java.util.List;

/**
 * Another story a reader may want next.
 *
 * @param shared the names of what both are about, the rarest first; empty when the author chose it
 */
public record RelatedStory(Id story, List<String> shared) {

  public RelatedStory {
    shared = List.copyOf(shared);
  }}
