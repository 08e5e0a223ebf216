package io.github.hearsay;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Asks a preview, saying word for word what it is told to. */
record Browser(URI home) {

  record Reply(int status, String head, String body) {}

  Reply get(String path) throws IOException {
    try {
      String raw = new URI("http", "127.0.0.1", path, null).getRawPath();
      return ask("GET " + raw + " HTTP/1.1\r\nHost: 127.0.0.1:" + home.getPort() + "\r\nConnection: close\r\n\r\n");
    } catch (URISyntaxException noPath) {
      throw new IllegalArgumentException(path, noPath);
    }
  }

  /** The reply, its body as Latin-1. */
  Reply ask(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", home.getPort())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      int end = all.indexOf("\r\n\r\n");
      return new Reply(Integer.parseInt(all.split(" ", 3)[1]), all.substring(0, end), all.substring(end + 4));
    }
  }

  /** What a build would have written of a page: without what only a preview has. */
  static String published(String page) {
    return page.replaceFirst("<link rel=\"stylesheet\" href=\"/_hearsay/preview.css\"><script src=\"/_hearsay/preview.js\\?[^\"]*\"></script>", "");
  }
}
