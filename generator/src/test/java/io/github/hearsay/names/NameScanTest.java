package io.github.hearsay.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.names.NameSet.Name;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameScanTest {

  private static final NameSet NAMES =
      NameSet.of(
          List.of(
              new Name("Zoë Müller-Ångström", 0), new Name("Anna Smith", 1), new Name("Cher", 2), new Name("Sinéad O'Brien", 3),
              new Name("陈美丽", 4), new Name("Søren Łuk", 5), new Name("Ann", 6), new Name("Νίκος Παππάς", 7), new Name("Jörg Weißhaupt", 8),
              new Name("Siobhán O\u02bcHara", 9), new Name("नेहा शर्मा", 10), new Name("สมชาย", 11)),
          List.of("Anna Smith Hall"));

  private static List<Hit> scan(String text) {
    return NameScan.of(NAMES, text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Smith", "by ANNA SMITH.", "anna-smith", "/people/anna-smith/index.html", "anna_smith.jpg", "annasmith", "#AnnaSmith", "anna+smith",
        "anna%20smith", "Anna%2520Smith", "Anna&nbsp;Smith", "Anna&#32;Smith", "&#65;nna Smith", "&#x41;nna Smith", "&amp;#65;nna Smith",
        "\\u0041nna Smith", "\\u{41}nna\\nSmith", "\\x41nna Smith", "\\\\u0041nna Smith", "A\u00adn\u200bna Smith", "Smith, Anna",
        "<td>Smith, Anna</td>", "/people/smith-anna/", "smithanna", "Anna Smith's ring", "anna-smiths-ring", "Anna <em>Smith</em>",
        "<b>A</b>nna <a href=\"x\" title='a > b'>Smith</a>", "&lt;em&gt;Anna&lt;/em&gt; Smith", "<a href=\"anna-smith/\">her</a>", "Ánnà Smíth",
        "A\u0301nna Smith", "\uff21\uff4e\uff4e\uff41 Smith", "{\"name\":\"Anna Smith\"}", "Anna\nSmith", "<img alt=\"Anna Smith\">", "Anna&#39;s, anna.smith@x",
        "a &lt;b don't <p>x</p> Anna <em>Smith</em>", "Mr Smith, Anna", "Annä%53mith Ann%61 Smith", "\"anna\\u002dsmith\""
      })
  void everyWayToWriteANameIsFound(String text) {
    assertThat(scan(text)).anyMatch(hit -> hit.whose() == 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Müller-Ångström", "Zoe Muller-Angstrom", "Zo&euml; M&uuml;ller&#8209;&Aring;ngstr&ouml;m", "zoe-muller-angstrom", "Zo%C3%AB M%C3%BCller %C3%85ngstr%C3%B6m",
        "Zo\\u00eb M\\u00fcller \\u00c5ngstr\\u00f6m", "Zo\\eb  Müller Ångström", "Zoe\u0308 Mu\u0308ller A\u030angstro\u0308m", "Müller-Ångström, Zoë"
      })
  void accentsAndNormalFormsDoNotHideAName(String text) {
    assertThat(scan(text)).anyMatch(hit -> hit.whose() == 0);
  }

  @Test
  void latin1IsReadWhereUtf8IsNot() {
    assertThat(NameScan.of(NAMES, "Zoë Müller Ångström".getBytes(StandardCharsets.ISO_8859_1))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sinéad O'Brien", "sinead-obrien", "Sinead O&rsquo;Brien", "O’Brien, Sinéad", "sinead-o-brien"})
  void anApostropheMayBeLeftOut(String text) {
    assertThat(scan(text)).anyMatch(hit -> hit.whose() == 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Søren Łuk", "soren-luk", "S&oslash;ren &Lstrok;uk"})
  void lettersOfTheirOwnAreSpeltOutInAddresses(String text) {
    assertThat(scan(text)).anyMatch(hit -> hit.whose() == 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Νίκος Παππάς", "ΝΙΚΟΣ ΠΑΠΠΑΣ", "Νικοσ Παππασ", "νίκος παππάς", "nikos-pappas", "ΝΙΚΟΣΠΑΠΠΑΣ"})
  void aSigmaIsASigmaWhereverItStands(String text) {
    assertThat(scan(text)).anyMatch(hit -> hit.whose() == 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jörg Weißhaupt", "JÖRG WEISSHAUPT", "JÖRG WEI\u1e9eHAUPT", "jorg-weisshaupt"})
  void aSharpSMayBeACapital(String text) {
    assertThat(scan(text)).anyMatch(hit -> hit.whose() == 8);
  }

  @Test
  void anApostropheMayBeALetter() {
    for (String text : List.of("Siobhán O\u02bcHara", "Siobhan O'Hara", "Siobhan O’Hara", "siobhan-ohara")) {
      assertThat(scan(text)).as(text).anyMatch(hit -> hit.whose() == 9);
    }
    assertThat(scan("Sinéad O\u02bcBrien\u02bcs ring")).anyMatch(hit -> hit.whose() == 3);
    assertThat(scan("Cher\u02bcs ring")).anyMatch(hit -> hit.whose() == 2);
    assertThat(scan("Anna Smith\u02bcs ring and Cher\u02bc")).extracting(Hit::whose).containsExactly(1, 2);
  }

  @Test
  void vowelSignsBelongToTheirWord() {
    assertThat(scan("कल नेहा शर्मा आई")).extracting(Hit::whose).containsExactly(10);
    assertThat(scan("कल नुहा शर्मा आई")).isEmpty();
    assertThat(scan("คุณสมชายมา")).extracting(Hit::whose).containsExactly(11);
  }

  @Test
  void scriptsWithoutBlanksHaveNamesAnywhere() {
    assertThat(scan("听说陈美丽来了")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Joanna Smithson", "Annabel", "Hanna Smithers", "Joan Smith, Anna Lee and others", "joan-smith-anna-lee-quarrel", "Anna. Smith came late",
        "<li>Anna</li><li>Smith</li>", "Anna; Smith", "Anna Smith Hall", "cherish", "teacher", "a cher ami", "class=\"cher\"", "\"cher\"",
        "Anna\n\nSmith", "Anna (Smith)", "annals", "ann", "/anna/smith/"
      })
  void aNameInsideALongerOneIsNone(String text) {
    assertThat(scan(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cher sang", "CHER", "/people/cher/", "cher.jpg", "href=\"cher/index.html\"", "Cher's"})
  void aNameOfOneWordCountsWithACapitalOrAsAnAddress(String text) {
    assertThat(scan(text)).anyMatch(hit -> hit.whose() == 2);
  }

  @Test
  void placesAreThoseOfTheBytes() {
    assertThat(scan("é Anna <i>Smith</i>!")).containsExactly(new Hit(3, 16, 1, false));
    assertThat(scan("<a title=\"Anna Smith\">")).containsExactly(new Hit(10, 20, 1, true));
  }

  @Test
  void inMarkupTheTagsStay() {
    String made = NameText.markup("<h2 id=\"h-anna-smith\">\u0001Anna \u0004<em>\u0001Smith\u0004</em></h2>", NAMES, whose -> "someone", hit -> java.util.Optional.of("A & B"));
    assertThat(made).isEqualTo("<h2 id=\"h-someone\">\u0001A &amp; B\u0004<em>\u0001\u0004</em></h2>");
  }

  @Test
  void anAddressGetsTheSlug() {
    assertThat(NameText.address("anna-smiths-ring", NAMES, whose -> "a-relative", hit -> java.util.Optional.of("A relative"))).isEqualTo("a-relative-ring");
    assertThat(NameText.address("cher", NAMES, whose -> "someone", hit -> java.util.Optional.of("x"))).isEqualTo("someone");
  }

  @Test
  void veryManyNamesInALongTextTakeNoLongTime() {
    List<Name> many = IntStream.range(0, 3000).mapToObj(i -> new Name("Firstname" + i + " Lastname" + i % 97, i)).toList();
    NameSet set = NameSet.of(many, List.of());
    byte[] text = "Firstname1 met Firstname2 Lastname3 and <em>others</em> &amp; so on\\n. ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(30), () -> NameScan.of(set, text));
  }
}
