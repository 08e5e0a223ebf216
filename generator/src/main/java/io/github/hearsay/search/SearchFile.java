package io.github.hearsay.search;

import io.github.hearsay.model.SitePath;

/** A file of the index: gzip, whose name does not say so lest a web server unpack it on the way. */
public record SearchFile(SitePath path, byte[] bytes) {}
