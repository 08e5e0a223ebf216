package io.github.hearsay.imports;

import io.github.hearsay.html.HtmlFragment;
import io.github.hearsay.imports.XmlItems.Item;
import io.github.hearsay.markdown.HtmlToMarkdown;
import io.github.hearsay.text.OneLine;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of WordPress: paragraphs by blank lines, blocks, and commands in brackets. */
final class PostTexts {

  private static final Pattern CAPTION = Pattern.compile("(?s)\\[(?:wp_)?caption[^\\]]*](.*?)\\[/(?:wp_)?caption]");
  private static final Pattern EMBED = Pattern.compile("\\[(?:embed|youtube|video|audio|vimeo)[^\\]]*](?:\\s*(https?://[^\\s\\[]+)\\s*\\[/[a-z]+])?");
  private static final Pattern ADDRESS = Pattern.compile("(?:src|mp4|mp3|url|id)=\"?(https?://[^\\s\"\\]]+)|\\s(https?://[^\\s\"\\]]+)");
  private static final Pattern GALLERY = Pattern.compile("\\[gallery([^\\]]*)]");
  private static final Pattern IDS = Pattern.compile("ids=[\"'“”]?([0-9, ]+)");
  private static final Pattern COMMAND = Pattern.compile("(?<!\\[)\\[([a-z][a-z0-9_-]+)(?:\\s+[a-z_-]+=[^\\]]*|\\s*/)]"
      + "|(?<!\\[)\\[/([a-z][a-z0-9_-]+)]");
  private static final Pattern KEPT = Pattern.compile("(?is)<(pre|script|style|textarea)\\b.*?</\\1\\s*>|<[^<>]*>");

  private final String base;
  private final Map<String, Item> files;
  private final HtmlToMarkdown markdown = new HtmlToMarkdown();

  PostTexts(String base, Map<String, Item> files) {
    this.base = base;
    this.files = files;
  }

  /** Gives {@code one} the text that {@code content} is. */
  void fill(Found one, String content) {
    String html = CAPTION.matcher(content).replaceAll(match -> Matcher.quoteReplacement(figure(match.group(1))));
    html = GALLERY.matcher(html).replaceAll(match -> Matcher.quoteReplacement(gallery(match.group(1), one)));
    html = EMBED.matcher(html).replaceAll(match -> Matcher.quoteReplacement(embedded(match, one)));
    Set<String> commands = new LinkedHashSet<>();
    COMMAND.matcher(html).results().forEach(match -> commands.add("[" + (match.group(1) == null ? match.group(2) : match.group(1)) + "]"));
    if (!commands.isEmpty()) {
      one.need("commands of WordPress stand in the text and are shown as they are: " + String.join(", ", commands));
    }
    HtmlFragment fragment = HtmlFragment.of(paragraphs(html).replace(base.isEmpty() ? "\0" : base + "/wp-content/", "/wp-content/"));
    one.plain = fragment.plain();
    one.body = markdown.of(fragment);
    fragment.notes().forEach(one::need);
  }

  /** As WordPress does it when it shows a post: a blank line parts paragraphs, and a line end is one; blocks of its editor have all that already. */
  private static String paragraphs(String html) {
    if (html.contains("<!-- wp:")) {
      return html;
    }
    String text = html.replace("\r\n", "\n").replace("\r", "\n");
    StringBuilder made = new StringBuilder();
    Matcher kept = KEPT.matcher(text);
    int done = 0;
    while (kept.find()) {
      made.append(lines(text.substring(done, kept.start()))).append(kept.group());
      done = kept.end();
    }
    return made.append(lines(text.substring(done))).toString();
  }

  private static String lines(String text) {
    return text.replaceAll("\\n\\s*\\n\\s*", "<br><br>").replace("\n", "<br>");
  }

  private static String figure(String inside) {
    int cut = inside.indexOf("</a>") >= 0 ? inside.indexOf("</a>") + 4 : inside.indexOf('>') + 1;
    return cut <= 0 ? inside : "<figure>" + inside.substring(0, cut) + "<figcaption>" + inside.substring(cut).strip() + "</figcaption></figure>";
  }

  private String gallery(String attributes, Found one) {
    StringBuilder pictures = new StringBuilder();
    Matcher ids = IDS.matcher(attributes);
    if (ids.find()) {
      for (String id : ids.group(1).split("[, ]+")) {
        Item picture = files.get(id);
        if (picture == null) {
          one.need("a picture of a gallery is not in the export: number " + id);
        } else {
          pictures.append("<p><img src=\"").append(picture.text("wp:attachment_url").replace("\"", "%22")).append("\" alt=\"")
              .append(OneLine.of(picture.text("excerpt:encoded", "title")).replace("&", "&amp;").replace("\"", "&quot;")).append("\"></p>");
        }
      }
    } else {
      one.need("a gallery does not say which pictures it shows");
    }
    return pictures.toString();
  }

  private static String embedded(MatchResult match, Found one) {
    Matcher inside = ADDRESS.matcher(match.group());
    String address = match.group(1) != null ? match.group(1) : !inside.find() ? "" : inside.group(1) == null ? inside.group(2) : inside.group(1);
    if (address.isEmpty()) {
      return match.group();
    }
    one.need("what was embedded is only linked to: " + address);
    return "<p><a href=\"" + address.replace("\"", "%22") + "\">" + address.replace("&", "&amp;") + "</a></p>";
  }
}
