package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java that only says what it was asked, and leaves what the real one does. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Path LAUNCHER = Path.of("src/main/launcher/hearsay").toAbsolutePath();

  private static final String MAIN = "io.github.hearsay.cli.Main";

  @TempDir private Path folder;

  /** One that this Java has besides those that each of them has. */
  private String flag = "";

  private String jar = "";
  private String options = "";
  private String path = System.getenv("PATH");

  @BeforeEach
  void aJavaAndAJar() throws IOException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(
        java,
        "#!/bin/sh\nfor a; do\n  echo \"$a\"\n  case $a in\n"
            + "    -XX:SharedArchiveFile=* | -XX:DumpLoadedClassList=* | -XX:AOTConfiguration=* | -XX:AOTCache=*) : > \"${a#*=}\";;\n"
            + "    -XX:+PrintFlagsFinal) echo \"ccstr $FLAG =\";;\n  esac\ndone\nexit ${EXIT:-0}\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.createFile(folder.resolve("my hearsay.jar"));
  }

  @Test
  void theFirstBuildLeavesAnArchiveThatTheNextOneUses() throws Exception {
    assertThat(run(0, "build", "--content", "my stories")).anyMatch(line -> line.startsWith("-XX:DumpLoadedClassList="))
        .containsSubsequence("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", folder + "/my hearsay.jar", MAIN, "build", "--content", "my stories")
        .doesNotContain("-Xshare:dump");
    assertThat(archives()).hasSize(1).allMatch(name -> name.endsWith(".jsa"));

    assertThat(run(0, "build")).contains("-XX:SharedArchiveFile=" + archives().get(0));
  }

  @Test
  void aJavaThatKeepsClassesLinkedIsLetKeepThem() throws Exception {
    flag = "AOTCacheOutput";
    assertThat(run(0, "build")).contains("-XX:AOTMode=record").doesNotContain("-XX:AOTMode=create").endsWith(MAIN, "build");
    assertThat(archives()).hasSize(1).allMatch(name -> name.endsWith(".aot"));

    assertThat(run(0, "build")).contains("-XX:AOTCache=" + archives().get(0));
    assertThat(run(0, "--help")).anyMatch(said -> said.startsWith("-XX:AOTCache="));
  }

  @Test
  void aRunForWhichAllIsThereStartsNothingButJava() throws Exception {
    run(0, "build");
    path = folder.toString();

    assertThat(run(0, "build")).contains("-XX:SharedArchiveFile=" + archives().get(0)).endsWith(MAIN, "build");
  }

  @Test
  void anotherJarOrJavaAtTheSamePlaceGetsAnArchiveOfItsOwn() throws Exception {
    for (String changed : List.of("my hearsay.jar", "jdk/bin/java")) {
      run(0, "build");
      assertThat(run(0, "build")).anyMatch(line -> line.startsWith("-XX:SharedArchiveFile="));
      // Older than before, as when somebody goes back to an earlier version.
      Files.setLastModifiedTime(folder.resolve(changed), FileTime.from(Instant.parse("2020-02-02T02:02:02Z")));

      assertThat(run(0, "--help")).noneMatch(line -> line.startsWith("-XX:SharedArchiveFile="));
      assertThat(run(0, "build")).anyMatch(line -> line.startsWith("-XX:DumpLoadedClassList="));
      assertThat(archives()).hasSize(1);
    }
  }

  @Test
  void aFailedBuildLeavesNoArchiveAndItsOwnExitCode() throws Exception {
    run(1, "build");
    flag = "AOTCacheOutput";
    run(1, "build");

    assertThat(archives()).isEmpty();
  }

  @Test
  void helpIsNoMeasureOfWhatABuildLoads() throws Exception {
    assertThat(run(0, "--help")).endsWith("-cp", folder + "/my hearsay.jar", MAIN, "--help").noneMatch(said -> said.contains("Archive"));

    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void flagsOfTheUsersComeLast() throws Exception {
    options = "-XX:CompileThresholdScaling=1 -Xmx1g";

    assertThat(run(0, "build")).containsSubsequence("-XX:CompileThresholdScaling=2", "-XX:CompileThresholdScaling=1", "-Xmx1g", "-cp");
  }

  @Test
  void aJarIsFoundByAPathFromWhereOneIs() throws Exception {
    jar = "../" + folder.getFileName() + "/my hearsay.jar";

    assertThat(run(0, "build")).endsWith("-cp", folder + "/my hearsay.jar", MAIN, "build");
  }

  @Test
  void withoutACacheFolderItRunsAllTheSame() throws Exception {
    Files.createFile(folder.resolve("cache"));

    assertThat(run(0, "build")).endsWith("-cp", folder + "/my hearsay.jar", MAIN, "build").noneMatch(said -> said.contains("Archive"));
  }

  private List<String> archives() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache/hearsay/classes"))) {
      return files.map(Path::toString).filter(file -> file.matches(".*\\.(jsa|aot|list|[0-9]+)")).toList();
    }
  }

  private List<String> run(int exit, String... args) throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of("/bin/sh", LAUNCHER.toString()), Stream.of(args)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("HEARSAY_JAR", jar.isEmpty() ? folder.resolve("my hearsay.jar").toString() : jar);
    builder.environment().put("HEARSAY_JAVA_OPTS", options);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("EXIT", Integer.toString(exit));
    builder.environment().put("FLAG", flag);
    builder.environment().put("PATH", path);
    builder.directory(folder.toFile());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(exit);
    return said.lines().toList();
  }
}
