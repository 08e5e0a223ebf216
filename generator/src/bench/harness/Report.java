import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The medians and ratios as Markdown. */
final class Report {

  private final Options options;
  private final List<Contestant> contestants;
  private final Bench.Results results;
  private final StringBuilder text = new StringBuilder();

  Report(Options options, List<Contestant> contestants, Bench.Results results) {
    this.options = options;
    this.contestants = contestants;
    this.results = results;
  }

  String text(double load) throws IOException, InterruptedException {
    line("%,d stories (seed %d), medians of %d turns.", options.articles(), options.seed(), options.pairs());
    line("");
    text.append(Machine.describe(options.work()));
    line("- Flags of the stand-alone main and of Maven's JVM: `%s`", String.join(" ", options.javaOptions()));
    line("- Load of the machine before the first turn: %.1f%s", load, load > 0.5 ? " (too much: the figures mean little)" : "");
    line("");
    cold();
    again();
    floor();
    return text.toString();
  }

  private void cold() {
    line("**A first build of everything**");
    line("");
    line("| | runs | wall s | CPU s | peak MB | files | MB out | wall ÷ Hugo | CPU ÷ Hugo | peak ÷ Hugo |");
    line("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    Sample hugo = results.median("hugo", "cold");
    for (Contestant one : contestants) {
      Sample own = results.median(one.name(), "cold");
      line("| %s | %d | %.2f | %.2f | %.0f | %,d | %.1f | %s | %s | %s |", one.label(), results.runs(one.name(), "cold"),
          own.wall(), own.cpu(), own.peak(), results.size(one.name()).files(), results.size(one.name()).megabytes(),
          ratio(own.wall(), hugo.wall()), ratio(own.cpu(), hugo.cpu()), ratio(own.peak(), hugo.peak()));
    }
    line("");
  }

  private void again() {
    line("**Building again**");
    line("");
    line("| | nothing changed: wall s | CPU s | ÷ own first build | one story edited: wall s | CPU s | ÷ own first build |");
    line("|---|--:|--:|--:|--:|--:|--:|");
    for (Contestant one : contestants) {
      if (results.runs(one.name(), "unchanged") > 0) {
        Sample cold = results.median(one.name(), "cold");
        Sample same = results.median(one.name(), "unchanged");
        Sample edited = results.median(one.name(), "edited");
        line("| %s | %.2f | %.2f | %s | %.2f | %.2f | %s |", one.label(), same.wall(), same.cpu(), ratio(same.wall(), cold.wall()),
            edited.wall(), edited.cpu(), ratio(edited.wall(), cold.wall()));
      }
    }
    line("");
  }

  private void floor() {
    if (results.runs("java", "start") == 0) {
      return;
    }
    line("**The floor, and what a start costs**");
    line("");
    line("| | wall s | CPU s |");
    line("|---|--:|--:|");
    row("Read the sources, all cores", results.median("floor", "read"));
    row("Write the same output from memory, all cores", results.median("floor", "write"));
    row("`java -version` with the same flags", results.median("java", "start"));
    row("Maven with nothing to do", results.median("mvn", "start"));
    row("An archive of one story, stand-alone main", results.median("jar", "one"));
    if (results.runs("mvn", "one") > 0) {
      row("An archive of one story, `mvn site-build`", results.median("mvn", "one"));
    }
    line("");
    double floor = results.median("floor", "read").wall() + results.median("floor", "write").wall();
    line("The stand-alone main's first build takes %s × the floor (reading and writing);"
            + " one story costs it %.2f s of CPU more than a bare JVM.",
        ratio(results.median("jar", "cold").wall(), floor), results.median("jar", "one").cpu() - results.median("java", "start").cpu());
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
