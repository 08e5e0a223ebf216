package io.github.hearsay.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.hearsay.html.HtmlText;

/** The first words of a text: of its paragraphs, or of whatever there is where it has none. */
final class Lead {

  private static final int LONGEST = 200;

  private final StringBuilder paragraphs = new StringBuilder();
  private final StringBuilder others = new StringBuilder();

  /** Whether the text of {@code block} is needed. */
  boolean wants(Node block) {
    return part(block).length() <= LONGEST;
  }

  void add(Node block, String text) {
    String words = text.strip();
    if (!words.isEmpty()) {
      StringBuilder part = part(block);
      part.append(part.length() == 0 ? "" : " ").append(words);
    }
  }

  private StringBuilder part(Node block) {
    return block instanceof Paragraph && block.getParent() instanceof Document ? paragraphs : others;
  }

  String text() {
    return HtmlText.cut((paragraphs.length() > 0 ? paragraphs : others).toString(), LONGEST);
  }
}
