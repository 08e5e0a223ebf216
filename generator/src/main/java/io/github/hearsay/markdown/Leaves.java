package io.github.hearsay.markdown;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Text;
import java.util.List;

/** Begins and ends the blocks that hold text, and keeps what is known of them when all are written. */
final class Leaves {

  private final LinkBook book;
  private final Markup markup;
  private final Headings headings = new Headings();
  private final Lead lead = new Lead();
  private int from;
  private int firstLink;

  Leaves(LinkBook book, Markup markup) {
    this.book = book;
    this.markup = markup;
  }

  /** Begins a block whose text may be linked. */
  void begin(String open) {
    markup.block(open);
    begin();
    markup.linkable(true);
  }

  private void begin() {
    from = markup.length();
    firstLink = book.size();
  }

  /**
   * Ends it.
   *
   * @param tail what follows the text within the block
   * @param ownParagraph whether it is a paragraph that lies in no other block
   */
  void end(String tail, String close, boolean ownParagraph) {
    markup.linkable(false);
    boolean wanted = lead.wants(ownParagraph);
    if (wanted || book.isUnsettled()) {
      Plain plain = Plain.of(markup, from, firstLink);
      book.settle(plain);
      if (wanted) {
        lead.add(ownParagraph, plain.text());
      }
    }
    markup.inline(tail);
    markup.block(close);
  }

  void beginHeading() {
    markup.line();
    markup.block("");
    begin();
  }

  /** Ends a heading that has the level {@code written}. */
  void endHeading(int written) {
    int level = headings.level(written);
    Plain plain = Plain.of(markup, from, firstLink);
    book.settle(plain);
    String anchor = headings.add(level, plain.text().strip());
    markup.replace(from, 0, "<h" + level + " id=\"" + anchor + "\">");
    markup.block("</h" + level + ">\n");
  }

  /** The body, now that it is whole. */
  Body body() {
    List<BodyLink> links = headings.resolved(book.links());
    return new Body(Text.of(markup.toString()), links, headings.all(), Text.of(lead.text()), markup.words());
  }
}
