package io.github.hearsay.imports;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of another tool one of this archive: commands of templates, links and pictures. What it cannot make it leaves, and tells of. */
final class Bodies {

  private static final String RUN = "[ \\t]*-?";
  private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(`{3,}|~{3,}).*\\n(?:(?!^ {0,3}\\1).*\\n)*+(?:.*\\n?)?");
  private static final Pattern SPAN = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");
  private static final Pattern REF = Pattern.compile(
      "\\{%-?\\s*(?:post_url|link)\\s+([^\\s%]+)\\s*-?%}|\\{\\{[<%]\\s*(?:rel)?ref\\s+\"?([^\\s\">%]+)\"?\\s*[>%]}}");
  private static final Pattern FIGURE = Pattern.compile("\\{\\{[<%]\\s*figure\\s+([^}]*?)/?\\s*[>%]}}");
  private static final Pattern VIDEO = Pattern.compile("\\{\\{[<%]\\s*(youtube|vimeo)\\s+\"?([\\w-]+)\"?\\s*[>%]}}");
  private static final Pattern NOTHING = Pattern.compile(
      "\\{\\{\\s*site\\.(?:baseurl|url)\\s*}}|\\{%" + RUN + "\\s*(?:end)?raw\\s*-?%}|<!-- *more *-->\\n?");
  private static final Pattern RELATIVE = Pattern.compile("\\{\\{\\s*[\"']([^\"']+)[\"']\\s*\\|\\s*(?:relative_url|absolute_url)\\s*}}");
  private static final Pattern HIGHLIGHT = Pattern.compile("\\{%-?\\s*highlight\\s+(\\w+)[^%]*%}|\\{%-?\\s*endhighlight\\s*-?%}");
  private static final Pattern LEFT = Pattern.compile("\\{%.*?%}|\\{\\{.*?}}");
  private static final Pattern HTML = Pattern.compile("<(?:[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?|/[a-zA-Z]+|!--)");
  private static final Pattern LINK = Pattern.compile(
      "(!?)\\[((?:[^\\[\\]]++|\\[[^\\[\\]]*+](?:\\([^()\\s]*\\))?)*+)]\\(\\s*<?([^)\\s>]*)>?(\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)");
  private static final Pattern DEFINITION = Pattern.compile("(?m)^( {0,3}\\[[^\\]\\n^]+]:\\s*<?)([^\\s>]+)");

  private final Entry entry;
  private final Targets targets;
  private final Pictures pictures;

  Bodies(Entry entry, Targets targets, Pictures pictures) {
    this.entry = entry;
    this.targets = targets;
    this.pictures = pictures;
  }

  /** The text as the archive shall have it. */
  String text() {
    String text = !isMarkdown() ? entry.found.body
        : HIGHLIGHT.matcher(entry.found.body).replaceAll(match -> match.group(1) == null ? "```" : "```" + match.group(1));
    StringBuilder made = new StringBuilder();
    Matcher fence = FENCE.matcher(text);
    int done = 0;
    while (fence.find()) {
      made.append(outside(text.substring(done, fence.start()))).append(fence.group());
      done = fence.end();
    }
    return made.append(outside(text.substring(done))).toString();
  }

  /** Whatever is no code. */
  private String outside(String text) {
    String plain = isMarkdown() ? commands(text) : text;
    StringBuilder made = new StringBuilder();
    Matcher span = SPAN.matcher(plain);
    int done = 0;
    while (span.find()) {
      made.append(prose(plain.substring(done, span.start()))).append(span.group());
      done = span.end();
    }
    return made.append(prose(plain.substring(done))).toString();
  }

  private boolean isMarkdown() {
    return entry.found.origin.format().isMarkdown();
  }

  private String commands(String text) {
    if (text.indexOf('{') < 0 && text.indexOf("<!--") < 0) {
      return text;
    }
    String made = NOTHING.matcher(text).replaceAll("");
    made = RELATIVE.matcher(made).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
    made = REF.matcher(made).replaceAll(match -> Matcher.quoteReplacement(reference(match)));
    made = VIDEO.matcher(made).replaceAll(match -> {
      String address = match.group(1).equals("youtube") ? "https://www.youtube.com/watch?v=" : "https://vimeo.com/";
      return Matcher.quoteReplacement("[Video](" + address + match.group(2) + ")");
    });
    made = FIGURE.matcher(made).replaceAll(match -> Matcher.quoteReplacement(figure(match.group(1))));
    Matcher left = LEFT.matcher(made);
    if (left.find()) {
      entry.found.need("commands of a template stand in the text and are shown as they are, such as " + left.group());
    }
    return made;
  }

  private String reference(MatchResult match) {
    String path = match.group(1) == null ? match.group(2) : match.group(1);
    String anchor = path.replaceFirst("^[^#]*", "");
    Optional<Entry> target = targets.file(path.replaceFirst("#.*", "")).or(() -> targets.of(path));
    return target.map(one -> address(one) + anchor).orElse("/" + path.replaceFirst("^/", ""));
  }

  private static String figure(String attributes) {
    return "![" + attribute("alt", attributes).or(() -> attribute("caption", attributes)).or(() -> attribute("title", attributes)).orElse("")
        + "](" + attribute("src", attributes).orElse("") + ")";
  }

  private static Optional<String> attribute(String name, String attributes) {
    Matcher value = Pattern.compile("(?:^|\\s)" + name + "\\s*=\\s*\"([^\"]*)\"").matcher(attributes);
    return value.find() ? Optional.of(value.group(1)) : Optional.empty();
  }

  private String prose(String text) {
    if (isMarkdown() && HTML.matcher(text).find()) {
      entry.found.need("HTML stands in the text, and is shown as text here");
    }
    if (text.indexOf('[') < 0) {
      return text;
    }
    String made = links(text.replace("[[", "\\[\\["));
    return DEFINITION.matcher(made).replaceAll(match -> Matcher.quoteReplacement(
        match.group(1) + targets.of(match.group(2)).filter(this::isReached).map(Bodies::address).orElse(match.group(2))));
  }

  private String links(String text) {
    return LINK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1).isEmpty() ? link(match) : picture(match)));
  }

  private String link(MatchResult match) {
    String words = match.group(2).indexOf('[') < 0 ? match.group(2) : links(match.group(2));
    String address = match.group(3);
    Optional<Entry> target = address.startsWith("article:") ? targets.file(address) : targets.of(address);
    if (target.isPresent() && !isReached(target.get())) {
      entry.found.need("a link to " + target.get().path() + ", which is a draft, is left out: \"" + words + "\"");
      return words;
    }
    if (target.isEmpty() && !isMarkdown() && !address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      entry.found.need("links that lead nowhere from here are left out");
      return words;
    }
    String anchor = address.replaceFirst("^[^#]*", "");
    String to = target.map(one -> address(one) + anchor).orElse(address);
    return "[" + words + "](" + to + (match.group(4) == null ? "" : match.group(4)) + ")";
  }

  private String picture(MatchResult match) {
    String title = match.group(4) == null ? "" : match.group(4);
    Optional<String> name = pictures.find(entry, match.group(3));
    if (name.isPresent()) {
      return "![" + match.group(2) + "](" + name.get() + title + ")";
    }
    boolean outside = match.group(3).matches("https?://.+");
    entry.found.need((outside ? "a picture of another site is not shown, only linked to: " : "a picture is missing: ") + match.group(3));
    return outside ? "[Picture: " + match.group(2) + "](" + match.group(3) + ")" : "(Picture: " + match.group(2) + ", " + match.group(3) + ")";
  }

  /** A published story cannot lead to a draft. */
  private boolean isReached(Entry target) {
    return entry.draft || !target.draft;
  }

  private static String address(Entry target) {
    return switch (target.found.what) {
      case STORY -> "article:";
      case PERSON -> "person:";
      case TOPIC -> "topic:";
      case PLACE -> "place:";
    } + target.id;
  }
}
