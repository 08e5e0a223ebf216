package io.github.hearsay.archive;

/**
 * A year in which something changed in what is known about a person.
 *
 * @param leads on what was known at its end
 */
public record KnownYear(int year, Leads leads) {}
