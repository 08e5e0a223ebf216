package io.github.hearsay.archive;

import io.github.hearsay.model.Id;

/** Somebody or something, and in how many stories. */
public record Count(Id id, int stories) {}
