package io.github.hearsay.imports;

import io.github.hearsay.imports.Found.What;
import io.github.hearsay.text.Lists;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of everything that was found, so that nothing is lost without a word. */
final class Tally {

  private static final int EXAMPLES = 3;

  private final Map<What, Integer> made = new EnumMap<>(What.class);
  private final List<Path> files = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  /** Where each sentence is to be said. */
  private final Map<String, List<String>> needs = new LinkedHashMap<>();
  private final boolean dryRun;
  private int drafts;
  private int again;
  private int known;
  private int failed;

  /** @param dryRun whether nothing is written, so that every file is to be shown */
  Tally(boolean dryRun) {
    this.dryRun = dryRun;
  }

  void made(Entry entry, String text, Path folder) {
    made.merge(entry.found.what, 1, Integer::sum);
    drafts += entry.found.what == What.STORY && entry.draft ? 1 : 0;
    files.add(folder.resolve(entry.path()));
    if (dryRun) {
      shown.add(entry.path() + "\n" + text);
    }
    entry.found.needs.forEach(need -> needs(need, entry.path()));
  }

  void needs(String need, String where) {
    needs.computeIfAbsent(need, any -> new ArrayList<>()).add(where);
  }

  /** What was imported before; the source may say something else by now. */
  void again(Entry entry) {
    again++;
    if (!entry.made.orElseThrow().origin().check().equals(entry.found.origin.check())) {
      needs("the source has been changed since it was imported; the file is left as it is", entry.path());
    }
  }

  void known(Found found) {
    known++;
    needs("\"" + found.title + "\" is in " + found.what.folder + " already, so what is said here is not imported", found.origin.source());
  }

  void failed(Entry entry, List<String> faults) {
    failed++;
    needs("cannot be imported: " + String.join("; ", faults), entry.found.origin.source());
  }

  ImportReport report(Format format, Source source) {
    List<String> summary = new ArrayList<>();
    Map<String, List<String>> skipped = new TreeMap<>();
    source.skipped().forEach(one -> skipped.computeIfAbsent(one.reason(), any -> new ArrayList<>()).add(one.source()));
    summary.add(format.word() + ": " + Lists.count(source.found().size() + source.skipped().size(), "item", "items") + " found");
    for (What what : What.values()) {
      int count = made.getOrDefault(what, 0);
      if (count > 0 || what == What.STORY) {
        summary.add((dryRun ? "would be new in " : "new in ") + what.folder + ": " + count
            + (what == What.STORY && drafts > 0 ? " (" + Lists.count(drafts, "draft", "drafts") + ")" : ""));
      }
    }
    add(summary, again, "imported before, left as they are: ");
    add(summary, known, "in the archive already, not imported: ");
    add(summary, failed, "cannot be imported: ");
    skipped.forEach((reason, sources) -> summary.add("left aside, for " + reason + ": " + sources.size() + " (" + some(sources) + ")"));
    List<String> sentences = new ArrayList<>();
    needs.forEach((need, where) -> sentences.add(some(where) + ": " + need));
    return new ImportReport(files, summary, sentences, shown, List.of());
  }

  private static String some(List<String> all) {
    int more = all.size() - EXAMPLES;
    return String.join(", ", all.subList(0, Math.min(EXAMPLES, all.size()))) + (more > 0 ? " and " + more + " more" : "");
  }

  private static void add(List<String> summary, int count, String words) {
    if (count > 0) {
      summary.add(words + count);
    }
  }
}
