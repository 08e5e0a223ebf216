package io.github.hearsay.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path base;

  @Test
  void anArchiveThatSaysNothingLiesInContentAndGoesToTarget() {
    BuildRequest request = request(Map.of(), Map.of(), Map.of());

    assertThat(request.content()).isEqualTo(base.resolve("content"));
    assertThat(request.output()).isEqualTo(base.resolve("target/hearsay"));
    assertThat(request.templates()).isEmpty();
    assertThat(request.theme()).isEmpty();
    assertThat(request.settings()).isEmpty();
    assertThat(request.clock()).isEqualTo(NOON);
  }

  @Test
  void foldersBesideThePomOverrideTemplatesAndTheme() throws IOException {
    Files.createDirectory(base.resolve("templates"));
    Files.createDirectory(base.resolve("site-theme"));

    BuildRequest request = request(Map.of(), Map.of(), Map.of());

    assertThat(request.templates()).contains(base.resolve("templates"));
    assertThat(request.theme()).contains(base.resolve("site-theme"));
  }

  @Test
  void aNamedFolderGoesBeforeTheOneBesideThePom() throws IOException {
    Files.createDirectory(base.resolve("templates"));

    BuildRequest request = request(Map.of(), Map.of("templates", "/elsewhere/templates"), Map.of());

    assertThat(request.templates()).contains(Path.of("/elsewhere/templates"));
  }

  @Test
  void relativeFoldersOfTheCommandLineBelongToThePom() {
    BuildRequest request = request(Map.of(), Map.of("output", "/elsewhere"), Map.of("hearsay.output", "../public"));

    assertThat(request.output()).isEqualTo(base.resolveSibling("public"));
  }

  @Test
  void theCommandLineGoesBeforeTheConfigurationAndThatBeforeThePomsProperties() {
    BuildRequest request =
        request(
            Map.of("hearsay.people.new", "warn", "hearsay.latest", "3", "hearsay.title", "Murmurs"),
            Map.of("people.new", "error", "latest", "5"),
            Map.of("hearsay.latest", "7"));

    assertThat(request.settings()).containsOnly(Map.entry("people.new", "error"), Map.entry("latest", "7"), Map.entry("title", "Murmurs"));
  }

  @Test
  void aMisspeltSettingOfTheCommandLineIsPassedOnToBeComplainedAbout() {
    assertThat(request(Map.of(), Map.of(), Map.of("hearsay.poeple.new", "error")).settings()).containsEntry("poeple.new", "error");
  }

  @Test
  void whatIsNoSettingStaysWithMaven() {
    Map<String, String> given = Map.of(
            "hearsay.version", "1.0.0", "hearsay.skip", "false", "hearsay.timings", "true", "hearsay.profile", "b.jfr", "hearsay.shard", "3/8",
            "hearsay.shards", "target/shards", "hearsay.port", "4001", "hearsay.published", "true", "maven.test.skip", "true");

    assertThat(request(given, Map.of(), given).settings()).isEmpty();
  }

  private BuildRequest request(Map<String, String> properties, Map<String, String> configuration, Map<String, String> commandLine) {
    return Requests.of(base, properties(properties), configuration, properties(commandLine), NOON);
  }

  private static Properties properties(Map<String, String> values) {
    Properties properties = new Properties();
    properties.putAll(values);
    return properties;
  }
}
