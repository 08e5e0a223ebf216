package io.github.hearsay.markdown;

import io.github.hearsay.html.HtmlText;

/** The first words of a text: of its paragraphs, or of whatever there is where it has none. */
final class Lead {

  private static final int LONGEST = 200;

  private final StringBuilder paragraphs = new StringBuilder();
  private final StringBuilder others = new StringBuilder();

  /** Whether the text of the next block is needed; {@code ownParagraph} says that it is a paragraph of the text, not of a list or quote. */
  boolean wants(boolean ownParagraph) {
    return part(ownParagraph).length() <= LONGEST;
  }

  void add(boolean ownParagraph, String text) {
    String words = text.strip();
    if (!words.isEmpty()) {
      StringBuilder part = part(ownParagraph);
      part.append(part.length() == 0 ? "" : " ").append(words);
    }
  }

  private StringBuilder part(boolean ownParagraph) {
    return ownParagraph ? paragraphs : others;
  }

  String text() {
    return HtmlText.cut((paragraphs.length() > 0 ? paragraphs : others).toString(), LONGEST);
  }
}
