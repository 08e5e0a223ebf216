package io.github.hearsay.report;

/** Counts in words: "1 story", "2 stories". */
final class Words {

  private Words() {}

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
