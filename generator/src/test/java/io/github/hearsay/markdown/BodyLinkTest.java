package io.github.hearsay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.BodyLink.Kind;
import io.github.hearsay.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLinkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[[Kim Kardashian]] ~ PERSON ~ Kim Kardashian ~ '' ~ Kim Kardashian",
        "[[kim-kardashian|Kim]] ~ PERSON ~ kim-kardashian ~ '' ~ Kim",
        "[[ Kim  Kardashian | Kim ]] ~ PERSON ~ Kim Kardashian ~ '' ~ Kim",
        "[[Kim|]] ~ PERSON ~ Kim ~ '' ~ Kim",
        "[[person:Nell Gwyn]] ~ PERSON ~ Nell Gwyn ~ '' ~ Nell Gwyn",
        "[[Person: Nell Gwyn]] ~ PERSON ~ Nell Gwyn ~ '' ~ Nell Gwyn",
        "[[topic:Marriages]] ~ TOPIC ~ Marriages ~ '' ~ Marriages",
        "[[place:Paris]] ~ PLACE ~ Paris ~ '' ~ Paris",
        "[[article:paris-robbery#the-end|the robbery]] ~ ARTICLE ~ paris-robbery ~ the-end ~ the robbery",
        "[[Ke: The Band]] ~ PERSON ~ Ke: The Band ~ '' ~ Ke: The Band",
        "[[Jos&eacute; O\\'Neill|J&amp;O]] ~ PERSON ~ José O'Neill ~ '' ~ J&O",
        "[her](person:kim-kardashian) ~ PERSON ~ kim-kardashian ~ '' ~ her",
        "[her](PERSON:kim-kardashian) ~ PERSON ~ kim-kardashian ~ '' ~ her",
        "[her](<person:Kim Kardashian>) ~ PERSON ~ Kim Kardashian ~ '' ~ her",
        "[her](person:Kim%20Kardashian) ~ PERSON ~ Kim Kardashian ~ '' ~ her",
        "[the robbery](article:paris-robbery#x) ~ ARTICLE ~ paris-robbery ~ x ~ the robbery",
        "[Paris](place:paris) ~ PLACE ~ paris ~ '' ~ Paris",
        "[marriages](topic:marriages) ~ TOPIC ~ marriages ~ '' ~ marriages",
        "<person:nell-gwyn> ~ PERSON ~ nell-gwyn ~ '' ~ person:nell-gwyn",
        "[a](other.md) ~ FILE ~ articles/1785/other.md ~ '' ~ a",
        "[a](./x/../other.md#end) ~ FILE ~ articles/1785/other.md ~ end ~ a",
        "[a](../../people/Nell%20Gwyn.MD) ~ FILE ~ people/Nell Gwyn.MD ~ '' ~ a",
        "[a](<../1786/the wedding.md>) ~ FILE ~ articles/1786/the wedding.md ~ '' ~ a",
        "[a](#the-end) ~ ANCHOR ~ the-end ~ '' ~ a",
        "[a](https://example.com/?b=1&c=2#d) ~ EXTERNAL ~ https://example.com/?b=1&c=2#d ~ '' ~ a",
        "[a](HTTP://example.com) ~ EXTERNAL ~ http://example.com ~ '' ~ a",
        "[a](https://example.com/ä%C3%A4\"%) ~ EXTERNAL ~ https://example.com/%C3%A4%C3%A4%22%25 ~ '' ~ a",
        "[a](mailto:me@example.com) ~ EXTERNAL ~ mailto:me@example.com ~ '' ~ a",
        "<https://example.com/a_b_c> ~ EXTERNAL ~ https://example.com/a_b_c ~ '' ~ https://example.com/a_b_c",
        "<me@example.com> ~ EXTERNAL ~ mailto:me@example.com ~ '' ~ me@example.com",
        "see https://example.com/a_b--c?d=1&amp;e=2. ~ EXTERNAL ~ https://example.com/a_b--c?d=1&e=2 ~ '' ~ https://example.com/a_b--c?d=1&e=2",
        "(www.example.com/x) ~ EXTERNAL ~ http://www.example.com/x ~ '' ~ www.example.com/x",
        "write to me@example.com today ~ EXTERNAL ~ mailto:me@example.com ~ '' ~ me@example.com",
        "[*the* `ring` \"x\"](article:x) ~ ARTICLE ~ x ~ '' ~ the ring “x”",
      })
  void everyWayToWriteALinkIsUnderstood(String text, Kind kind, String target, String fragment, String label) {
    Compiled compiled = Compiled.of(text);

    assertThat(compiled.problems()).isEmpty();
    BodyLink link = compiled.onlyLink();
    assertThat(link.kind()).isEqualTo(kind);
    assertThat(link.target()).isEqualTo(target);
    assertThat(link.fragment()).isEqualTo(fragment);
    assertThat(link.label()).isEqualTo(label);
  }

  @Test
  void linksAreMarkedWhereTheyStandAndHoldNoLinkableText() {
    assertThat(Compiled.of("See [Nell *Gwyn*](person:nell) and [[Kim]].").marked())
        .isEqualTo("<p>{{See }}<a 0>Nell <em>Gwyn</em></a>{{ and }}<a 1>Kim</a>{{.}}</p>\n");
  }

  @Test
  void aReferenceLinkLeadsWhereItsDefinitionSays() {
    Compiled compiled = Compiled.of("[Nell][n], [n], ![ring][r]\n\n[n]: person:nell-gwyn \"An actress\"\n[r]: ring.jpg\n");

    assertThat(compiled.body().links()).extracting(BodyLink::target).containsExactly("nell-gwyn", "nell-gwyn", "articles/1785/ring.jpg");
    assertThat(compiled.link(0).title()).isEqualTo("An actress");
  }

  @Test
  void aPictureHasItsPathDescriptionAndTitle() {
    BodyLink picture = Compiled.of("Here ![A *diamond* [ring](x)](../img/ring%201.jpg \"Photo: \\\"me\\\"\")").onlyLink();

    assertThat(picture).isEqualTo(new BodyLink(Kind.IMAGE, "articles/img/ring 1.jpg", "", "A diamond ring", "Photo: \"me\"", "", Location.at(Compiled.FILE, 10, 31, 19)));
  }

  @Test
  void aPictureMayBeALink() {
    assertThat(Compiled.of("[![ring](ring.jpg)](article:x) now").marked()).isEqualTo("<p><a 0><img 1></a>{{ now}}</p>\n");
  }

  @Test
  void noLinkStandsInALink() {
    Compiled compiled = Compiled.of("[see https://example.com *and* <b>](article:x)");

    assertThat(compiled.html()).isEqualTo("<p><a href=\"x\">see https://example.com <em>and</em> <span class=\"raw-html\">&lt;b&gt;</span></a></p>\n");
  }

  @Test
  void ofLinksWithinEachOtherTheInnerOneCounts() {
    assertThat(Compiled.of("[see [[Nell]]](article:x) [a [b](article:y) c](article:z)").marked())
        .isEqualTo("<p>{{[see }}<a 0>Nell</a>{{](article:x) [a }}<a 1>b</a>{{ c](article:z)}}</p>\n");
  }

  @Test
  void aBarInATableCellEndsNoLink() {
    Compiled compiled = Compiled.of("| a | b |\n|---|---|\n| [[nell|Nell]] | [[kim\\|Kim]] |\n");

    assertThat(compiled.marked()).contains("<td><a 0>Nell</a></td>\n<td><a 1>Kim</a></td>");
    assertThat(compiled.body().links()).extracting(BodyLink::target).containsExactly("nell", "kim");
  }

  @Test
  void aNameMayGoOverALineEvenInAQuote() {
    assertThat(Compiled.of("> met [[Nell\n> Gwyn|her\n> again]] there").onlyLink()).extracting(BodyLink::target, BodyLink::label)
        .containsExactly("Nell Gwyn", "her again");
  }

  @Test
  void everyLinkKnowsItsSentence() {
    Compiled compiled =
        Compiled.of("# On [Nell](person:nell)\n\nThe *King* came. He saw [Nell](person:nell) & \"her\nsister\"[^1] -- twice! She left.\n\n- a [[Kim]] b\n\n[^1]: Who? Not [[Rose]].\n");

    assertThat(compiled.body().links())
        .extracting(BodyLink::context)
        .containsExactly("On Nell", "He saw Nell & “her sister” – twice!", "a Kim b", "Not Rose.");
  }

  @Test
  void everyLinkKnowsItsPlaceInTheFile() {
    Compiled compiled = Compiled.of("One.\n\n> two [Nell](person:nell),\n> [[Kim Kardashian|Kim]]\n>\n> http://example.com\n\n[x][y]\n\n[y]: article:y\n");

    assertThat(compiled.body().links())
        .extracting(BodyLink::at)
        .containsExactly(
            Location.at(Compiled.FILE, 12, 14, 11),
            Location.at(Compiled.FILE, 13, 5, 14),
            Location.at(Compiled.FILE, 15, 3, 18),
            Location.at(Compiled.FILE, 17, 1, 6));
  }

  @Test
  void anAnchorMayBeTheWordsOfAHeading() {
    Compiled compiled = Compiled.of("[a](#The%20end%3F) [b](#the-end) [c](#timeline)\n\n# The end?\n");

    assertThat(compiled.body().links()).extracting(BodyLink::target).containsExactly("h-the-end", "h-the-end", "timeline");
  }

  @Test
  void aBodyTellsWhichOfItsIdsAFragmentMeans() {
    Body body = Compiled.of("# The end\n").body();

    assertThat(body.anchor("the-end")).isEqualTo("h-the-end");
    assertThat(body.anchor("h-the-end")).isEqualTo("h-the-end");
    assertThat(body.anchor("timeline")).isEqualTo("timeline");
  }

  @Test
  void otherBracketsAndSignsAreNoLinks() {
    Compiled compiled = Compiled.of("[sic], [[[x]] a@b, ftp://example.com, javascript://example.com, `[[Kim]]`, \\[[Kim]], [^x], 12:30");

    assertThat(compiled.body().links()).extracting(BodyLink::target).containsExactly("x");
  }
}
