package io.github.hearsay.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.hearsay.shipped.Shipped;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers as GitHub Pages does. What is asked for is only ever looked up among the files of the site, so there is no path that leads out of it; and
 * only those are answered who asked for this machine by its own name, so that no page of another site can read what is not published yet.
 */
final class Answers implements HttpHandler {

  private static final Pattern OURSELVES = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d{1,5})?");
  private static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String NOT_FOUND = "404.html";

  private final Keeper keeper;
  private final Listeners listeners;

  Answers(Keeper keeper, Listeners listeners) {
    this.keeper = keeper;
    this.listeners = listeners;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
      if (!OURSELVES.matcher(host).matches()) {
        send(exchange, 403, TEXT, "this preview answers only to 127.0.0.1 and localhost\n");
      } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, 405, TEXT, "there is nothing here but pages to read\n");
      } else {
        answer(exchange);
      }
    } catch (RuntimeException | StackOverflowError failure) {
      send(exchange, 500, HTML, Injection.page("This page cannot be made", keeper.state().version(), List.of(String.valueOf(failure))));
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    State state = keeper.state();
    String raw = Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("");
    if (raw.startsWith(Injection.OWN)) {
      own(exchange, raw.substring(Injection.OWN.length()), state);
    } else if (state.site().isEmpty()) {
      send(exchange, 503, HTML, Injection.page("There is no site to show yet", state.version(), state.problems()));
    } else {
      site(exchange, decoded(raw), state, state.site().get());
    }
  }

  private void own(HttpExchange exchange, String name, State state) throws IOException {
    switch (name) {
      case "events" -> listeners.add(exchange, state);
      case "preview.js", "preview.css" -> send(exchange, 200, ContentTypes.of(name), Shipped.bytes("io/github/hearsay/serve/" + name));
      default -> send(exchange, 404, TEXT, "not found\n");
    }
  }

  /** Empty for what is no address. */
  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private void site(HttpExchange exchange, String path, State state, Site site) throws IOException {
    String base = site.base();
    if (path.equals("/") && !base.equals("/") || path.equals(base.substring(0, base.length() - 1)) && !path.isEmpty()) {
      redirect(exchange, base);
      return;
    }
    if (!path.startsWith(base)) {
      notFound(exchange, state, site);
      return;
    }
    String asked = path.substring(base.length());
    String file = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
    if (site.has(file)) {
      file(exchange, 200, file, state, site);
    } else if (site.has(file + "/index.html")) {
      redirect(exchange, exchange.getRequestURI().getRawPath() + "/");
    } else if (site.has(file + ".html")) {
      file(exchange, 200, file + ".html", state, site);
    } else {
      notFound(exchange, state, site);
    }
  }

  private void notFound(HttpExchange exchange, State state, Site site) throws IOException {
    if (site.has(NOT_FOUND)) {
      file(exchange, 404, NOT_FOUND, state, site);
    } else {
      send(exchange, 404, HTML, Injection.page("Not found", state.version(), List.of()));
    }
  }

  private void file(HttpExchange exchange, int status, String file, State state, Site site) throws IOException {
    Site.Made made = site.make(file);
    boolean page = file.endsWith(".html");
    if (made.bytes().length == 0 && !made.problems().isEmpty()) {
      send(exchange, 500, HTML, Injection.page("This page cannot be made", state.version(), made.problems()));
    } else {
      byte[] bytes = page ? Injection.into(made.bytes(), state.version(), made.badges(), made.problems()) : made.bytes();
      send(exchange, status, ContentTypes.of(file), bytes);
    }
  }

  private static void redirect(HttpExchange exchange, String path) throws IOException {
    // Two slashes at the start would name another host.
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).map(text -> "?" + text).orElse("");
    exchange.getResponseHeaders().set("Location", URI.create(path.replaceFirst("^/+", "/") + query).toASCIIString());
    send(exchange, 301, TEXT, "");
  }

  private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
    send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
      if (!head && bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }
}
