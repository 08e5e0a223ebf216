package io.github.hearsay.cli;

/** An argument has no meaning; the message says which. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
