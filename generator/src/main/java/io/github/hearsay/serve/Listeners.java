package io.github.hearsay.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open pages, told of every change by server-sent events. */
final class Listeners implements AutoCloseable {

  /** How often a line is sent that says nothing, to find out who has gone. */
  private static final long BEAT = 10_000;

  private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();
  private final Thread heart = new Thread(this::beat, "hearsay-heartbeat");

  Listeners() {
    heart.setDaemon(true);
    heart.start();
  }

  /** Takes in one more, and tells it what it has missed. */
  void add(HttpExchange exchange, State now) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    open.add(exchange);
    send(exchange, "retry: 500\n" + event(now));
  }

  void tell(State state) {
    String event = event(state);
    open.forEach(exchange -> send(exchange, event));
  }

  private static String event(State state) {
    return "event: state\ndata: " + state.json() + "\n\n";
  }

  private void send(HttpExchange exchange, String text) {
    try {
      synchronized (exchange) {
        OutputStream out = exchange.getResponseBody();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (IOException gone) {
      open.remove(exchange);
      exchange.close();
    }
  }

  private void beat() {
    try {
      while (true) {
        Thread.sleep(BEAT);
        open.forEach(exchange -> send(exchange, ":\n\n"));
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    heart.interrupt();
    open.forEach(HttpExchange::close);
    open.clear();
  }
}
