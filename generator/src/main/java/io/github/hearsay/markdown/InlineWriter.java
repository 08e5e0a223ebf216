package io.github.hearsay.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Writes what stands within a block: text, emphasis, code, and hands links to {@link LinkWriter}. */
final class InlineWriter {

  /** Emphasis within emphasis beyond this is nobody's meaning, and every level costs stack. */
  private static final int DEEPEST = 100;

  private final TreeWork tree;
  private final Work work;
  private final Markup markup;
  private final Prose prose;
  private final LinkWriter links;
  private final boolean textOnly;
  private int depth;

  /**
   * A writer into {@code markup}.
   *
   * @param textOnly whether links are no more than their words, as in the description of a picture
   */
  InlineWriter(TreeWork tree, Markup markup, boolean textOnly) {
    this.tree = tree;
    this.work = tree.work();
    this.markup = markup;
    this.prose = new Prose(markup);
    this.links = new LinkWriter(tree, markup, prose, this);
    this.textOnly = textOnly;
  }

  /** Writes the children of a block of its own. */
  void block(Node block) {
    prose.reset();
    children(block);
  }

  void children(Node parent) {
    if (depth == DEEPEST) {
      tree.tooDeep(parent);
      markup.escaped(parent.getChars().toString());
      return;
    }
    depth++;
    Node child = parent.getFirstChild();
    while (child != null) {
      child = write(child);
    }
    depth--;
  }

  /** Writes {@code node} and gives back what comes next. */
  private Node write(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      return work.hasBareLinks() && !textOnly ? stretch(node) : text(node.getChars(), node);
    }
    if (node instanceof SoftLineBreak) {
      markup.character('\n');
    } else if (node instanceof Emphasis) {
      wrapped("<em>", node, "</em>");
    } else if (node instanceof StrongEmphasis) {
      wrapped("<strong>", node, "</strong>");
    } else if (node instanceof Strikethrough) {
      wrapped("<del>", node, "</del>");
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof HardLineBreak) {
      markup.inline("<br>");
      markup.character('\n');
    } else if (node instanceof TextBase) {
      children(node);
    } else if (node instanceof HtmlInlineBase) {
      html(node);
    } else {
      link(node);
    }
    return node.getNext();
  }

  private void link(Node node) {
    if (node instanceof Link link) {
      links.link(link, link.getUrl(), link.getTitle(), textOnly);
    } else if (node instanceof Image image) {
      links.image(image, image.getUrl(), image.getTitle(), textOnly);
    } else if (node instanceof WikiLink wiki) {
      links.wiki(wiki, textOnly);
    } else if (node instanceof LinkRef || node instanceof ImageRef) {
      links.reference((RefNode) node, textOnly);
    } else if (node instanceof DelimitedLinkNode auto) {
      links.auto(auto, auto instanceof AutoLink ? "" : "mailto:", textOnly);
    } else if (node instanceof Footnote footnote) {
      links.footnote(footnote, textOnly);
    } else {
      text(node.getChars(), node);
    }
  }

  private Node text(BasedSequence chars, Node node) {
    text(chars);
    return node.getNext();
  }

  /** Text as the author wrote it; where that is in one piece, straight from the source. */
  void text(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    if (chars.length() == end - start) {
      prose.write(work.source().chars(), start, end);
    } else {
      prose.write(chars.toString());
    }
  }

  /** Text and character references in a row, in which there may be addresses that reach from one into the next. */
  private Node stretch(Node first) {
    int start = first.getStartOffset();
    int end = first.getEndOffset();
    if (first.getChars().length() != end - start) {
      return text(first.getChars(), first);
    }
    Node next = first.getNext();
    while ((next instanceof Text || next instanceof HtmlEntity)
        && next.getStartOffset() == end
        && next.getChars().length() == next.getEndOffset() - end) {
      end = next.getEndOffset();
      next = next.getNext();
    }
    links.stretch(start, end);
    return next;
  }

  private void wrapped(String open, Node node, String close) {
    markup.inline(open);
    children(node);
    markup.inline(close);
  }

  private void code(Code code) {
    boolean before = markup.linkable(false);
    markup.inline("<code>");
    markup.escaped(codeText(code.getText().toString().replace('\n', ' ')));
    markup.inline("</code>");
    markup.linkable(before);
  }

  /** One blank at each end is there to keep backticks apart. */
  private static String codeText(String text) {
    boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }

  private void html(Node node) {
    if (node instanceof HtmlInlineComment) {
      return;
    }
    tree.rawHtml(node);
    boolean before = markup.linkable(false);
    markup.inline("<span class=\"raw-html\">");
    markup.escaped(node.getChars().toString());
    markup.inline("</span>");
    markup.linkable(before);
  }
}
