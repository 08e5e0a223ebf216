package io.github.hearsay.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes a part of a page anew of those few elements that a text of Markdown has: blocks hold blocks or words, never both. */
final class Simplified {

  private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
      "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
      "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "button", "input", "select", "textarea", "svg", "canvas", "link", "meta", "head", "title",
          "rt", "rp");

  private final Phrases phrases;
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

  private Simplified(String address) {
    this.phrases = new Phrases(address);
  }

  /** The fragment that {@code part} is, of a page at {@code address}, which may be empty. */
  static HtmlFragment of(Element part, String address) {
    Simplified simplified = new Simplified(address);
    simplified.markHolders(part);
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    Element made = page.body();
    simplified.blocks(part, made);
    return new HtmlFragment(made.html(), simplified.phrases.notes());
  }

  /** Elements with blocks somewhere inside are blocks themselves, whatever they are called. */
  private void markHolders(Element part) {
    part.traverse(new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {}

      @Override
      public void tail(Node node, int depth) {
        if (node != part && node instanceof Element element && node.parent() instanceof Element parent && isBlock(element)) {
          holders.add(parent);
        }
      }
    });
  }

  private boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName()) || holders.contains(element);
  }

  private void blocks(Element from, Element to) {
    Element paragraph = new Element("p");
    for (Node node : from.childNodes()) {
      boolean block = node instanceof Element element && isBlock(element);
      if (block) {
        end(paragraph, to);
        paragraph = new Element("p");
      }
      if (block) {
        block((Element) node, to);
      } else if (!(node instanceof Element element && SILENT.contains(element.normalName()))) {
        phrases.add(node, paragraph);
      }
    }
    end(paragraph, to);
  }

  /** Two line ends in a row part paragraphs, as people wrote them who knew no other way. */
  private static void end(Element paragraph, Element to) {
    List<Node> nodes = List.copyOf(paragraph.childNodes());
    Element part = new Element("p");
    for (int at = 0; at < nodes.size(); at++) {
      int next = at + 1;
      while (isBreak(nodes.get(at)) && next < nodes.size() && nodes.get(next) instanceof TextNode text && text.isBlank()) {
        next++;
      }
      if (isBreak(nodes.get(at)) && next < nodes.size() && isBreak(nodes.get(next))) {
        put(part, to);
        part = new Element("p");
        at = next;
      } else {
        part.appendChild(nodes.get(at));
      }
    }
    put(part, to);
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.nameIs("br");
  }

  private static void put(Element paragraph, Element to) {
    Phrases.trim(paragraph);
    if (paragraph.childNodeSize() > 0) {
      to.appendChild(paragraph);
    }
  }

  private void block(Element element, Element to) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> phrase(element, element.normalName(), to);
      case "ul", "ol" -> list(element, to);
      case "blockquote" -> blocks(element, nonEmpty(element, to, "blockquote"));
      case "pre" -> pre(element, to);
      case "hr" -> to.appendElement("hr");
      case "table" -> table(element, to);
      case "dt" -> phrase(element, "strong", to.appendElement("p"));
      case "figcaption" -> phrase(element, "em", to.appendElement("p"));
      case "form" -> phrases.note("a form is left out");
      default -> blocks(element, to);
    }
  }

  private static Element nonEmpty(Element element, Element to, String name) {
    return element.text().isBlank() && element.select("img").isEmpty() ? new Element(name) : to.appendElement(name);
  }

  private void phrase(Element element, String name, Element to) {
    Element made = new Element(name);
    element.childNodes().forEach(node -> phrases.add(node, made));
    made.select("br").forEach(line -> line.replaceWith(new TextNode(" ")));
    Phrases.trim(made);
    if (made.childNodeSize() > 0) {
      to.appendChild(made);
    } else if (to.nameIs("p")) {
      to.remove();
    }
  }

  private void list(Element list, Element to) {
    Element made = new Element(list.normalName());
    String start = list.attr("start");
    if (start.matches("[0-9]{1,8}")) {
      made.attr("start", start);
    }
    for (Element child : list.children()) {
      Element item = new Element("li");
      blocks(child.nameIs("li") ? child : wrapped(child), item);
      Element first = item.firstElementChild();
      if (first != null && first.nameIs("p") && item.children().stream().filter(one -> one.nameIs("p")).count() == 1) {
        first.unwrap();
      }
      if (item.childNodeSize() > 0) {
        made.appendChild(item);
      }
    }
    if (made.childNodeSize() > 0) {
      to.appendChild(made);
    }
  }

  /** Lists in lists stand between items on many pages. */
  private Element wrapped(Element child) {
    Element item = new Element("li");
    item.appendChild(child);
    markHolders(item);
    return item;
  }

  private static void pre(Element pre, Element to) {
    String text = pre.wholeText().replaceAll("^\\n|\\s+$", "");
    if (!text.isBlank()) {
      to.appendElement("pre").appendElement("code").text(text);
    }
  }

  private void table(Element table, Element to) {
    List<Element> rows = table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
    int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
    table.children().stream().filter(child -> child.nameIs("caption")).forEach(caption -> blocks(caption, to));
    if (columns < 2 || rows.size() < 2 || !table.select("table").stream().allMatch(inner -> inner == table)) {
      // One that only arranges the page.
      rows.forEach(row -> row.children().forEach(cell -> blocks(cell, to)));
      return;
    }
    Element made = to.appendElement("table");
    for (Element row : rows) {
      Element line = made.appendElement("tr");
      row.children().forEach(cell -> phrase(cell, row == rows.get(0) ? "th" : "td", line));
      for (int missing = line.childNodeSize(); missing < columns; missing++) {
        line.appendElement(row == rows.get(0) ? "th" : "td");
      }
    }
  }
}
