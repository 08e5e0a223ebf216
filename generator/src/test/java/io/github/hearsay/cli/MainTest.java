package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpNamesTheVerbsAndTheExitCodes() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString())
        .contains("build  Renders the archive into a static site", "check  Reads, links and plans the archive")
        .contains("1   something in the archive is wrong", "2   the command line is wrong");
  }

  @Test
  void helpOfAVerbNamesItsOptions() {
    assertThat(run("help", "build")).isZero();

    assertThat(out.toString()).contains("--content=DIR", "--output=DIR", "--templates=DIR", "--theme=DIR", "--url=URL", "--now=DATE", "--strict", "--timings", "--profile=FILE", "-q, --quiet");
  }

  @Test
  void noVerbIsWrongUsage() {
    assertThat(run()).isEqualTo(2);

    assertThat(err.toString()).contains("Missing required subcommand").contains("Usage: hearsay");
  }

  @Test
  void aMisspeltOptionIsWrongUsageWithASuggestion() {
    assertThat(run("build", "--contents", "stories")).isEqualTo(2);

    assertThat(err.toString()).contains("Unknown options: '--contents'").contains("--content");
  }

  @Test
  void aSourceDateEpochThatIsNoNumberIsWrongUsage() {
    assertThat(Main.run(terminal(), Map.of("SOURCE_DATE_EPOCH", "yesterday"), "build")).isEqualTo(2);

    assertThat(err.toString()).startsWith("SOURCE_DATE_EPOCH is not a number of seconds: \"yesterday\"");
  }

  private int run(String... args) {
    return Main.run(terminal(), Map.of(), args);
  }

  private Terminal terminal() {
    return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
  }
}
