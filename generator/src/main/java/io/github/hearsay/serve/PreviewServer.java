package io.github.hearsay.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A preview that runs until it is closed. It answers only on this machine's own address. */
public final class PreviewServer implements AutoCloseable {

  /** The port to try first. */
  public static final int PORT = 4000;

  private static final int PORTS = 100;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  static {
    // Without it every answer waits 40 ms for the system to find out that nothing more will come.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Keeper keeper;
  private final Listeners listeners;
  private final Optional<Watch> watch;
  private final CountDownLatch closed = new CountDownLatch(1);

  private PreviewServer(HttpServer server, ExecutorService threads, Keeper keeper, Listeners listeners, Optional<Watch> watch) {
    this.server = server;
    this.threads = threads;
    this.keeper = keeper;
    this.listeners = listeners;
    this.watch = watch;
  }

  /**
   * Makes the site and begins to answer.
   *
   * @param port where to; when it is taken, the next free one. 0 for any
   * @param log is told what happens, a line or a block of lines at a time
   * @throws IOException when no port is free
   */
  public static PreviewServer start(Source source, int port, Consumer<String> log) throws IOException {
    HttpServer server = bound(port);
    if (port != 0 && server.getAddress().getPort() != port) {
      log.accept("port " + port + " is taken: this is port " + server.getAddress().getPort());
    }
    ExecutorService threads = Executors.newCachedThreadPool(work -> {
      Thread thread = new Thread(work, "hearsay-serve");
      thread.setDaemon(true);
      return thread;
    });
    Listeners listeners = new Listeners();
    Keeper keeper = new Keeper(source, Long.toString(System.currentTimeMillis(), Character.MAX_RADIX), listeners::tell, log);
    Optional<Watch> watch = Watch.of(source.inputs(), keeper::edited);
    keeper.start(watch.isPresent());
    server.createContext("/", new Answers(keeper, listeners));
    server.setExecutor(threads);
    server.start();
    return new PreviewServer(server, threads, keeper, listeners, watch);
  }

  private static HttpServer bound(int port) throws IOException {
    InetAddress own = InetAddress.getByAddress("127.0.0.1", LOOPBACK);
    for (int next = port; ; next++) {
      try {
        return HttpServer.create(new InetSocketAddress(own, next), 0);
      } catch (BindException taken) {
        if (next == port + PORTS || next == 65_535) {
          throw new IOException("the ports from " + port + " to " + next + " are taken", taken);
        }
      }
    }
  }

  /** Where the home page is. */
  public URI address() {
    String base = keeper.state().site().map(Site::base).orElse("/");
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base);
  }

  /** Waits until it is closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() throws IOException {
    if (watch.isPresent()) {
      watch.get().close();
    }
    keeper.close();
    listeners.close();
    server.stop(0);
    threads.shutdownNow();
    closed.countDown();
  }
}
