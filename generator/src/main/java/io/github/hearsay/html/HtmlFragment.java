package io.github.hearsay.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a page, made of nothing but paragraphs, headings, lists, quotes, tables, links and pictures.
 *
 * @param html the part; {@link #ESCAPE} stands before a character that a text of Markdown would take for a mark
 * @param notes what it held that cannot be kept as it was, in words
 */
public record HtmlFragment(String html, List<String> notes) {

  /** Says that the next character is meant as it is. */
  public static final char ESCAPE = '\uE000';

  public HtmlFragment {
    notes = List.copyOf(notes);
  }

  /** The fragment that {@code html} is. */
  public static HtmlFragment of(String html) {
    return Simplified.of(Parsed.page(html).body(), "");
  }

  /** Its words, a blank line between blocks. */
  public String plain() {
    return Parsed.page(html).body().select("p, h1, h2, h3, h4, h5, h6, li, pre, tr").stream()
        .filter(block -> !block.is("li:has(p)")).map(block -> block.text().replace(String.valueOf(ESCAPE), ""))
        .filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
  }

  /** The text of {@code html}, without any marks. */
  public static String text(String html) {
    return Parsed.page(html).body().text();
  }
}
