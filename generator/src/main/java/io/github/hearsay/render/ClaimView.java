package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;

/**
 * What is said, by however many stories, and what became of it.
 *
 * @param kind empty for a plain statement of fact
 * @param status in words, and as a word for style sheets
 * @param saidBy on whose word it was first made
 * @param story the story that carried it first
 * @param spread in how many stories it is told, and from how many origins they have it
 * @param notes what else there is to say of how it was first made, a line each
 * @param history how it came to be seen otherwise, oldest first
 * @param tellings the later stories that repeat it, oldest first
 * @param disputes the claims that cannot be true together with it
 * @param mix on what sort of word the stories tell it; absent when only one does
 * @param corrections of any of the stories, of this very claim, newest first
 */
record ClaimView(
    Head head,
    String text,
    String kind,
    String status,
    String statusKey,
    StoryView.Voice saidBy,
    Link story,
    Moment date,
    Links about,
    String spread,
    List<String> notes,
    List<StoryView.Turn> history,
    List<Telling> tellings,
    List<Dispute> disputes,
    Optional<Mix> mix,
    List<CorrectionLine> corrections) {

  /** A story that repeats the claim; {@code text} is empty where it uses the same words. */
  record Telling(Link story, Moment date, String text, StoryView.Voice saidBy, List<String> notes) {}

  /** A claim that denies or contradicts this one, the story that carries it, and how it turned out itself. */
  record Dispute(String how, Link claim, String status, String statusKey, StoryView.Voice saidBy, Link story, Moment date) {}
}
