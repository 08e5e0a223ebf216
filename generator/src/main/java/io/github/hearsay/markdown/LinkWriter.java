package io.github.hearsay.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.hearsay.model.Body;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;

/** Writes links, pictures and references to footnotes; a link that is refused becomes its words. */
final class LinkWriter {

  private final TreeWork tree;
  private final Work work;
  private final Markup markup;
  private final Prose prose;
  private final InlineWriter inlines;
  private final LinkMarks marks;

  LinkWriter(TreeWork tree, Markup markup, Prose prose, InlineWriter inlines) {
    this.tree = tree;
    this.work = tree.work();
    this.markup = markup;
    this.prose = prose;
    this.inlines = inlines;
    this.marks = new LinkMarks(work, markup, prose);
  }

  void link(Node node, BasedSequence address, BasedSequence title, boolean textOnly) {
    link(node, address, title, tree.at(address.isEmpty() ? node.getChars() : address), textOnly);
  }

  private void link(Node node, BasedSequence address, BasedSequence title, Location where, boolean textOnly) {
    boolean open = !textOnly && marks.open(work.rules().link(Escapes.decoded(address)), Escapes.decoded(title), where);
    int length = markup.length();
    inlines.children(node);
    if (open && markup.length() == length) {
      marks.wordless(where);
    }
    marks.close(open);
  }

  void image(Node node, BasedSequence address, BasedSequence title, boolean textOnly) {
    image(node, address, title, tree.at(address.isEmpty() ? node.getChars() : address), textOnly);
  }

  private void image(Node node, BasedSequence address, BasedSequence title, Location where, boolean textOnly) {
    if (textOnly) {
      inlines.children(node);
      return;
    }
    Destination leads = work.rules().image(Escapes.decoded(address));
    if (leads instanceof Destination.Reached reached) {
      String description = description(node);
      if (description.isBlank()) {
        work.problem(
            Code.MISSING_ALT, where, "the picture " + Addresses.quoted(Escapes.decoded(address)) + " has no description",
            "say what it shows between the brackets, as in ![A diamond ring](" + Escapes.decoded(address) + ")");
      }
      markup.mark(Body.IMAGE, work.book().enter(reached, Escapes.decoded(title), description, where));
    } else {
      marks.refuse((Destination.Refused) leads, where);
      inlines.children(node);
    }
  }

  private String description(Node image) {
    Markup words = new Markup(64);
    new InlineWriter(tree, words, true).block(image);
    return Plain.of(words, 0, 0).text().strip();
  }

  /** A link or picture whose address is given elsewhere in the text; without that it is text in brackets. */
  void reference(RefNode node, boolean textOnly) {
    Reference reference = node.isDefined() ? node.getReferenceNode(tree.references()) : null;
    if (reference == null) {
      reportUndefined(node);
      brackets(node);
    } else if (node instanceof ImageRef) {
      image(node, reference.getUrl(), reference.getTitle(), tree.at(node.getChars()), textOnly);
    } else {
      link(node, reference.getUrl(), reference.getTitle(), tree.at(node.getChars()), textOnly);
    }
  }

  /** Plain brackets are common in prose, "[sic]"; two pairs in a row are meant as a link. */
  private void reportUndefined(RefNode node) {
    if (node.getReference().isNotNull() && !node.getReference().isEmpty() && node.getText().isNotNull()) {
      String name = Addresses.shortened(node.getReference().toString());
      work.problem(
          Code.DEAD_LINK, tree.at(node.getReference()), "there is no address for [" + name + "] in this text",
          "add a line [" + name + "]: and the address, or write \\[ for a plain bracket");
    }
  }

  private void brackets(Node node) {
    Node first = node.getFirstChild();
    BasedSequence chars = node.getChars();
    if (first == null || chars.length() != chars.getEndOffset() - chars.getStartOffset()) {
      inlines.text(chars);
      return;
    }
    prose.write(work.source().chars(), node.getStartOffset(), first.getStartOffset());
    inlines.children(node);
    prose.write(work.source().chars(), node.getLastChild().getEndOffset(), node.getEndOffset());
  }

  /** {@code [[a name]]} or {@code [[a name|a label]]}. */
  void wiki(WikiLink node, boolean textOnly) {
    String written = node.getChars().toString();
    marks.wiki(node.getStartOffset(), written.substring(2, written.length() - 2), textOnly);
  }

  /** An address in angle brackets. */
  void auto(DelimitedLinkNode node, String scheme, boolean textOnly) {
    String address = node.getText().toString();
    boolean open = !textOnly && marks.open(work.rules().link(scheme + address), "", tree.at(node.getText()));
    markup.escaped(address);
    marks.close(open);
  }

  /** Text of the source in which there may be bare addresses. */
  void stretch(int from, int to) {
    marks.stretch(from, to);
  }

  void footnote(Footnote node, boolean textOnly) {
    if (node.getFootnoteBlock() != null) {
      if (!textOnly) {
        markup.inline(tree.notes().reference(node));
      }
      return;
    }
    String name = node.getText().toString();
    work.problem(
        Code.DEAD_LINK, tree.at(node.getChars()), "there is no footnote [^" + Addresses.shortened(name) + "] in this text",
        "add a line [^" + Addresses.shortened(name) + "]: and the note, or write \\[ for a plain bracket");
    inlines.text(node.getChars());
  }
}
