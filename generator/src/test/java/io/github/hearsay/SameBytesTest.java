package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: on any machine, in any zone and language, whatever order the files were made in. */
class SameBytesTest {

  private static final Path CONTENT = Path.of("..", "content").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void folderZoneLocaleThreadsAndFileOrderDoNotReachTheOutput() throws Exception {
    Path first = build("one", 1, "Pacific/Kiritimati", "en_US.UTF-8", List.of("-Duser.language=en", "-Duser.country=US"));
    Path second = build(
        "somewhere else/two", 2, "America/Adak", "tr_TR.UTF-8",
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1", "-XX:ActiveProcessorCount=1"));
    Path third = build(
        "ar", 3, "Asia/Kathmandu", "C", List.of("-Duser.language=ar", "-Duser.country=EG", "-XX:ActiveProcessorCount=7"));
    assertThat(Trees.bytes(first)).hasSizeGreaterThan(100);
    assertThat(Trees.bytes(second)).isEqualTo(Trees.bytes(first));
    assertThat(Trees.bytes(third)).isEqualTo(Trees.bytes(first));
  }

  private Path build(String name, long seed, String zone, String locale, List<String> options) throws IOException, InterruptedException {
    Path place = Files.createDirectories(folder.resolve(name));
    Trees.copy(CONTENT, place.resolve("content"), seed);
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.github.hearsay.cli.Main", "build", "--now", "2026-11-22"));
    File log = place.resolve("log.txt").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true).redirectOutput(log);
    builder.environment().put("TZ", zone);
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("the build in %s ends", name).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
    return place.resolve("target/hearsay");
  }
}
