package io.github.hearsay.archive;

import io.github.hearsay.model.Id;

/** Another story a reader may want next, and why, in words: "both about Nell Gwyn and Charles II". */
public record RelatedStory(Id story, String reason) {}
