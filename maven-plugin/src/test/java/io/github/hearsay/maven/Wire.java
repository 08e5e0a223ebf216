package io.github.hearsay.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;

/** What a server of this machine answers. */
final class Wire {

  private static final int PATIENCE = 60_000;

  private Wire() {}

  static String get(URI address) throws IOException {
    try (InputStream body = open(address)) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The lines of an answer that does not end. */
  static BufferedReader lines(URI address) throws IOException {
    return new BufferedReader(new InputStreamReader(open(address), StandardCharsets.UTF_8));
  }

  private static InputStream open(URI address) throws IOException {
    URLConnection connection = address.toURL().openConnection();
    connection.setConnectTimeout(PATIENCE);
    connection.setReadTimeout(PATIENCE);
    return connection.getInputStream();
  }
}
