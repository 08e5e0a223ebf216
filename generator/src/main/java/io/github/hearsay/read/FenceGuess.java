package io.github.hearsay.read;

/** Guesses where front matter that nobody closed was meant to end. */
final class FenceGuess {

  private static final String CLOSE = "close it with --- alone on a line of its own";

  private FenceGuess() {}

  /** What to do about {@code text}, whose front matter begins at {@code start}. */
  static String hint(String text, int start) {
    int line = 2;
    int ending = 0;
    for (int at = start; at < text.length(); line++) {
      int next = FrontMatter.nextLine(text, at);
      String content = text.substring(at, next).stripTrailing();
      if (looksLikeFence(content.strip())) {
        return "line " + line + " is \"" + content + "\": write exactly --- there, with nothing before it";
      }
      if (ending == 0 && !looksLikeYaml(content)) {
        ending = line;
      }
      at = next;
    }
    return ending == 0 ? CLOSE + " after the last field" : CLOSE + ", it seems before line " + ending;
  }

  /** Hyphens, dashes or dots with nothing else: "----", "- - -", "—", "...". */
  private static boolean looksLikeFence(String line) {
    if (line.isEmpty() || line.equals("-")) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if ("-–—−. ".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line may be a field, part of one, or a comment. */
  private static boolean looksLikeYaml(String line) {
    if (line.isEmpty()) {
      return false;
    }
    char first = line.charAt(0);
    if (first == ' ' || first == '-' || first == '#' || first == ']' || first == '}') {
      return true;
    }
    int colon = line.indexOf(':');
    return colon > 0 && line.lastIndexOf(' ', colon) < 0;
  }
}
