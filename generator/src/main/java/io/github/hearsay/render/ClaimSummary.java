package io.github.hearsay.render;

import java.util.List;
import java.util.Optional;

/**
 * The claims about somebody or something, or those a publisher carried, summed up.
 *
 * @param tally how many there are and how they turned out, in words; empty when there are none
 * @param mix on what sort of word they stand; absent when there are none
 * @param groups by how they turned out
 * @param all where all of them are listed; its address is empty when these are all
 */
record ClaimSummary(String tally, Optional<Mix> mix, List<ClaimGroup> groups, Link all) {

  /** No claims. */
  static final ClaimSummary NONE = new ClaimSummary("", Optional.empty(), List.of(), Link.plain(""));
}
