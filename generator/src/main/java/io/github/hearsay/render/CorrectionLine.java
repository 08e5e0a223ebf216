package io.github.hearsay.render;

/**
 * A correction in a list.
 *
 * @param kind what sort of change it is
 * @param what it puts right: "the headline"
 * @param story the story that was put right; leads to the correction on its page
 */
record CorrectionLine(Moment date, String kind, String what, String text, Link story) {}
