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
import io.github.hearsay.model.Text;
import java.util.List;

/** Walks flexmark's tree and writes the markup of its blocks. */
final class BlockWriter {

  private static final String FIGURE = "<figure>";
  private static final int HIGHEST_HEADING = 2;
  private static final int LOWEST_HEADING = 6;

  private final Work work;
  private final Markup markup;
  private final InlineWriter inlines;
  private final TableWriter tables;
  private final Headings headings = new Headings();
  private final Lead lead = new Lead();

  BlockWriter(Work work) {
    this.work = work;
    this.markup = new Markup(work.source().text().length() * 5 / 4 + 64);
    this.inlines = new InlineWriter(work, markup, false);
    this.tables = new TableWriter(markup, this);
  }

  /** The whole text. */
  Body body(Document document) {
    children(document);
    notes();
    work.notes().reportUnused(work.source(), work.problems());
    List<BodyLink> links = headings.resolved(work.book().links());
    return new Body(Text.of(markup.toString()), links, headings.all(), lead.text(), markup.words());
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
      work.notes().add(note);
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
    int before = work.book().size();
    int start = markup.length();
    leaf(FIGURE, paragraph, "", "");
    List<BodyLink> links = work.book().links();
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
    markup.block(open);
    int from = markup.length();
    int firstLink = work.book().size();
    markup.linkable(true);
    inlines.block(node);
    markup.linkable(false);
    boolean wanted = lead.wants(node);
    if (wanted || work.book().isUnsettled()) {
      Plain plain = Plain.of(markup, from, firstLink);
      work.book().settle(plain);
      if (wanted) {
        lead.add(node, plain.text());
      }
    }
    markup.inline(tail);
    markup.block(close);
  }

  private void heading(Heading node) {
    int level = Math.min(node.getLevel() + HIGHEST_HEADING - 1, LOWEST_HEADING);
    markup.line();
    markup.block("");
    int from = markup.length();
    int firstLink = work.book().size();
    inlines.block(node);
    Plain plain = Plain.of(markup, from, firstLink);
    work.book().settle(plain);
    String anchor = headings.add(level, plain.text().strip());
    markup.replace(from, 0, "<h" + level + " id=\"" + anchor + "\">");
    markup.block("</h" + level + ">\n");
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
    work.rawHtml(node);
    markup.line();
    markup.block("<p class=\"raw-html\">");
    markup.escaped(text);
    markup.block("</p>\n");
  }

  private void notes() {
    List<FootnoteBlock> notes = work.notes().numbered();
    if (notes.isEmpty()) {
      return;
    }
    markup.line();
    markup.block("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
    for (int number = 1; number <= notes.size(); number++) {
      markup.block("<li id=\"fn-" + number + "\">\n");
      note(notes.get(number - 1), number);
      markup.block("</li>\n");
    }
    markup.block("</ol>\n</section>\n");
  }

  private void note(FootnoteBlock note, int number) {
    Node last = note.getLastChild();
    for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
      if (child == last && child instanceof Paragraph paragraph) {
        paragraph(paragraph, work.notes().backLinks(number));
      } else {
        block(child);
      }
    }
    if (!(last instanceof Paragraph)) {
      markup.line();
      markup.block("<p>" + work.notes().backLinks(number).strip() + "</p>\n");
    }
  }
}
