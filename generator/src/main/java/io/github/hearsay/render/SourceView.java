package io.github.hearsay.render;

import java.util.List;

/**
 * What one publisher printed.
 *
 * @param claims the claims it carried
 * @param record how those turned out of which it is known, in words; empty when there are none
 * @param count how many sources; {@code printed} may show fewer
 */
record SourceView(Head head, String name, String counted, ClaimSummary claims, String record, int count, List<Printed> printed) {

  /** Something printed, and the story that leans on it; what was not given is empty. */
  record Printed(String title, String url, Moment date, String citation, String kind, Card story) {}
}
