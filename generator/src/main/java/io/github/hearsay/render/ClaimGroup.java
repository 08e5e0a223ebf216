package io.github.hearsay.render;

import java.util.List;

/**
 * Claims that turned out alike.
 *
 * @param status how, in words and as a word for style sheets
 * @param counted how many there are; {@code claims} may show fewer
 */
record ClaimGroup(String status, String statusKey, String counted, List<ClaimLine> claims) {}
