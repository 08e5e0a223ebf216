package io.github.hearsay.edtf;

/** What may follow a date to say how far to trust it. */
enum Mark {
  NONE(""), UNCERTAIN("?"), APPROXIMATE("~"), BOTH("%");

  private final String symbol;

  Mark(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }

  static Mark of(char c) {
    return switch (c) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }
}
