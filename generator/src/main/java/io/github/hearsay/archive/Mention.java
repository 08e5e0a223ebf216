package io.github.hearsay.archive;

import io.github.hearsay.model.Id;

/** A name in {@code body.markup()} that becomes a link: from {@code start} up to, not including, {@code end}. */
public record Mention(int start, int end, Id person) {}
