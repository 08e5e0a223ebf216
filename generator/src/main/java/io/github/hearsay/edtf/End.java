package io.github.hearsay.edtf;

/** One end of an interval: a date, or the reason why there is none. */
sealed interface End {

  /** How the end is written in EDTF. */
  String text();

  record Known(Edtf date) implements End {
    @Override
    public String text() {
      return date.toString();
    }
  }

  enum Missing implements End {
    /** There is no end: it has always been so, or it still goes on. */
    OPEN(".."),
    /** There is an end, but nobody knows it. */
    UNKNOWN("");

    private final String text;

    Missing(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }
}
