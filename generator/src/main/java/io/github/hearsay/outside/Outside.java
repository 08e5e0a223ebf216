package io.github.hearsay.outside;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * How links to other sites are looked at.
 *
 * @param memory a file of what was found, so that no page is asked for again soon
 * @param now when this is
 * @param fresh for how long a page that was there counts as being there; one that was not is asked for every time
 * @param pause between two requests to one host
 * @param timeout after which an answer is not waited for any longer
 * @param tries how often a page is asked for before it is given up
 * @param hosts how many hosts are asked at a time
 * @param archive what tells whether there is an archived copy of a page
 */
public record Outside(Path memory, Instant now, Duration fresh, Duration pause, Duration timeout, int tries, int hosts, URI archive) {

  private static final URI INTERNET_ARCHIVE = URI.create("https://archive.org/wayback/available");

  /** As polite as a reader. */
  public static Outside politely(Path memory, Instant now) {
    return new Outside(
        memory, now, Duration.ofDays(7), Duration.ofSeconds(1), Duration.ofSeconds(20), 3, 4, INTERNET_ARCHIVE);
  }
}
