package io.github.hearsay.html;

import io.github.hearsay.json.JsonFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: in its head, as JSON-LD, and in elements made for that. The surest goes first. */
final class PageFacts {

  private final Document page;
  private final Map<String, String> metas = new HashMap<>();
  private final Map<String, List<String>> json = new LinkedHashMap<>();

  PageFacts(Document page) {
    this.page = page;
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        if (meta.hasAttr(key) && !meta.attr("content").isBlank()) {
          metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), meta.attr("content").strip());
        }
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonFacts.of(script.data()).forEach((path, values) ->
          json.computeIfAbsent(path.replaceFirst("^@graph\\.", ""), any -> new ArrayList<>()).addAll(values));
    }
  }

  /** The headline, without the name of the site. */
  String title() {
    String heading = only("article h1", "main h1", "[itemprop=headline]", "h1");
    return first(Stream.of(meta("og:title"), json("headline"), heading, meta("twitter:title"), bare(page.title())));
  }

  /** "Headline - The Site" without the site, where the page names it. */
  private String bare(String title) {
    String site = meta("og:site_name");
    if (!site.isEmpty() && title.endsWith(site)) {
      return title.substring(0, title.length() - site.length()).replaceFirst("[\\s|:»–—-]+$", "");
    }
    return title.strip();
  }

  String date() {
    return first(Stream.of(meta("article:published_time"), json("datePublished"), attribute("[itemprop=datePublished]", "datetime"),
        attribute("[itemprop=datePublished]", "content"), meta("datepublished"), meta("date"), meta("dc.date"), meta("dcterms.created"),
            meta("dc.date.issued"),
        attribute("article time[datetime][pubdate], article time[datetime], main time[datetime]", "datetime"), attribute("time[datetime]",
            "datetime"),
        json("dateCreated"), only("article time", "time", ".published")));
  }

  List<String> authors() {
    Set<String> names = new LinkedHashSet<>(json.getOrDefault("author.name", json.getOrDefault("author", List.of())));
    Stream.of(meta("author"), meta("article:author"), meta("dc.creator"), only("[itemprop=author] [itemprop=name]", "[itemprop=author]",
        "[rel=author]",
        ".byline .author", ".byline")).forEach(names::add);
    // Profiles are given as addresses, which are nobody's name.
    return names.stream().map(name -> name.strip().replaceFirst("(?i)^(?:by|von|par)\\s+", ""))
        .filter(name -> !name.isEmpty() && name.length() <= 100 && !name.contains("://")).distinct().limit(1).toList();
  }

  String summary() {
    return first(Stream.of(meta("og:description"), meta("description"), json("description")));
  }

  String address() {
    return first(Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"), json("mainEntityOfPage.@id"))
        .filter(one -> one.matches("https?://.+")));
  }

  String publisher() {
    return first(Stream.of(meta("og:site_name"), json("publisher.name"), meta("application-name")));
  }

  List<String> keywords() {
    Set<String> words = new LinkedHashSet<>();
    page.select("meta[property=article:tag], meta[property=article:section]").forEach(tag -> words.add(tag.attr("content").strip()));
    for (String list : List.of(meta("keywords"), meta("news_keywords"), String.join(",", json.getOrDefault("keywords", List.of())))) {
      Stream.of(list.split("[,;]")).map(String::strip).forEach(words::add);
    }
    words.remove("");
    return List.copyOf(words);
  }

  private String meta(String name) {
    return metas.getOrDefault(name, "");
  }

  private String json(String path) {
    return first(json.getOrDefault(path, List.of()).stream());
  }

  private String attribute(String selector, String name) {
    return first(page.select(selector).stream().map(one -> one.attr(name)));
  }

  /** The text of the one element that a selector finds; where there are several, it is none of them. */
  private String only(String... selectors) {
    return first(Stream.of(selectors).map(page::select).filter(found -> found.size() == 1).map(found -> found.text()));
  }

  private static String first(Stream<String> texts) {
    return texts.map(String::strip).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }
}
