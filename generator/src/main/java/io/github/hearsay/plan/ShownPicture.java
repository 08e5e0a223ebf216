package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;

/**
 * A picture, and for whom it is there.
 *
 * @param page the page beside which it lies
 * @param file relative to the content folder
 */
public record ShownPicture(SitePath page, String file, PlannedPicture picture) {}
