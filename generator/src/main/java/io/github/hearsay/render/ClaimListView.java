package io.github.hearsay.render;

import java.util.List;

/**
 * A list of claims, or a part of one.
 *
 * @param counted how many claims there are, in words
 * @param note what the list holds, where its title does not say it all; may be empty
 * @param filters other lists to choose from
 * @param years the pages of the years in which the claims were first made
 * @param shown what {@code claims} are, where they are not all: "The newest 50"; else empty
 * @param claims the newest first; empty where {@code groups} has them
 * @param groups by how they turned out, for the claims of one person, topic or source
 */
record ClaimListView(
    Head head, String title, String counted, String note, List<Filter> filters, List<CountedLink> years, String shown, List<ClaimLine> claims,
    List<ClaimGroup> groups) {

  /** Lists that divide all claims by one thing; the count of each is 0 where it is not told. */
  record Filter(String label, List<CountedLink> lists) {}
}
