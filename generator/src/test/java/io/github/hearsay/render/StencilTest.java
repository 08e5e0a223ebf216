package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.model.Id;
import io.github.hearsay.plan.Addresses;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many pages show is made once; each of them writes its own addresses and notes what it has seen. */
class StencilTest {

  private static final Id RUMOUR = new Id("rumour");

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur = new Murmur(folder);
    murmur.file("articles/rumour.md", """
        ---
        title: The rumour
        date: 1785-12-15
        people: [Maria Fitzherbert]
        claims: [{id: wed, text: "They are married & hide it", said-by: {person: Maria Fitzherbert},
           about: [Charles Fox], history: [{date: 1786, status: denied}]}]
        ---
        It was said.
        """);
  }

  private Stencil stencil(Function<Scene, String> drawn) {
    return Stencil.of(murmur.scene("/", new Reads()), drawn);
  }

  private String print(Stencil stencil, int section, String page) throws IOException {
    StringWriter out = new StringWriter();
    stencil.print(section, murmur.scene(page, new Reads()).hrefs(), out);
    return out.toString();
  }

  @Test
  void everyPageWritesItsOwnAddresses() throws IOException {
    Stencil stencil = stencil(scene -> {
      StringBuilder html = new StringBuilder("“");
      scene.story(RUMOUR).append(html);
      return html.append(Stencil.SECTION).append(scene.storyHref(RUMOUR, "claim-wed")).toString();
    });
    assertThat(print(stencil, 0, "/")).startsWith("“<a href=\"articles/1785/12/rumour/\">").endsWith("</a>");
    assertThat(print(stencil, 0, "/people/maria-fitzherbert/")).startsWith("“<a href=\"../../articles/1785/12/rumour/\">");
    assertThat(print(stencil, 1, "/articles/")).isEqualTo("1785/12/rumour/#claim-wed");
    assertThat(print(stencil, 1, "/articles/1785/12/rumour/")).isEqualTo("#claim-wed");
  }

  @Test
  void whoeverShowsItHasLookedAtAllOfIt() {
    Function<Scene, String> drawn = scene -> scene.story(RUMOUR).label() + scene.publisher("Nobody's Paper").label();
    Reads first = new Reads();
    Stencil stencil = Stencil.of(murmur.scene("/", first), drawn);
    assertThat(first.entries()).as("a piece has a note of its own").isEmpty();
    Reads shown = new Reads();
    stencil.tell(murmur.scene("/claims/", shown).archive());
    Reads made = new Reads();
    drawn.apply(murmur.scene("/claims/", made));
    assertThat(shown.entries()).isEqualTo(made.entries()).isNotEmpty();
    assertThat(shown.facts()).isEqualTo(made.facts()).isNotEmpty();
  }

  @Test
  void aClaimIsPrintedInOnePieceAsItsPartsWouldBe() throws IOException {
    for (String page : List.of("/", "/claims/", "/claims/denied/", "/people/maria-fitzherbert/", "/people/charles-fox/")) {
      Scene scene = murmur.scene(page, new Reads());
      ClaimLine line = new ClaimWords(scene).line(new Id("wed"));
      StringWriter row = new StringWriter();
      ClaimLines.Known known = scene.directory().claimLines().find(new Id("wed"), scene);
      for (int section = 0; section < 3; section++) {
        known.stencil().print(section, scene.hrefs(), row);
      }
      assertThat(row).hasToString(
          line.claim().get().html().html() + " <strong class=\"status " + line.statusKey() + "\">" + line.status() + "</strong>\n<p class=\"who\">"
              + line.origin().get().html() + "</p></li>\n");
      assertThat(line.origin().get().html()).contains(
          line.story().get().html().html(), line.date().get().html().html(), line.saidBy().get().name().html().html());
    }
  }

  @Test
  void nobodyMayMakeItOfWhatCannotBeTold() {
    assertThatThrownBy(() -> stencil(scene -> scene.hrefIfAny(Addresses.CLAIMS))).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> stencil(scene -> "" + scene.archive().claims().size())).isInstanceOf(IllegalStateException.class);
  }
}
