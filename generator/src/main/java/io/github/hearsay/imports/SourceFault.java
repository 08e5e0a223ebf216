package io.github.hearsay.imports;

import java.io.IOException;

/** A source that cannot be read for what it is; its message is for people. */
final class SourceFault extends IOException {

  private static final long serialVersionUID = 1L;

  SourceFault(String message, Throwable cause) {
    super(message, cause);
  }
}
