package io.github.hearsay.outside;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for pages, one host's one after the other: first for their heads alone, which cost the host least. */
final class Visitor {

  private static final int HOPS = 5;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> FOR_NOW = Set.of(302, 303, 307);
  private static final Set<Integer> LATER = Set.of(429, 500, 502, 503, 504);
  /** Said by a host that wants to be asked otherwise, or does not like programs: a reader may see the page all the same. */
  private static final Set<Integer> CLOSED = Set.of(401, 403, 407, 451, 999);
  private static final Pattern COPY = Pattern.compile("\"closest\"\\s*:\\s*\\{[^}]*\"url\"\\s*:\\s*\"([^\"]+)\"");

  private final Outside how;
  private final HttpClient client;

  Visitor(Outside how) {
    this.how = how;
    this.client = HttpClient.newBuilder().connectTimeout(how.timeout()).followRedirects(HttpClient.Redirect.NEVER).build();
  }

  /** What a page answers in the end. */
  Answer ask(String address) throws InterruptedException {
    URI at = URI.create(address);
    boolean isMoved = true;
    String moved = address;
    for (int hop = 0; hop <= HOPS; hop++) {
      Reply reply = persistently(at);
      Optional<URI> next = reply.next(at);
      if (next.isEmpty()) {
        return reply.isThere() ? moved.equals(address) ? new Answer.There() : new Answer.Moved(moved) : new Answer.Gone(reply.why());
      }
      // Only as long as every step is one for good is the new address the better one.
      isMoved &= FOR_GOOD.contains(reply.status);
      moved = isMoved ? next.get().toString() : moved;
      at = next.get();
    }
    return new Answer.Gone("sends readers round in a circle");
  }

  /** A reply, or why there is none. */
  private record Reply(int status, String location, Optional<Duration> later, String failure) {

    boolean isThere() {
      return status >= 200 && status < 300 || CLOSED.contains(status);
    }

    Optional<URI> next(URI from) {
      boolean leads = (FOR_GOOD.contains(status) || FOR_NOW.contains(status)) && !location.isEmpty();
      try {
        return leads ? Optional.of(from.resolve(location)).filter(to -> String.valueOf(to.getScheme()).startsWith("http")) : Optional.empty();
      } catch (IllegalArgumentException noAddress) {
        return Optional.empty();
      }
    }

    String why() {
      return failure.isEmpty() ? "answers with status " + status : failure;
    }
  }

  private Reply persistently(URI at) throws InterruptedException {
    Reply reply = once(at);
    Duration wait = how.pause();
    for (int tries = 1; tries < how.tries() && (reply.status == 0 || LATER.contains(reply.status)); tries++) {
      wait = wait.multipliedBy(2);
      Duration asked = reply.later.orElse(wait);
      sleep(asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked);
      reply = once(at);
    }
    return reply;
  }

  private Reply once(URI at) throws InterruptedException {
    Reply head = send(at, "HEAD");
    boolean isSure = head.isThere() || head.next(at).isPresent() || head.status == 0 || LATER.contains(head.status);
    if (isSure && !CLOSED.contains(head.status)) {
      return head;
    }
    sleep(how.pause());
    return send(at, "GET");
  }

  private Reply send(URI at, String method) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(at).timeout(how.timeout()).header("User-Agent", "Hearsay (checks links of an archive)")
          .header("Accept", "text/html, */*;q=0.8").method(method, HttpRequest.BodyPublishers.noBody()).build();
      HttpResponse<?> response = client.send(request, HttpResponse.BodyHandlers.discarding());
      String location = response.headers().firstValue("Location").orElse("");
      return new Reply(response.statusCode(), location, response.headers().firstValue("Retry-After").flatMap(Visitor::seconds), "");
    } catch (HttpTimeoutException slow) {
      return new Reply(0, "", Optional.empty(), "does not answer in " + how.timeout().toSeconds() + " seconds");
    } catch (IOException | IllegalArgumentException nobody) {
      return new Reply(0, "", Optional.empty(), "cannot be reached");
    }
  }

  private static Optional<Duration> seconds(String text) {
    return text.matches("[0-9]{1,6}") ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : Optional.empty();
  }

  void sleep(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }

  /** The address of an archived copy that is near to a day; empty when nobody knows of one. */
  Optional<String> copy(String address, String day) throws InterruptedException {
    String query = "?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + (day.isEmpty() ? "" : "&timestamp=" + day);
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(how.archive() + query)).timeout(how.timeout()).build();
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      Matcher closest = COPY.matcher(response.body());
      return response.statusCode() == 200 && closest.find() ? Optional.of(closest.group(1).replace("\\/", "/")) : Optional.empty();
    } catch (IOException | IllegalArgumentException nobody) {
      return Optional.empty();
    }
  }
}
