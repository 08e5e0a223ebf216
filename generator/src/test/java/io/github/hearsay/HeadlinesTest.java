package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.report.BuildReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of real headlines as stories: whatever real writers write, nothing breaks. They are no part of the project, so the test runs only
 * where they are.
 */
class HeadlinesTest {

  private static final Path HEADLINES = Path.of(System.getProperty("hearsay.headlines", "../../shared/bench/headlines.csv.gz"));
  private static final Pattern ROW = Pattern.compile("([^,]*),(?:\"((?:[^\"]|\"\")*)\"|([^,]*)),.*");
  private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]{2,} [A-Z][a-z]{2,}\\b");
  private static final Pattern SOMEBODY = Pattern.compile("(?i)\\b(source|insider|pal|friend)s?\\b");
  private static final Pattern NOBODY = Pattern.compile("(?i)\\b(reportedly|allegedly|rumou?rs?|rumou?red)\\b");

  /** A pair of capital words that so many headlines have is taken for a name. */
  private static final int OFTEN = 8;

  @TempDir Path home;
  private Path folder;
  private int count;

  private record Row(String publisher, String headline) {}

  @Test
  void realHeadlinesAreReadLinkedAndLookedThrough() throws IOException {
    Checked checked = check(there(), 1);
    BuildReport report = checked.report();
    Map<String, Long> found =
        report.problems().stream().collect(Collectors.groupingBy(problem -> problem.code().id(), TreeMap::new, Collectors.counting()));
    System.out.println(checked.what() + "; found: " + found);
    assertThat(report.errors()).as("%s", report.problems().stream().map(Problem::message).limit(5).toList()).isZero();
    assertThat(report.stories().published()).isEqualTo(rows().size()).isGreaterThan(10_000);
    assertThat(found).containsKeys("HS801", "HS802", "HS803", "HS805").doesNotContainKeys("HS804", "HS807");
  }

  /** Prints what twice and four times as many take; the figures are for people, since a machine that does other things as well would fail them. */
  @Test
  @EnabledIfSystemProperty(named = "hearsay.headlines.growth", matches = "true")
  void twiceAsManyTakeTwiceAsLong() throws IOException {
    List<Row> rows = there();
    check(rows, 1);
    double before = 0;
    for (int copies : List.of(1, 2, 4)) {
      Checked checked = check(rows, copies);
      System.out.printf(Locale.ROOT, "%s: %.1f s of processor time%s%n", checked.what(), checked.seconds(),
          before == 0 ? "" : String.format(Locale.ROOT, ", %.2f times the half", checked.seconds() / before));
      before = checked.seconds();
      assertThat(checked.report().stories().published()).isEqualTo(copies * rows.size());
    }
  }

  private record Checked(BuildReport report, String what, double seconds) {}

  /** An archive in which each headline is a story as often as {@code copies} says, checked without anything kept from earlier. */
  private Checked check(List<Row> rows, int copies) throws IOException {
    folder = Files.createDirectory(home.resolve(Integer.toString(count++)));
    Map<String, Integer> names = names(rows);
    write("site.yml", "title: Real headlines\n");
    for (String name : names.keySet()) {
      write("people/" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".md", "---\nname: " + name + "\n---\n");
    }
    int listed = 0;
    for (int i = 0; i < copies * rows.size(); i++) {
      listed += story(i, rows.get(i % rows.size()), names) ? 1 : 0;
    }
    TreeMap<String, String> settings = new TreeMap<>(Map.of("now", "2026-11-22"));
    long start = processorTime();
    BuildReport report =
        Hearsay.check(new BuildRequest(folder, folder.resolve("site"), Optional.empty(), Optional.empty(), settings, Instant.EPOCH));
    return new Checked(
        report, copies * rows.size() + " headlines, " + names.size() + " names, " + listed + " stories with a person",
        (processorTime() - start) / 1e9);
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static List<Row> there() throws IOException {
    assumeTrue(Files.exists(HEADLINES), "no real headlines at " + HEADLINES + "; give -Dhearsay.headlines");
    return rows();
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(HEADLINES)), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher row = ROW.matcher(line);
        String cell = !row.matches() ? "" : row.group(2) != null ? row.group(2).replace("\"\"", "\"") : row.group(3);
        String headline = cell.replaceAll("\\p{C}", "").strip();
        if (!headline.isEmpty()) {
          String host = row.group(1).replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
          rows.add(new Row(host.isBlank() ? "a newspaper" : host, headline.substring(0, Math.min(headline.length(), 200))));
        }
      }
    }
    return rows;
  }

  private static Map<String, Integer> names(List<Row> rows) {
    Map<String, Integer> names = new TreeMap<>();
    for (Row row : rows) {
      NAME.matcher(row.headline()).results().forEach(name -> names.merge(name.group(), 1, Integer::sum));
    }
    names.values().removeIf(count -> count < OFTEN);
    return names;
  }

  /** Lists the first name alone, so that there is something to be found; whether there is one. */
  private boolean story(int number, Row row, Map<String, Integer> names) throws IOException {
    Optional<String> person = NAME.matcher(row.headline()).results().map(name -> name.group()).filter(names::containsKey).findFirst();
    String saidBy = SOMEBODY.matcher(row.headline()).find() ? "{anonymous: a source}"
        : NOBODY.matcher(row.headline()).find() ? "unattributed" : "{publication: " + quoted(row.publisher()) + "}";
    write(
        "articles/" + number / 1000 + "/h" + number + ".md",
        "---\ntitle: " + quoted(row.headline()) + "\ndate: 2018-03-01\n" + person.map(name -> "people: " + name).orElse("topic: Gossip")
            + "\nclaims:\n  - text: " + quoted(row.headline()) + "\n    said-by: " + saidBy + "\n---\n"
            + row.headline().replaceAll("(\\p{Punct})", "\\\\$1") + "\n");
    return person.isPresent();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
