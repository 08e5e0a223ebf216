package io.github.hearsay.archive;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Role;

/** A person's part in an event. */
public record Participant(Id person, Role role) {}
