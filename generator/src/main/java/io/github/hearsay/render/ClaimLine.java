package io.github.hearsay.render;

/**
 * A claim in a list.
 *
 * @param claim what is said; leads to the claim's page, or to the story that alone carries it
 * @param status how it turned out, in words and as a word for style sheets
 * @param saidBy on whose word it was first made
 * @param story the story that carried it first, and when that came out
 * @param origin the three of them in one piece
 * @param row all of it in one piece: there are many such lines
 */
record ClaimLine(
    Later<Link> claim,
    String status,
    String statusKey,
    Later<StoryView.Voice> saidBy,
    Later<Link> story,
    Later<Moment> date,
    Later<Markup> origin,
    ClaimRow row) {}
