package io.github.hearsay.edtf;

import java.util.Objects;

/** A text is not a date of the supported subset. It carries no stack trace: the mistake is in the content, not in the program. */
public final class EdtfSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int index;
  private final String hint;

  EdtfSyntaxException(int index, String message, String hint) {
    super(Objects.requireNonNull(message), null, false, false);
    this.index = index;
    this.hint = Objects.requireNonNull(hint);
  }

  /** Where in the text it goes wrong, from 0; the text's length if something is missing at its end. */
  public int index() {
    return index;
  }

  /** What to write instead: never empty, and with the nearest legal form where one can be told. */
  public String hint() {
    return hint;
  }
}
