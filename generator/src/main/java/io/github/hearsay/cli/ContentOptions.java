package io.github.hearsay.cli;

import io.github.hearsay.BuildRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options of verbs that look at an archive and build nothing. */
final class ContentOptions {

  @Option(names = "--content", paramLabel = "DIR", description = "the folder that holds site.yml (default: ${DEFAULT-VALUE})")
  private Path content = Path.of("content");

  @Option(names = "--now", paramLabel = "DATE", description = "the day that counts as today")
  private Optional<String> now = Optional.empty();

  /** A request for the archive. */
  BuildRequest request(Map<String, String> environment) {
    SortedMap<String, String> settings = new TreeMap<>();
    now.ifPresent(day -> settings.put("now", day));
    return SiteOptions.request(content, Path.of("target", "hearsay"), Optional.empty(), Optional.empty(), settings, environment);
  }
}
