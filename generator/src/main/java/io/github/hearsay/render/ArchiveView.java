package io.github.hearsay.render;

import java.util.List;

/**
 * All stories: how many came out in each month of each year.
 *
 * @param months the names of the columns
 * @param shortMonths the same in few letters
 * @param yearUnknown stories of which nobody knows the year
 */
record ArchiveView(Head head, String title, String counted, List<String> months, List<String> shortMonths, List<Row> rows, List<Card> yearUnknown) {

  /** A year; the months need not add up to it, for some stories have none. */
  record Row(CountedLink year, List<Cell> cells) {}

  /** A month: empty address and 0 when nothing came out; {@code level} 0 to 4 says how much, compared with the fullest. */
  record Cell(String href, int count, int level, String label) {}
}
