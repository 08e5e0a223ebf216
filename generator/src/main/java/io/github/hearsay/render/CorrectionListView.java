package io.github.hearsay.render;

import java.util.List;

/**
 * What was put right, or a part of it.
 *
 * @param counted how many corrections there are, in words
 * @param feed the Atom feed of the newest
 * @param years the pages of the years in which stories were put right, where they are too many for one page
 * @param shown what {@code corrections} are, where they are not all: "The newest 50"; else empty
 * @param corrections the newest first
 */
record CorrectionListView(
    Head head, String title, String counted, Link feed, List<CountedLink> years, String shown, List<CorrectionLine> corrections) {}
