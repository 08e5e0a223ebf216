package harness;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The medians and ratios as Markdown. */
final class Report {

  private static final double QUIET = 0.05;

  private final Options options;
  private final List<Contestant> contestants;
  private final Results results;
  private final StringBuilder text = new StringBuilder();

  Report(Options options, List<Contestant> contestants, Results results) {
    this.options = options;
    this.contestants = contestants;
    this.results = results;
  }

  String text() throws IOException, InterruptedException {
    line("%,d stories (seed %d), medians of %d turns.", options.articles(), options.seed(), options.pairs());
    line("");
    text.append(Machine.describe(options.work()));
    line("- Flags of the stand-alone main: `%s`; of Maven's JVM: those of `.mvn/jvm.config`", String.join(" ", options.javaOptions()));
    line("- What else the machine did meanwhile: %.0f %% of its processors' time%s", 100 * results.others(),
        results.others() > QUIET ? " (too much: the figures mean little)" : "");
    line("");
    first();
    again();
    retitled();
    starts();
    libraries();
    goals();
    return text.toString();
  }

  private void first() {
    table(
        "A first build of everything",
        "| | runs | wall s | CPU s | peak MB | files | MB out | wall ÷ Hugo | CPU ÷ Hugo | peak ÷ Hugo |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    Sample hugo = results.median("hugo", "first");
    for (Contestant one : contestants) {
      Sample own = results.median(one.name(), "first");
      line("| %s | %d | %.2f | %.2f | %.0f | %,d | %.1f | %s | %s | %s |", one.label(), results.runs(one.name(), "first"),
          own.wall(), own.cpu(), own.peak(), results.size(one.name()).files(), results.size(one.name()).megabytes(),
          ratio(own.wall(), hugo.wall()), ratio(own.cpu(), hugo.cpu()), ratio(own.peak(), hugo.peak()));
    }
    line("");
  }

  private void again() {
    table(
        "Building again",
        "| | runs | nothing changed: wall s | CPU s | wall ÷ own first build | one story edited: wall s | CPU s | wall ÷ own first build |",
        "|---|--:|--:|--:|--:|--:|--:|--:|");
    for (Contestant one : contestants) {
      int runs = results.runs(one.name(), "unchanged");
      if (runs > 0) {
        Sample first = results.median(one.name(), "first");
        Sample same = results.median(one.name(), "unchanged");
        Sample edited = results.median(one.name(), "edited");
        line("| %s | %d | %.2f | %.2f | %s | %.2f | %.2f | %s |", one.label(), runs, same.wall(), same.cpu(),
            ratio(same.wall(), first.wall()), edited.wall(), edited.cpu(), ratio(edited.wall(), first.wall()));
      }
    }
    line("");
  }

  private void retitled() {
    if (contestants.stream().allMatch(one -> results.runs(one.name(), "retitled") == 0)) {
      return;
    }
    table("A title edited, so that everything is linked anew", "| | wall s | CPU s | peak MB | CPU ÷ own first build |", "|---|--:|--:|--:|--:|");
    for (Contestant one : contestants) {
      Sample edited = results.median(one.name(), "retitled");
      line("| %s | %.2f | %.2f | %.0f | %s |", one.label(), edited.wall(), edited.cpu(), edited.peak(),
          ratio(edited.cpu(), results.median(one.name(), "first").cpu()));
    }
    line("");
  }

  private void starts() {
    if (results.runs("java", "start") == 0) {
      return;
    }
    table("The floor, and what a start costs", "| | wall s | CPU s |", "|---|--:|--:|");
    row("Read the sources, all cores", results.median("floor", "read"));
    row("Write the same output from memory, all cores", results.median("floor", "write"));
    row("`java -version` with the same flags", results.median("java", "start"));
    row("Maven with nothing to do", results.median("mvn", "start"));
    row("An archive of one story, stand-alone main", results.median("jar", "one"));
    row("The same through the launcher, from its second run", results.median("launcher", "one"));
    if (results.runs("mvn", "one") > 0) {
      row("The same, `mvn site-build`", results.median("mvn", "one"));
    }
    line("");
  }

  private void libraries() {
    if (results.runs("floor", "freemarker") == 0) {
      return;
    }
    table(
        "What the libraries take by themselves, on all cores and with Java's start",
        "| | wall s | CPU s | wall ÷ the floor | CPU ÷ the floor |",
        "|---|--:|--:|--:|--:|");
    multiple("flexmark: the text of every source parsed, and rendered by flexmark", results.median("floor", "flexmark"));
    multiple("FreeMarker: every page printed by one template, of its finished lines", results.median("floor", "freemarker"));
    line("");
  }

  private void multiple(String label, Sample own) {
    Sample floor = results.floor();
    line("| %s | %.2f | %.2f | %.1f | %.1f |", label, own.wall(), own.cpu(), own.wall() / floor.wall(), own.cpu() / floor.cpu());
  }

  private void goals() {
    table("Against what is aimed at", "| | is | at most | met |", "|---|--:|--:|---|");
    Goals.of(results).forEach(row -> text.append(row).append('\n'));
  }

  /** Begins a table. */
  private void table(String title, String columns, String alignment) {
    line("**%s**", title);
    line("");
    line("%s", columns);
    line("%s", alignment);
  }

  private void row(String label, Sample sample) {
    line("| %s | %.2f | %.2f |", label, sample.wall(), sample.cpu());
  }

  private static String ratio(double own, double other) {
    return Double.isNaN(own / other) ? "–" : String.format(Locale.ROOT, "%.2f", own / other);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
