package io.github.hearsay.read;

import io.github.hearsay.markdown.MarkdownCompiler;
import io.github.hearsay.problem.Problems;

/**
 * The heading that a text begins with: {@code # About us}. On GitHub it is the title of a page that has no other; on the site the title stands above
 * the text already.
 *
 * @param words its plain text; empty when there is none
 * @param end where the line ends that it stands on
 */
record TopHeading(String words, int end) {

  static final TopHeading NONE = new TopHeading("", 0);

  /** That of {@code markdown}, a text of {@code file}. */
  static TopHeading of(String file, char[] markdown) {
    int start = 0;
    while (start < markdown.length && Character.isWhitespace(markdown[start])) {
      start++;
    }
    boolean isHeading = start + 1 < markdown.length && markdown[start] == '#' && markdown[start + 1] == ' ';
    if (!isHeading || start > 0 && markdown[start - 1] != '\n') {
      return NONE;
    }
    int end = start;
    while (end < markdown.length && markdown[end] != '\n') {
      end++;
    }
    // What is wrong with it is reported when the whole text is compiled, if it stays in it.
    var headings = MarkdownCompiler.compile(file, new String(markdown, start, end - start), 1, new Problems()).headings();
    return headings.isEmpty() ? NONE : new TopHeading(headings.get(0).text(), end);
  }

  /** The text without it, every line where it was. */
  char[] without(char[] markdown) {
    char[] rest = markdown.clone();
    for (int i = 0; i < end; i++) {
      rest[i] = markdown[i] == '\n' ? '\n' : ' ';
    }
    return rest;
  }
}
