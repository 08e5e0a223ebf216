package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The golden site in Arabic, whose stories are in Arabic as well but for one: whatever else is in Latin letters was not translated. */
class ArabicSiteTest {

  private static final Path SITE = Path.of("src/test/resources/golden/arabic/site");

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z.-]*[A-Za-z]");

  /** Names of formats and of programs, and units, which are the same everywhere. */
  private static final Set<String> NAMES = Set.of(
      "JSON", "CSV", "BibTeX", "CSL-JSON", "Frictionless", "JavaScript", "kB", "archive.json", "schema.json", "datapackage.json", "example.org");

  @Test
  void noWordIsInLatinLetters() throws IOException {
    List<String> left = new ArrayList<>();
    List<Path> pages;
    try (Stream<Path> files = Files.walk(SITE)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertThat(pages).hasSizeGreaterThan(50);
    for (Path page : pages) {
      for (String text : read(page)) {
        WORD.matcher(text).results().map(MatchResult::group).filter(word -> !NAMES.contains(word))
            .forEach(word -> left.add(SITE.relativize(page) + ": " + word + " in " + text));
      }
    }
    assertThat(left).isEmpty();
  }

  @Test
  void theTextOfAnEnglishStoryRunsItsOwnWay() throws IOException {
    Document page = Jsoup.parse(Files.readString(SITE.resolve("articles/1150/10/abroad/index.html")));
    assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("[lang=en]").eachAttr("dir")).hasSize(2).containsOnly("ltr");
    assertThat(page.select("[lang=en]").eachText()).containsExactly("A letter from abroad", "They still speak of the poet of Cordova.");
    assertThat(page.selectFirst("footer").closest("[lang]").attr("lang")).isEqualTo("ar");
  }

  /** What a page says: its texts, and attributes that are shown or spoken. */
  private static List<String> read(Path page) throws IOException {
    Document read = Jsoup.parse(Files.readString(page).replaceAll("A letter from abroad|They still speak of the poet of Cordova\\.", ""));
    read.select("script, style, pre").remove();
    List<String> texts = new ArrayList<>();
    for (Element element : read.getAllElements()) {
      if (!isFile(element)) {
        texts.add(element.ownText().replaceAll("https://\\S+", ""));
      }
      for (String name : List.of("title", "alt", "aria-label", "placeholder")) {
        texts.add(element.attr(name));
      }
    }
    read.select("meta[name=description], meta[property=og:title], meta[property=og:description], meta[property=og:site_name]")
        .forEach(meta -> texts.add(meta.attr("content")));
    return texts;
  }

  /** A link that shows the name of the file it leads to. */
  private static boolean isFile(Element element) {
    return element.tagName().equals("a") && element.attr("href").endsWith(element.ownText());
  }
}
