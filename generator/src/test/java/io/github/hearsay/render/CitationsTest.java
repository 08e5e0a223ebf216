package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a story is cited. */
class CitationsTest {

  @TempDir Path folder;

  @Test
  void aDayIsCitedInAllThreeForms() {
    StoryView.Citation citation = cite("title: A ring & 5% of {nothing}\ndate: 1785-12-15", true);
    assertThat(citation.plain())
        .isEqualTo("The editors. “A ring & 5% of {nothing}.” The Daily Murmur, 15 December 1785. https://example.org/articles/1785/12/ring/");
    assertThat(citation.bibtex()).isEqualTo(
        """
        @misc{ring,
          author = {{The editors}},
          title = {{A ring \\& 5\\% of (nothing)}},
          howpublished = {The Daily Murmur},
          year = {1785},
          month = {12},
          url = {https://example.org/articles/1785/12/ring/}
        }""");
    JsonObject csl = csl(citation);
    assertThat(csl.get("title").getAsString()).isEqualTo("A ring & 5% of {nothing}");
    assertThat(csl.getAsJsonObject("issued")).hasToString("{\"date-parts\":[[1785,12,15]]}");
    assertThat(csl.get("URL").getAsString()).isEqualTo("https://example.org/articles/1785/12/ring/");
  }

  @Test
  void whatIsNotKnownOfADateIsNotMadeUp() {
    StoryView.Citation about = cite("title: A ring\ndate: 1785~", false);
    assertThat(csl(about).getAsJsonObject("issued")).hasToString("{\"date-parts\":[[1785]],\"circa\":true}");
    assertThat(about.bibtex()).contains("year = {1785}", "note = {Dated about 1785}").doesNotContain("month", "url");
    StoryView.Citation decade = cite("title: A ring\ndate: 178X", false);
    assertThat(csl(decade).getAsJsonObject("issued")).hasToString("{\"literal\":\"the 1780s\"}");
    assertThat(decade.bibtex()).contains("note = {Dated the 1780s}").doesNotContain("year");
    assertThat(decade.plain()).isEqualTo("“A ring.” The Daily Murmur, the 1780s.");
  }

  @Test
  void quotationMarksInATitleAreSingleOnes() {
    StoryView.Citation citation = cite("title: “No wedding”, says Mr Fox\ndate: 1787", false);
    assertThat(citation.plain()).isEqualTo("“‘No wedding’, says Mr Fox.” The Daily Murmur, 1787.");
    assertThat(csl(citation).get("title").getAsString()).isEqualTo("“No wedding”, says Mr Fox");
  }

  @Test
  void aSiteMayLeaveOutCitationsAndStructuredData() {
    Murmur murmur = new Murmur(folder).file("articles/ring.md", "---\ntitle: A ring\ndate: 1669-10-05\npeople: [Nell Gwyn]\n---\n");
    assertThat(murmur.page("/articles/1669/10/ring/")).contains("Cite this story", "application/ld+json");
    murmur.again().set("citations", "false").set("structured-data", "false");
    assertThat(murmur.page("/articles/1669/10/ring/")).contains("A ring").doesNotContain("Cite this story", "ld+json");
    assertThat(murmur.page("/people/nell-gwyn/")).contains("A ring").doesNotContain("ld+json");
  }

  private StoryView.Citation cite(String matter, boolean published) {
    Murmur murmur = new Murmur(folder).file("articles/ring.md", "---\n" + matter + "\npeople: [Nell Gwyn]\n---\n");
    if (published) {
      murmur.set("url", "https://example.org/").set("author", "The editors");
    }
    assertThat(murmur.complaints()).isEmpty();
    String path = murmur.plan().pages().stream().map(page -> page.path().value()).filter(one -> one.endsWith("/ring/")).findFirst().orElseThrow();
    return murmur.view(path, StoryView.class).citation().orElseThrow();
  }

  private static JsonObject csl(StoryView.Citation citation) {
    return JsonParser.parseString(citation.csl()).getAsJsonArray().get(0).getAsJsonObject();
  }
}
