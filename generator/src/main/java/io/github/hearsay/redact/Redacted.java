package io.github.hearsay.redact;

import io.github.hearsay.read.Content;

/**
 * What of an archive may be published, and the names that must not be found in what is made of it.
 *
 * @param content without what is kept back
 */
public record Redacted(Content content, Unpublishable names) {}
