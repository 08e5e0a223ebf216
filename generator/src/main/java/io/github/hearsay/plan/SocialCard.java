package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;
import io.github.hearsay.picture.CardText;

/**
 * A picture that is drawn for those who share a page.
 *
 * @param to where it lies: beside the page
 * @param text all that is to be read on it
 */
public record SocialCard(SitePath to, CardText text) {}
