package io.github.hearsay.render;

/**
 * A claim in a list.
 *
 * @param claim what is said; leads to the claim's page, or to the story that alone carries it
 * @param status how it turned out, in words and as a word for style sheets
 * @param saidBy on whose word it was first made
 * @param story the story that carried it first, and when that came out
 * @param origin the three of them in one piece: there are many such lines
 */
record ClaimLine(Link claim, String status, String statusKey, StoryView.Voice saidBy, Link story, Moment date, Markup origin) {}
