package io.github.hearsay.cli;

import io.github.hearsay.BuildRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options that say which site is meant: of every verb that makes one or looks at one. */
final class SiteOptions {

  @Option(names = "--content", paramLabel = "DIR", description = "the folder that holds site.yml (default: ${DEFAULT-VALUE})")
  private Path content = Path.of("content");

  @Option(names = "--templates", paramLabel = "DIR", description = "files that replace the built-in templates of the same name")
  private Optional<Path> templates = Optional.empty();

  @Option(names = "--theme", paramLabel = "DIR", description = "files that replace or join those of the built-in theme")
  private Optional<Path> theme = Optional.empty();

  @Option(names = "--url", paramLabel = "URL", description = "the address the site will be published at")
  private Optional<String> url = Optional.empty();

  @Option(names = "--now", paramLabel = "DATE", description = "the day that counts as today, from which ages are counted")
  private Optional<String> now = Optional.empty();

  @Option(names = "-D", paramLabel = "NAME=VALUE", mapFallbackValue = "true", description = "any setting of site.yml, by the same name")
  private Map<String, String> settings = new TreeMap<>();

  /** Takes an option with its value; false if there is none of this name. */
  boolean option(String name, String value) {
    switch (name) {
      case "--content" -> content = Path.of(value);
      case "--templates" -> templates = Optional.of(Path.of(value));
      case "--theme" -> theme = Optional.of(Path.of(value));
      case "--url" -> url = Optional.of(value);
      case "--now" -> now = Optional.of(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Takes one setting; false if it was given before. */
  boolean setting(String name, String value) {
    return settings.put(name, value) == null;
  }

  /** A request for the site in {@code output}. */
  BuildRequest request(Path output, Map<String, String> environment) {
    return request(output, Map.of(), environment);
  }

  /** The same, with settings that a verb gives by options of its own. */
  BuildRequest request(Path output, Map<String, String> own, Map<String, String> environment) {
    SortedMap<String, String> all = new TreeMap<>(settings);
    url.ifPresent(value -> all.put("url", value));
    now.ifPresent(value -> all.put("now", value));
    all.putAll(own);
    return request(content, output, templates, theme, all, environment);
  }

  /** What every verb asks for, with what it takes from the environment. */
  static BuildRequest request(
      Path content, Path output, Optional<Path> templates, Optional<Path> theme, SortedMap<String, String> settings,
      Map<String, String> environment) {
    try {
      return new BuildRequest(
          content, output, templates, theme, settings, BuildRequest.clock(environment), BuildRequest.redactionsKey(environment));
    } catch (IllegalArgumentException unusable) {
      throw new UsageException(unusable.getMessage(), unusable);
    }
  }
}
