package io.github.hearsay.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Starts the Maven that runs the tests in a process of its own, as a user would. It fetches from nowhere but the local
 * repository of the outer build: what that build did not need, a user's build may not need either.
 */
final class RealMaven {

  private static final List<String> OUTER_BUILD = List.of("MAVEN_ARGS", "MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR", "MAVEN_CONFIG");

  private final Path localRepository;

  private RealMaven(Path localRepository) {
    this.localRepository = localRepository;
  }

  /** A Maven whose local repository is {@code folder}. */
  static RealMaven withLocalRepository(Path folder) {
    return new RealMaven(folder);
  }

  /** What a run printed and how it ended. */
  record Run(int exit, String output) {}

  Run run(Path project, String... arguments) throws IOException, InterruptedException {
    try (RunningMaven maven = start(project, arguments)) {
      return maven.end();
    }
  }

  /** Starts a run that need not end by itself. */
  RunningMaven start(Path project, String... arguments) throws IOException {
    Path output = Files.createTempFile("maven", ".log");
    Path settings = Files.writeString(Files.createTempFile("settings", ".xml"), settings());
    List<String> command = new ArrayList<>();
    command.add(property("maven.home") + "/bin/" + (File.separatorChar == '\\' ? "mvn.cmd" : "mvn"));
    // Lax checksums: a local repository keeps none for some of its files, and Maven 4 would refuse those.
    command.addAll(List.of("-B", "-ntp", "-c", "-s", settings.toString(), "-Dmaven.repo.local=" + localRepository));
    command.addAll(List.of(arguments));
    ProcessBuilder maven = new ProcessBuilder(command);
    maven.environment().keySet().removeAll(OUTER_BUILD);
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    return new RunningMaven(
        maven.directory(project.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output, List.of(output, settings));
  }

  private static String settings() {
    return """
        <settings>
          <mirrors>
            <mirror>
              <id>outer-build</id>
              <mirrorOf>*</mirrorOf>
              <url>%s</url>
            </mirror>
          </mirrors>
        </settings>
        """
        .formatted(Path.of(property("it.local-repository")).toUri());
  }

  /** A property that the failsafe configuration in the pom sets. */
  static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), () -> name + " is not set: run this test with mvn verify");
  }
}
