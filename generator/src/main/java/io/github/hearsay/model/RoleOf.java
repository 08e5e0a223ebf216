package io.github.hearsay.model;

/** What part one person had in an event. */
public record RoleOf(Reference person, Role role) {}
