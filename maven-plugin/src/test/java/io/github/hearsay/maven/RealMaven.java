package io.github.hearsay.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Starts the Maven that runs the tests in a process of its own, as a user would. It fetches from nowhere but the local
 * repository of the outer build: what that build did not need, a user's build may not need either.
 */
final class RealMaven {

  private static final int MINUTES = 5;
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
    Path output = Files.createTempFile("maven", ".log");
    Path settings = Files.writeString(Files.createTempFile("settings", ".xml"), settings());
    try {
      List<String> command = new ArrayList<>();
      command.add(property("maven.home") + "/bin/" + (File.separatorChar == '\\' ? "mvn.cmd" : "mvn"));
      // Lax checksums: a local repository keeps none for some of its files, and Maven 4 would refuse those.
      command.addAll(List.of("-B", "-ntp", "-c", "-s", settings.toString(), "-Dmaven.repo.local=" + localRepository));
      command.addAll(List.of(arguments));
      return new Run(exit(new ProcessBuilder(command), project, output), Files.readString(output, StandardCharsets.UTF_8));
    } finally {
      Files.delete(output);
      Files.delete(settings);
    }
  }

  private static int exit(ProcessBuilder maven, Path project, Path output) throws IOException, InterruptedException {
    maven.environment().keySet().removeAll(OUTER_BUILD);
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Process process = maven.directory(project.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("Maven did not end within " + MINUTES + " minutes: " + Files.readString(output));
    }
    return process.exitValue();
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
