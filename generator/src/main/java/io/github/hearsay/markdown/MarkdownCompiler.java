package io.github.hearsay.markdown;

import io.github.hearsay.model.Body;
import io.github.hearsay.problem.Problems;

/** Compiles Markdown: parses it once and leaves open only what the rest of the archive decides. Safe for any number of threads. */
public final class MarkdownCompiler {

  /** The longest text there may be, in characters. */
  public static final int MAX_LENGTH = 1 << 20;

  private MarkdownCompiler() {}

  /**
   * The text as markup with its links, headings and first words.
   *
   * @param file where the text comes from, relative to the content folder: relative links start there
   * @param text the Markdown after the front matter
   * @param firstLine the line of {@code file} on which {@code text} begins, 1-based
   * @param problems receives everything that is wrong; what is left is still a body
   */
  public static Body compile(String file, String text, int firstLine, Problems problems) {
    throw new UnsupportedOperationException();
  }
}
