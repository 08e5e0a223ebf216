package io.github.hearsay.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the part of a page that is its story, as reading views of browsers do: the block that holds most text in paragraphs and least in links.
 * What is for moving around, for adverts and for readers' comments is taken out.
 */
final class MainPart {

  private static final String NOISE =
      "script, style, noscript, template, nav, aside, footer, form, button, input, select, textarea, dialog, svg, canvas, object, embed, link, meta,"
          + "[hidden], [aria-hidden=true], [role=navigation], "
          + "[role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog]";
  private static final Pattern NOISY = Pattern.compile(
      "(?i)(?:^|[^a-z])(?:ads?|advert\\w*|banner|breadcrumbs?|comments?|consent|cookies?|disqus|footer|menu|modal|nav\\w*|newsletter|outbrain|pager"
          + "|pagination|popup|promo\\w*|recommend\\w*|related\\w*|share\\w*|sharing|sidebar|signup|social\\w*|sponsor\\w*|subscri\\w*|taboola|tags"
          + "|toolbar|widget\\w*)(?:$|[^a-z])");
  private static final Pattern CONTENT = Pattern.compile("(?i)article|body|content|entry|main|post|story|text");
  private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "ul", "ol", "table", "pre", "blockquote");
  private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote", "li", "td", "h2", "h3");
  private static final Set<String> NEVER_NOISE = Set.of("html", "body", "article", "main", "p", "h1", "a");
  private static final Set<String> NEVER_ALL = Set.of("p", "li", "ul", "ol", "blockquote", "table", "tr", "tbody");
  private static final int PARAGRAPH = 25;

  /** How much text is in an element, how much of that in links, and how much it looks like a story. */
  private static final class Weight {
    private int text;
    private int links;
    private double score;

    private double value() {
      return text == 0 ? 0 : score * (1 - (double) links / text);
    }
  }

  private final Map<Element, Weight> weights = new IdentityHashMap<>();

  private MainPart() {}

  /** The main part of {@code page}, which is changed by that; its headline is left out where it is {@code title}. */
  static Element of(Document page, String title) {
    Element body = page.body();
    body.select(NOISE).remove();
    MainPart parts = new MainPart();
    parts.weigh(body);
    int all = parts.weights.get(body).text;
    // What is called so but holds half of what there is to read is no sidebar.
    List<Element> noisy = body.getAllElements().stream()
        .filter(one -> one != body && !NEVER_NOISE.contains(one.normalName()) && isNoisy(one) && parts.weights.get(one).text * 2 < all)
            .toList();
    noisy.forEach(Node::remove);
    parts.weights.clear();
    parts.weigh(body);
    Element best = parts.joined(parts.best(body));
    best.select("header").stream().filter(header -> header.select("p").isEmpty()).forEach(Node::remove);
    best.select("h1, h2").stream().limit(1).filter(heading -> heading.text().equals(title)).forEach(Node::remove);
    return best;
  }

  private static boolean isNoisy(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() > 1 && NOISY.matcher(names).find();
  }

  /** Counts in one pass, so that a page costs what it is long. */
  private void weigh(Element body) {
    body.traverse(new NodeVisitor() {
      private int links;

      @Override
      public void head(Node node, int depth) {
        if (node instanceof Element element) {
          weights.put(element, new Weight());
          links += element.nameIs("a") ? 1 : 0;
        } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
          Weight weight = weights.get(parent);
          int length = text.text().strip().length();
          weight.text += length;
          weight.links += links > 0 ? length : 0;
        }
      }

      @Override
      public void tail(Node node, int depth) {
        if (node instanceof Element element) {
          links -= element.nameIs("a") ? 1 : 0;
          if (element != body && element.parent() != null) {
            passOn(element, weights.get(element), weights.get(element.parent()));
          }
        }
      }
    });
  }

  private void passOn(Element element, Weight own, Weight parent) {
    parent.text += own.text;
    parent.links += own.links;
    if (own.text >= PARAGRAPH && PARAGRAPHS.contains(element.normalName())) {
      score(element, own);
    } else if (own.text >= 4 * PARAGRAPH && isBox(element) && element.children().stream().noneMatch(child -> BLOCKS.contains(child.normalName()))) {
      // Some sites have no paragraphs but blocks of text.
      score(element, own);
    }
  }

  private static boolean isBox(Element element) {
    return element.nameIs("div") || element.nameIs("section");
  }

  private void score(Element paragraph, Weight own) {
    double score = (1 + Math.min(own.text / 100.0, 3)) * ((paragraph.nameIs("li") || paragraph.nameIs("td")) ? 0.5 : 1);
    double share = 1;
    Element at = paragraph.parent();
    for (int step = 0; step < 3 && at != null && weights.containsKey(at); step++, at = at.parent(), share /= 2) {
      weights.get(at).score += score * share;
    }
  }

  private Element best(Element body) {
    Element best = body;
    double most = 0;
    for (Element one : body.getAllElements()) {
      Weight weight = weights.get(one);
      double bonus = (one.nameIs("article") || one.nameIs("main") || one.attr("itemprop").equals("articleBody")) ? 1.5
          : CONTENT.matcher(one.className() + " " + one.id()).find() ? 1.2 : 1;
      double value = NEVER_ALL.contains(one.normalName()) ? 0 : weight.value() * bonus;
      if (value > most) {
        most = value;
        best = one;
      }
    }
    return best;
  }

  /** A story that is cut into several blocks beside each other is joined again. */
  private Element joined(Element best) {
    Element parent = best.parent();
    if (parent == null || best.is("body, article, main")) {
      return best;
    }
    double enough = weights.get(best).value() / 4;
    List<Element> parts = new ArrayList<>();
    for (Element beside : parent.children()) {
      Weight weight = weights.get(beside);
      boolean prose = beside.is("p, figure, blockquote") && (weight.text >= 3 * PARAGRAPH || beside.is("figure")) && weight.links * 4 < weight.text
          + 1;
      if (beside == best || prose || isBox(beside) && weight.value() >= Math.max(2, enough)) {
        parts.add(beside);
      }
    }
    Element joined = new Element("div");
    parts.forEach(joined::appendChild);
    return joined;
  }
}
