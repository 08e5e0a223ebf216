package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;

/** A page of the archive's own that every page leads to. */
public record MenuEntry(String label, SitePath path) {}
