package io.github.hearsay.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page has in preview and nowhere else: a script that waits for changes, the page's badges, and what is wrong with it. */
final class Injection {

  /** Our own addresses begin so; no address of a site can. */
  static final String OWN = "/_hearsay/";

  private static final Pattern BODY = Pattern.compile("(?i)<body\\b[^>]*>");
  private static final Pattern END = Pattern.compile("(?i)</body\\s*>");

  private Injection() {}

  static byte[] into(byte[] page, String version, List<String> badges, List<String> problems) {
    String text = new String(page, StandardCharsets.UTF_8);
    StringBuilder result = new StringBuilder(text.length() + 512);
    Matcher body = BODY.matcher(text);
    int top = body.find() ? body.end() : 0;
    int end = top;
    Matcher closing = END.matcher(text);
    for (int from = top; closing.find(from); from = closing.end()) {
      end = closing.start();
    }
    String before = badges(badges);
    String after = problems(problems) + script(version);
    result.append(text, 0, top).append(before);
    return (end == top ? result.append(text, top, text.length()).append(after)
        : result.append(text, top, end).append(after).append(text, end, text.length())).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A whole page, where there is no site to take one from. */
  static byte[] page(String title, String version, List<String> problems) {
    String page =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title) + "</title></head>\n<body>\n<h1>"
            + escaped(title) + "</h1>\n</body></html>\n";
    return into(page.getBytes(StandardCharsets.UTF_8), version, List.of(), problems);
  }

  private static String badges(List<String> badges) {
    StringBuilder all = new StringBuilder();
    badges.forEach(badge -> all.append("<p class=\"hearsay-badge\" role=\"note\">").append(escaped(badge)).append("</p>"));
    return all.toString();
  }

  private static String problems(List<String> problems) {
    if (problems.isEmpty()) {
      return "";
    }
    StringBuilder all = new StringBuilder("<section class=\"hearsay-problems\" aria-label=\"What is wrong with this page\">");
    problems.forEach(problem -> all.append("<pre>").append(escaped(problem)).append("</pre>"));
    return all.append("</section>").toString();
  }

  private static String script(String version) {
    return "<link rel=\"stylesheet\" href=\"" + OWN + "preview.css\"><script src=\"" + OWN + "preview.js?" + version + "\"></script>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
