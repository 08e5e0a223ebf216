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

/** Every page of the sample before the Nu HTML checker: no error, no warning. */
final class ValidHtmlTest {

  private static final Pattern OWN_FILE = Pattern.compile("violates Content Security Policy \\(meta tag\\): [a-z ]+ “(?!\\w+:|//)");

  @TempDir Path folder;

  @Test
  void theCheckerHasNothingToSay() throws IOException, InterruptedException {
    try (Sample sample = Sample.in(folder)) {
      Path log = folder.resolve("nu.log");
      Process checker =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xss4m", "-cp", System.getProperty("java.class.path"),
                  "nu.validator.client.SimpleCommandLineValidator", "--skip-non-html", "--also-check-svg", "--format", "gnu", sample.folder().toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      assertThat(checker.waitFor(10, TimeUnit.MINUTES)).isTrue();
      List<String> said =
          Files.readAllLines(log, StandardCharsets.UTF_8).stream().filter(ValidHtmlTest::counts).limit(20).toList();
      assertThat(said).isEmpty();
      assertThat(checker.exitValue()).isZero();
    }
  }

  /** Read from disk, a page's own files are of no origin that its policy could allow; that the policy fits a served page is seen in the browser. */
  private static boolean counts(String line) {
    return !line.startsWith("SLF4J") && !OWN_FILE.matcher(line).find();
  }
}
