package io.github.hearsay.cli;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.serve.PreviewServer;
import io.github.hearsay.watch.Display;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows the archive in a browser on this machine, with drafts and stories of the future, and again after every edit, until it is"
        + " stopped with Ctrl-C. Writes nothing.")
final class ServeCommand implements Callable<Integer> {

  @Mixin private final SiteOptions site = new SiteOptions();

  @Option(names = "--port", paramLabel = "PORT", description = "where to answer; the next free one when it is taken (default: ${DEFAULT-VALUE})")
  private int port = PreviewServer.PORT;

  @Option(names = "--published", description = "shows only what would be published: no drafts, no stories of the future")
  private boolean published;

  private final Terminal terminal;
  private final Map<String, String> environment;

  ServeCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    BuildRequest request = request();
    try (PreviewServer server = started(request)) {
      terminal.out().println("the preview is at " + server.address() + " until Ctrl-C");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
      server.await();
      return ArchiveCommand.FINE;
    } catch (IOException | UncheckedIOException failure) {
      terminal.err().println("cannot serve: " + failure.getMessage());
      return ArchiveCommand.UNREADABLE;
    }
  }

  private PreviewServer started(BuildRequest request) throws IOException {
    try (Display display = terminal.progress()) {
      return Hearsay.serve(request, !published, port, terminal.out()::println, display);
    }
  }

  private static void close(PreviewServer server) {
    try {
      server.close();
    } catch (IOException ended) {
      // The program ends anyway.
    }
  }

  private BuildRequest request() {
    if (port < 0 || port > 65_535) {
      throw new UsageException("--port is a number from 0 to 65535: " + port, null);
    }
    return site.request(Path.of("target", "hearsay"), environment);
  }
}
