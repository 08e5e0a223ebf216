package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;

/** Looks at values without quotation marks for two things that YAML reads otherwise than their author meant. */
final class PlainText {

  private PlainText() {}

  /** Checks the value that stands between two positions. */
  static void check(YamlSource source, int from, int to, Problems problems) {
    String text = source.text();
    checkEnd(source, from, to, problems);
    for (int end = text.indexOf('\n', from); end >= 0 && end < to; end = text.indexOf('\n', end + 1)) {
      int next = end + 1;
      while (next < to && YamlLine.isBlank(text.charAt(next))) {
        next++;
      }
      if (next < to && text.charAt(next) == '-') {
        problems.add(
            Code.BAD_YAML, source.place(next, source.lineEnd(next)),
            "this line goes on with the value above, although it begins with a dash",
            "for an item of a list write the dash under the one above and a space after it");
      }
    }
  }

  /** "Kim #1 fan" ends after "Kim". With a blank after the sign it is a comment, as its author knows. */
  private static void checkEnd(YamlSource source, int from, int to, Problems problems) {
    String text = source.text();
    int sign = to;
    while (sign < text.length() && YamlLine.isBlank(text.charAt(sign))) {
      sign++;
    }
    boolean cut = sign > to && sign + 1 < text.length() && text.charAt(sign) == '#' && !Character.isWhitespace(text.charAt(sign + 1));
    if (cut) {
      int end = source.lineEnd(sign);
      problems.add(
          Code.CUT_VALUE, source.place(sign, end), "the value ends before this #: what follows is a comment",
          "put it in quotes: " + YamlLine.quote(text.substring(source.lineStart(sign) > from ? source.lineStart(sign) : from, end).strip())
              + "; or put a space after the # of a comment");
    }
  }
}
