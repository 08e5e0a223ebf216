package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.plan.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of rendering: own templates, what fails in them, threads, hostile words. */
final class RendererTest {

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur = new Murmur(folder);
    for (int i = 1; i <= 5; i++) {
      murmur.file("articles/s" + i + ".md", "---\ntitle: Story " + i + "\ndate: 1785-0" + i + "\npeople: [Nell Gwyn, Charles II]\n---\nThey met.\n");
    }
  }

  @Test
  void aTemplateOfTheUsersTakesThePlaceOfOneAndTheRestStays() {
    murmur.template("story.ftlh", "<#import 'layout.ftlh' as layout><@layout.page 'mine'><p>Only ${title}</p></@layout.page>");
    assertThat(murmur.page("/articles/1785/01/s1/")).contains("<p>Only Story 1</p>").contains("<body class=\"mine-page\">");
    assertThat(murmur.page("/people/nell-gwyn/")).contains("<h1>Nell Gwyn</h1>");
    assertThat(murmur.complaints()).isEmpty();
  }

  @Test
  void aMistakeInATemplateIsToldOnceWithThePagesItSpoils() {
    murmur.template("story.ftlh", "<p>\n${titel}</p>");
    renderAll();
    assertThat(murmur.complaints()).hasSize(1).first().asString()
        .startsWith("templates/story.ftlh:2:3: nothing is called \"titel\" here, on /articles/1785/01/s1/ and 4 other pages; did you mean title? There is head, ");
  }

  @Test
  void otherPagesAreRenderedAllTheSame() {
    murmur.template("story.ftlh", "${titel}");
    assertThat(murmur.renderer().render(murmur.at("/articles/1785/01/s1/"))).isEmpty();
    assertThat(murmur.page("/people/nell-gwyn/")).contains("<h1>Nell Gwyn</h1>");
  }

  @Test
  void aValueMissingOnOnePageIsToldForThatPage() {
    murmur.template("story.ftlh", "${previous.title}");
    renderAll();
    assertThat(murmur.complaints())
        .containsExactly(
            "templates/story.ftlh:1:3: \"previous\" has no value, on /articles/1785/01/s1/; write ${previous!} for nothing, or ask <#if previous??>");
  }

  @Test
  void manyThreadsMakeTheSameBytesAsOne() {
    Map<String, String> together = new ConcurrentHashMap<>();
    List<Page> pages = murmur.plan().pages();
    for (int round = 0; round < 20; round++) {
      pages.parallelStream().forEach(page -> together.merge(
          page.path().value(), murmur.page(page.path().value()), (one, other) -> one.equals(other) ? one : "different"));
    }
    for (Page page : pages) {
      assertThat(together.get(page.path().value())).as(page.path().value()).isEqualTo(new Murmur(folder).page(page.path().value()));
    }
  }

  @Test
  void noWordsOfAnAuthorBecomeMarkup() {
    String hostile = "</title><script>alert(1)</script>\\\" onload=x 'y";
    murmur
        .file(
            "articles/bad.md",
            "---\ntitle: \"" + hostile + "\"\ndate: 1786\nsummary: \"" + hostile + "\"\npeople: [\"" + hostile + "\", Nell Gwyn]\ntopic: \"" + hostile
                + "\"\nplaces: [\"" + hostile + "\"]\nevents: [{title: \"" + hostile + "\", date: 1786, as-told: \"" + hostile
                + "\"}]\nclaims: [{text: \"" + hostile + "\", said-by: {anonymous: \"" + hostile + "\"}, via: \"" + hostile
                + "\"}]\nsources: [{publisher: \"" + hostile + "\", title: \"" + hostile + "\", citation: \"" + hostile + "\"}]\n"
                + "corrections: [{date: 1786-01-01, kind: update, target: body, text: \"" + hostile + "\"}]\nslug: bad\n---\nNell Gwyn read " + hostile.replace("\\", "")
                + "\n")
        .set("description", hostile)
        .set("author", hostile);
    for (Page page : murmur.plan().pages()) {
      String text = new String(murmur.renderer().render(page).orElseThrow().bytes(), StandardCharsets.UTF_8);
      // Structured data is in an element that only a "<" could end.
      text = text.replaceAll("<script type=\"application/(ld\\+json|json\" id=\"words)\">\\{[^<]*\\}</script>", "");
      // A file of the theme's is no word of an author's.
      text = text.replaceAll("<script src=\"[./]*assets/[a-z]+\\.[0-9a-f]{8}\\.js\"( defer)?></script>", "");
      // No browser reads a table as a page, and whoever analyses it wants the text as it is.
      if (!page.path().file().endsWith(".csv")) {
        assertThat(text).as(page.path().value()).doesNotContain("<script");
      }
      if (page.path().file().endsWith(".html")) {
        assertThat(text).as(page.path().value()).doesNotContain("\" onload");
      }
    }
  }

  private void renderAll() {
    murmur.plan().pages().forEach(page -> murmur.renderer().render(page));
  }
}
