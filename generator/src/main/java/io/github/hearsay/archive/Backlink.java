package io.github.hearsay.archive;

import io.github.hearsay.model.Id;

/** A story that points here, and the sentence in which it does, as plain text; empty when it does so outside its text. */
public record Backlink(Id story, String sentence) {}
