package io.github.hearsay.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import java.util.List;

/** Walks flexmark's tree and writes the markup of its blocks. */
final class BlockWriter {

  private static final String FIGURE = "<figure>";

  private final TreeWork tree;
  private final LinkBook book;
  private final Markup markup;
  private final InlineWriter inlines;
  private final TableWriter tables;
  private final Leaves leaves;

  BlockWriter(TreeWork tree) {
    this.tree = tree;
    this.book = tree.work().book();
    this.markup = Markup.of(tree.work().source());
    this.inlines = new InlineWriter(tree, markup, false);
    this.tables = new TableWriter(markup, this);
    this.leaves = new Leaves(book, markup);
  }

  /** The whole text. */
  Body body(Document document) {
    children(document);
    notes();
    tree.notes().reportUnused(tree.work().source(), tree.work().problems());
    return leaves.body();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      block(child);
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph, "");
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BlockQuote) {
      wrapped("<blockquote>\n", node, "</blockquote>\n");
    } else if (node instanceof BulletList) {
      wrapped("<ul>\n", node, "</ul>\n");
    } else if (node instanceof OrderedList list) {
      wrapped(list.getStartNumber() == 1 ? "<ol>\n" : "<ol start=\"" + list.getStartNumber() + "\">\n", node, "</ol>\n");
    } else if (node instanceof ListItem) {
      wrapped("<li>", node, "</li>\n");
    } else if (node instanceof ThematicBreak) {
      markup.line();
      markup.block("<hr>\n");
    } else if (node instanceof TableBlock) {
      tables.table(node);
    } else if (node instanceof FootnoteBlock note) {
      tree.notes().add(note);
    } else {
      verbatim(node);
    }
  }

  private void wrapped(String open, Node node, String close) {
    markup.line();
    markup.block(open);
    children(node);
    if (!(node instanceof ListItem) || !isTight(node.getLastChild())) {
      markup.line();
    }
    markup.block(close);
  }

  private void verbatim(Node node) {
    if (node instanceof FencedCodeBlock fenced) {
      code(language(fenced.getInfo()), fenced.getContentChars().toString());
    } else if (node instanceof IndentedCodeBlock indented) {
      code("", withLineEnd(indented.getContentChars().trimTailBlankLines().toString()));
    } else if (node instanceof HtmlBlockBase html) {
      html(html);
    } else if (!(node instanceof Reference) && !(node instanceof BlankLine)) {
      throw new IllegalStateException("no way to write " + node.getNodeName());
    }
  }

  private void paragraph(Paragraph paragraph, String tail) {
    if (paragraph.getFirstChild() == null) {
      return;
    }
    if (isTight(paragraph)) {
      leaf("", paragraph, tail, "");
    } else if (isPicture(paragraph)) {
      markup.line();
      picture(paragraph);
    } else {
      markup.line();
      leaf("<p>", paragraph, tail, "</p>\n");
    }
  }

  private static boolean isTight(Node node) {
    return node instanceof Paragraph && node.getParent() instanceof ListItem item && item.isInTightList();
  }

  private static boolean isPicture(Paragraph paragraph) {
    Node only = paragraph.getFirstChild();
    return only.getNext() == null && (only instanceof Image || only instanceof ImageRef image && image.isDefined());
  }

  /** A picture alone in its paragraph, with its title, which is mostly its credit, for all to see. */
  private void picture(Paragraph paragraph) {
    int before = book.size();
    int start = markup.length();
    leaf(FIGURE, paragraph, "", "");
    List<BodyLink> links = book.links();
    if (links.size() == before) {
      // It was refused; its words stay, as a paragraph would show them.
      markup.replace(start, FIGURE.length(), "<p>");
      markup.block("</p>\n");
      return;
    }
    String title = links.get(before).title();
    if (!title.isBlank()) {
      markup.block("<figcaption>");
      markup.escaped(title);
      markup.block("</figcaption>");
    }
    markup.block("</figure>\n");
  }

  /** Writes a block that holds text rather than blocks. */
  void leaf(String open, Node node, String tail, String close) {
    leaves.begin(open);
    inlines.block(node);
    leaves.end(tail, close, node instanceof Paragraph && node.getParent() instanceof Document);
  }

  private void heading(Heading node) {
    leaves.beginHeading();
    inlines.block(node);
    leaves.endHeading(node.getLevel());
  }

  private static String language(BasedSequence info) {
    String words = Escapes.decoded(info).strip();
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  private static String withLineEnd(String text) {
    return text.endsWith("\n") ? text : text + "\n";
  }

  private void code(String language, String text) {
    markup.line();
    markup.block("<pre><code");
    if (!language.isEmpty()) {
      markup.block(" class=\"language-");
      markup.attribute(language);
      markup.block("\"");
    }
    markup.block(">");
    markup.escaped(text);
    markup.block("</code></pre>\n");
  }

  private void html(HtmlBlockBase node) {
    String text = node.getContentChars().toString().stripTrailing();
    if (node instanceof HtmlCommentBlock && text.indexOf("-->") == text.length() - 3) {
      return;
    }
    tree.rawHtml(node);
    markup.line();
    markup.block("<p class=\"raw-html\">");
    markup.escaped(text);
    markup.block("</p>\n");
  }

  private void notes() {
    List<FootnoteBlock> notes = tree.notes().numbered();
    if (notes.isEmpty()) {
      return;
    }
    markup.line();
    markup.block("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
    for (int number = 1; number <= notes.size(); number++) {
      markup.block("<li id=\"fn-" + number + "\">\n");
      note(notes.get(number - 1), number);
      markup.block("</li>\n");
    }
    markup.block("</ol>\n</div>\n");
  }

  private void note(FootnoteBlock note, int number) {
    Node last = note.getLastChild();
    for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
      if (child == last && child instanceof Paragraph paragraph) {
        paragraph(paragraph, tree.notes().backLinks(number));
      } else {
        block(child);
      }
    }
    if (!(last instanceof Paragraph)) {
      markup.line();
      markup.block("<p>" + tree.notes().backLinks(number).strip() + "</p>\n");
    }
  }
}
