package io.github.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the sample and its style sheet before the Nu HTML checker: no error, no warning. */
final class ValidHtmlTest {

  private static final Pattern OWN_FILE = Pattern.compile("violates Content Security Policy \\(meta tag\\): [a-z ]+ “(?!\\w+:|//)");

  /** What browsers have had for years and the checker has not: they leave it out where they do not know it. */
  private static final Pattern NEWER =
      Pattern.compile("error: CSS: “(vector-effect|contain-intrinsic-size)”: Property “[a-z-]+” doesn't exist\\.");

  @TempDir Path folder;

  @Test
  void theCheckerHasNothingToSay() throws IOException, InterruptedException {
    try (Sample sample = Sample.in(folder)) {
      Path log = folder.resolve("nu.log");
      Process checker =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xss4m", "-cp", System.getProperty("java.class.path"),
                  "nu.validator.client.SimpleCommandLineValidator", "--skip-non-html", "--also-check-svg", "--also-check-css", "--format", "gnu",
                  sample.folder().toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      assertThat(checker.waitFor(10, TimeUnit.MINUTES)).isTrue();
      List<String> all = Files.readAllLines(log, StandardCharsets.UTF_8);
      assertThat(all.stream().filter(ValidHtmlTest::counts).limit(20)).isEmpty();
      assertThat(all).as("it has read the style sheet").anyMatch(NEWER.asPredicate());
    }
  }

  /** Read from disk, a page's own files are of no origin that its policy could allow; that the policy fits a served page is seen in the browser. */
  private static boolean counts(String line) {
    return !line.startsWith("SLF4J") && !OWN_FILE.matcher(line).find() && !NEWER.matcher(line).find();
  }
}
