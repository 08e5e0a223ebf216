package io.github.hearsay.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of an import.
 *
 * @param files those that are new, in order; in a dry run those that would be
 * @param summary how much was found, and what became of it
 * @param needs what a human should look at, a sentence each, by source
 * @param shown in a dry run, what would be written
 * @param reasons why nothing could be imported; none when all went well
 */
public record ImportReport(List<Path> files, List<String> summary, List<String> needs, List<String> shown, List<String> reasons) {

  private static final int MOST_PATHS = 20;

  public ImportReport {
    files = List.copyOf(files);
    summary = List.copyOf(summary);
    needs = List.copyOf(needs);
    shown = List.copyOf(shown);
    reasons = List.copyOf(reasons);
  }

  /** Nothing was imported. */
  public static ImportReport refused(List<String> reasons) {
    return new ImportReport(List.of(), List.of(), List.of(), List.of(), reasons);
  }

  /** All there is to tell, line by line: what would be written, what needs a human, and the counts. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(shown);
    if (shown.isEmpty()) {
      files.stream().limit(MOST_PATHS).map(Path::toString).forEach(lines::add);
      if (files.size() > MOST_PATHS) {
        lines.add("… and " + (files.size() - MOST_PATHS) + " more files");
      }
    }
    if (!needs.isEmpty()) {
      lines.add("needs a human:");
      needs.forEach(need -> lines.add("  " + need));
    }
    lines.addAll(summary);
    if (!shown.isEmpty()) {
      lines.add("nothing was written: this was a dry run");
    }
    return lines;
  }
}
