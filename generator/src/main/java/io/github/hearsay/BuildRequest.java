package io.github.hearsay;

import io.github.hearsay.redact.Keyed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What to build, from where, to where.
 *
 * @param content the folder that holds {@code site.yml}
 * @param output the folder the site is written to; made when missing
 * @param templates a folder whose files replace the built-in templates of the same name
 * @param theme a folder whose files replace or join the built-in theme's
 * @param settings values that go before those of {@code site.yml}, by the same keys
 * @param redactionsKey the key of redactions whose targets are digests
 * @param baseline a file of warnings that are known and count no more
 * @param clock what "today" is taken from when the setting {@code now} is not given
 */
public record BuildRequest(
    Path content, Path output, Optional<Path> templates, Optional<Path> theme, SortedMap<String, String> settings, Instant clock,
    Optional<String> redactionsKey, Optional<Path> baseline) {

  /** Without a key of redactions. */
  public BuildRequest(
      Path content, Path output, Optional<Path> templates, Optional<Path> theme, SortedMap<String, String> settings, Instant clock) {
    this(content, output, templates, theme, settings, clock, Optional.empty());
  }

  /** Without a baseline. */
  public BuildRequest(
      Path content, Path output, Optional<Path> templates, Optional<Path> theme, SortedMap<String, String> settings, Instant clock,
      Optional<String> redactionsKey) {
    this(content, output, templates, theme, settings, clock, redactionsKey, Optional.empty());
  }

  public BuildRequest {
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
  }

  /** The same with a key of redactions. */
  public BuildRequest with(Optional<String> key) {
    return new BuildRequest(content, output, templates, theme, settings, clock, key, baseline);
  }

  /** The same with a file of warnings that are known. */
  public BuildRequest knowing(Optional<Path> known) {
    return new BuildRequest(content, output, templates, theme, settings, clock, redactionsKey, known);
  }

  /** The key of redactions that {@code environment} holds. */
  public static Optional<String> redactionsKey(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(Keyed.VARIABLE)).map(String::strip).filter(key -> !key.isEmpty());
  }

  /** The instant {@code SOURCE_DATE_EPOCH} names in {@code environment}, else the system's now. */
  public static Instant clock(Map<String, String> environment) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    try {
      return epoch.isBlank() ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
    } catch (NumberFormatException notSeconds) {
      throw new IllegalArgumentException("SOURCE_DATE_EPOCH is not a number of seconds: \"" + epoch + "\"", notSeconds);
    }
  }
}
