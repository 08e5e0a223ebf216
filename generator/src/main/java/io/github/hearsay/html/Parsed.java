package io.github.hearsay.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML of strangers. */
final class Parsed {

  /** What is nested deeper is read as if it stood beside: nobody writes it, and it would take long. */
  private static final int DEEPEST = 200;

  private Parsed() {}

  static Document page(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
  }
}
