package harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ratios that the project holds itself to, as rows of a table. */
final class Goals {

  private final Results results;
  private final List<String> rows = new ArrayList<>();

  private Goals(Results results) {
    this.results = results;
  }

  /** Those for which there are figures: generators that took no part leave theirs out. */
  static List<String> of(Results results) {
    Goals goals = new Goals(results);
    goals.againstOthers();
    goals.againstTheFloor();
    goals.againstABareStart();
    goals.againstItself();
    goals.againstATenth();
    return goals.rows;
  }

  private void againstOthers() {
    Sample jar = results.median("jar", "first");
    Sample mvn = results.median("mvn", "first");
    Sample hugo = results.median("hugo", "first");
    Sample jbake = results.median("jbake", "first");
    both("First build, stand-alone main ÷ Hugo", jar, hugo, 0.55);
    both("First build, through the launcher ÷ Hugo", results.median("launcher", "first"), hugo, 0.55);
    both("First build, `mvn site-build` ÷ Hugo, Maven's start counted", mvn, hugo, 0.75);
    row("First build, stand-alone main ÷ Hugo: peak memory", jar.peak() / hugo.peak(), 0.35);
    row("First build, `mvn site-build` ÷ Hugo: peak memory", mvn.peak() / hugo.peak(), 0.35);
    both("First build, stand-alone main ÷ JBake", jar, jbake, 0.05);
    both("First build, `mvn site-build` ÷ JBake", mvn, jbake, 0.05);
  }

  private void againstTheFloor() {
    both("First build, stand-alone main ÷ the floor", results.median("jar", "first"), results.floor(), 3);
  }

  private void againstABareStart() {
    double start = results.median("java", "start").cpu();
    row("One story, stand-alone main − `java -version`: CPU, s", results.median("jar", "one").cpu() - start, 0.5);
    row("One story, through the launcher − `java -version`: CPU, s", results.median("launcher", "one").cpu() - start, 0.5);
  }

  private void againstItself() {
    for (String[] who : new String[][] {{"jar", "stand-alone main"}, {"launcher", "through the launcher"}, {"mvn", "`mvn site-build`"}}) {
      Sample first = results.median(who[0], "first");
      both("Nothing changed ÷ first build, " + who[1], results.median(who[0], "unchanged"), first, 0.1);
      both("One story edited ÷ first build, " + who[1], results.median(who[0], "edited"), first, 0.15);
    }
  }

  private void againstATenth() {
    Sample all = results.median("jar", "first");
    Sample tenth = results.median("tenth", "first");
    both("First build ÷ first build of a tenth of the stories", all, tenth, 11);
    if (!Double.isNaN(tenth.peak())) {
      row("First build: peak memory, MB", all.peak(), 1_200);
    }
  }

  private void both(String what, Sample one, Sample other, double most) {
    row(what + ": CPU", one.cpu() / other.cpu(), most);
    row(what + ": wall", one.wall() / other.wall(), most);
  }

  private void row(String what, double is, double most) {
    if (!Double.isNaN(is)) {
      rows.add(
          String.format(Locale.ROOT, most < 100 ? "| %s | %.2f | %s | %s |" : "| %s | %.0f | %s | %s |",
              what, is, most < 100 ? Double.toString(most) : String.format(Locale.ROOT, "%,.0f", most), is <= most ? "yes" : "no"));
    }
  }
}
