package io.github.hearsay.write;

import java.io.IOException;

/** The output folder cannot be used; the message says why and what to do. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }
}
