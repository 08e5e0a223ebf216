package io.github.hearsay.render;

import java.util.List;

/**
 * On what sort of word claims stand.
 *
 * @param words all of it in words
 * @param parts the strongest sort of word first; none that no claim stands on
 */
record Mix(String words, List<Part> parts) {

  private static final int PERCENT = 100;

  Mix {
    parts = List.copyOf(parts);
  }

  /** A sort of word, as a word for style sheets too, and how many claims stand on it. */
  record Part(String key, String label, int count) {}

  /** A bar in which each sort has its share. Its text alternative is {@link #words}; a page has one such bar at most. */
  Markup bar() {
    int total = parts.stream().mapToInt(Part::count).sum();
    StringBuilder svg = new StringBuilder("<svg class=\"mix\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" role=\"img\"");
    svg.append(" aria-labelledby=\"mix-words\"><title id=\"mix-words\">");
    Escape.append(svg, words);
    svg.append("</title>");
    int start = 0;
    for (Part part : parts) {
      int end = start + part.count();
      svg.append("<rect class=\"m-").append(part.key()).append("\" x=\"").append(share(start, total)).append("\" width=\"")
          .append(share(end, total, start)).append("\" height=\"6\"/>");
      start = end;
    }
    return new Markup(svg.append("</svg>").toString());
  }

  private static String share(int n, int total, int from) {
    return decimal(hundredths(n, total) - hundredths(from, total));
  }

  private static String share(int n, int total) {
    return decimal(hundredths(n, total));
  }

  private static int hundredths(int n, int total) {
    return (int) ((long) n * PERCENT * PERCENT / total);
  }

  private static String decimal(int hundredths) {
    int rest = hundredths % PERCENT;
    return rest == 0 ? Integer.toString(hundredths / PERCENT) : hundredths / PERCENT + (rest < 10 ? ".0" : ".") + rest;
  }
}
