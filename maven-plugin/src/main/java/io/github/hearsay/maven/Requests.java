package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.config.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a request of what Maven was told: the command line goes before the pom's configuration, that before the pom's properties. */
final class Requests {

  private static final String PREFIX = "hearsay.";

  /** Not settings of a site: the goals' own, and many a pom keeps the plugin's version in {@code hearsay.version}. */
  private static final Set<String> NO_SETTINGS =
      Set.of("skip", "timings", "profile", "version", "shard", "shards", "report", "baseline", "port", "published", "fix", "external");

  private final Path base;
  private final SortedMap<String, String> values = new TreeMap<>();

  private Requests(Path base) {
    this.base = base;
  }

  /**
   * Makes a request.
   *
   * @param base the folder of the pom, to which relative folders belong
   * @param properties of the pom; only those that spell a setting count
   * @param configuration folders and settings by the names of {@code site.yml}
   * @param commandLine what was given as {@code -D}; everything beginning with {@code hearsay.} counts
   */
  static BuildRequest of(Path base, Properties properties, Map<String, String> configuration, Properties commandLine, Instant clock) {
    Requests requests = new Requests(base);
    for (String key : Setting.keys()) {
      Optional.ofNullable(properties.getProperty(PREFIX + key)).ifPresent(value -> requests.values.put(key, value));
    }
    configuration.forEach((key, value) -> requests.values.put(key, value == null ? "" : value));
    for (String name : commandLine.stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        requests.values.put(name.substring(PREFIX.length()), commandLine.getProperty(name));
      }
    }
    requests.values.keySet().removeAll(NO_SETTINGS);
    return requests.request(clock);
  }

  private BuildRequest request(Instant clock) {
    Path content = folder("content").orElse(base.resolve("content"));
    Path output = folder("output").orElse(base.resolve("target/hearsay"));
    Optional<Path> templates = folder("templates").or(() -> existing("templates"));
    Optional<Path> theme = folder("theme").or(() -> existing("site-theme"));
    return new BuildRequest(content, output, templates, theme, values, clock);
  }

  private Optional<Path> folder(String name) {
    return Optional.ofNullable(values.remove(name)).map(base::resolve).map(Path::normalize);
  }

  private Optional<Path> existing(String name) {
    return Optional.of(base.resolve(name)).filter(Files::isDirectory);
  }
}
