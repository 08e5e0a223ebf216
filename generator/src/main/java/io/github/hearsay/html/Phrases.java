package io.github.hearsay.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words, links and pictures within a block, made anew of those elements that Markdown has. What they cannot say is noted. */
final class Phrases {

  private static final Pattern EDGE = Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
  private static final Pattern START = Pattern.compile("^(\\s*)(?:([#+=-])|([0-9]{1,9})(?=[.)]))");
  private static final Pattern YOUTUBE = Pattern.compile("(?:https?:)?//(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]+).*");
  private static final Pattern VIMEO = Pattern.compile("(?:https?:)?//player\\.vimeo\\.com/video/([0-9]+).*");

  private final String address;
  private final Set<String> notes = new LinkedHashSet<>();

  Phrases(String address) {
    this.address = address;
  }

  List<String> notes() {
    return new ArrayList<>(notes);
  }

  void note(String sentence) {
    notes.add(sentence);
  }

  /** Adds {@code node} to a block. */
  void add(Node node, Element to) {
    if (node instanceof TextNode text) {
      words(text.text(), to);
    } else if (node instanceof Element element) {
      element(element, to);
    }
  }

  private void words(String text, Element to) {
    String plain = EDGE.matcher(text.replace(String.valueOf(HtmlFragment.ESCAPE), "")).replaceAll(HtmlFragment.ESCAPE + "_");
    Node last = to.lastChild();
    if (last == null || last instanceof Element element && element.nameIs("br")) {
      Matcher start = START.matcher(plain);
      plain = start.replaceFirst(match -> match.group(2) != null
          ? match.group(1) + HtmlFragment.ESCAPE + match.group(2)
          : match.group(1) + match.group(3) + HtmlFragment.ESCAPE);
    }
    to.appendChild(new TextNode(plain));
  }

  private void element(Element element, Element to) {
    switch (element.normalName()) {
      case "script", "style", "noscript", "template", "button", "select", "textarea", "input", "svg", "canvas", "rt", "rp" -> { }
      case "br" -> to.appendElement("br");
      case "a" -> link(element, to);
      case "img" -> picture(element, to);
      case "b", "strong" -> marked("strong", element, to);
      case "i", "em", "cite", "dfn", "var" -> marked("em", element, to);
      case "del", "s", "strike" -> marked("del", element, to);
      case "code", "kbd", "samp", "tt" -> code(element, to);
      case "q" -> {
        to.appendChild(new TextNode("“"));
        all(element, to);
        to.appendChild(new TextNode("”"));
      }
      case "iframe", "video", "audio", "embed", "object" -> embedded(element, to);
      default -> all(element, to);
    }
  }

  private void all(Element element, Element to) {
    element.childNodes().forEach(node -> add(node, to));
  }

  private static void code(Element element, Element to) {
    if (!element.text().isBlank()) {
      to.appendElement("code").text(element.text());
    }
  }

  /** Within a word a mark would stand as it is. */
  private void marked(String name, Element element, Element to) {
    String text = element.text();
    boolean inWord = touches(element.previousSibling(), true) || touches(element.nextSibling(), false);
    if (text.isBlank() || inWord || to.closest(name) != null) {
      all(element, to);
      return;
    }
    Element made = to.appendElement(name);
    all(element, made);
  }

  private static boolean touches(Node beside, boolean before) {
    if (!(beside instanceof TextNode node) || node.getWholeText().isEmpty()) {
      return false;
    }
    String text = node.getWholeText();
    return Character.isLetterOrDigit(text.codePointAt(before ? text.offsetByCodePoints(text.length(), -1) : 0));
  }

  private void link(Element element, Element to) {
    String href = element.attr("href").strip();
    boolean leads = !href.isEmpty() && !href.matches("(?i)(?:javascript|data|vbscript):.*") && to.closest("a") == null;
    if (!leads || href.startsWith("#")) {
      all(element, to);
      return;
    }
    Element made = new Element("a").attr("href", plain(absolute(href)));
    all(element, made);
    if (!made.text().isBlank() || !made.select("img").isEmpty()) {
      to.appendChild(made);
    }
  }

  private void picture(Element element, Element to) {
    String src = source(element);
    if (element.attr("width").equals("1") || element.attr("height").equals("1")) {
      return;
    }
    if (src.isEmpty() || src.startsWith("data:")) {
      note("a picture that lies within the page is left out" + (element.attr("alt").isBlank() ? "" : ": " + element.attr("alt").strip()));
      return;
    }
    to.appendElement("img").attr("src", plain(src)).attr("alt", element.attr("alt").strip());
  }

  /** Pages that fetch their pictures late have the address elsewhere. */
  private static String source(Element element) {
    for (String name : List.of("data-src", "data-original", "data-lazy-src", "src")) {
      String value = element.attr(name).strip();
      if (!value.isEmpty() && !value.startsWith("data:")) {
        return value;
      }
    }
    String set = element.attr("srcset").strip();
    return set.isEmpty() ? element.attr("src").strip() : set.replaceFirst("[\\s,].*", "");
  }

  private void embedded(Element element, Element to) {
    Element inner = element.selectFirst("source[src]");
    String src = element.hasAttr("src") ? element.attr("src") : element.hasAttr("data") ? element.attr("data") : inner == null ? ""
        : inner.attr("src");
    if (src.isBlank()) {
      note("something embedded is left out");
      return;
    }
    String leads = YOUTUBE.matcher(src).replaceFirst("https://www.youtube.com/watch?v=$1");
    leads = absolute(VIMEO.matcher(leads).replaceFirst("https://vimeo.com/$1").replaceFirst("^//", "https://"));
    note("what was embedded is only linked to: " + leads);
    boolean moves = element.nameIs("video") || !leads.equals(src);
    to.appendElement("a").attr("href", plain(leads)).text(moves ? "Video" : element.nameIs("audio") ? "Sound" : "Embedded: " + host(leads));
  }

  private static String host(String address) {
    return address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/.*", "");
  }

  private String absolute(String href) {
    if (address.isEmpty() || href.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return href;
    }
    try {
      return new URI(plain(address)).resolve(new URI(plain(href))).toString();
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      return href;
    }
  }

  /** An address as Markdown can hold it. */
  private static String plain(String address) {
    return address.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E").replace("\"", "%22")
        .replaceAll("[\\s\\\\]", "");
  }

  /** Takes away what shows nothing at the ends of a block. */
  static void trim(Element block) {
    while (block.childNodeSize() > 0 && isNothing(block.childNode(block.childNodeSize() - 1))) {
      block.childNode(block.childNodeSize() - 1).remove();
    }
    while (block.childNodeSize() > 0 && isNothing(block.childNode(0))) {
      block.childNode(0).remove();
    }
  }

  private static boolean isNothing(Node node) {
    return node instanceof TextNode text ? text.isBlank() : node instanceof Element element && element.nameIs("br");
  }
}
