package io.github.hearsay.model;

import io.github.hearsay.problem.Location;

/** An old address, and where it is declared. */
public record Alias(SitePath path, Location at) {}
