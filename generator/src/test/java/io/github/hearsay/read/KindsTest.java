package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Alias;
import io.github.hearsay.model.ArticleKind;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Published;
import io.github.hearsay.model.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of value: what is read, and what is said about what is not. */
class KindsTest {

  private static <T> T get(Kind<T> kind, String text) {
    return Reads.value(kind, text).get();
  }

  /** The one problem of a value that gives nothing. */
  private static String refused(Kind<?> kind, String text) {
    Reads<?> read = Reads.value(kind, text);
    assertThat(read.value()).isEmpty();
    assertThat(read.problems()).hasSize(1);
    return read.problems().get(0);
  }

  @Test
  void textIsPutOnOneLine() {
    assertThat(get(TextKind.any(), "\"  two\\n  words \\t here \"")).isEqualTo("two words here");
    assertThat(get(TextKind.any(), "as it is")).isEqualTo("as it is");
  }

  @Test
  void textMayBeAsLongAsItsLimit() {
    assertThat(get(TextKind.upTo(3), "\uD83D\uDC8D\uD83D\uDC8D\uD83D\uDC8D")).hasSize(6);
    assertThat(refused(TextKind.upTo(3), "four")).isEqualTo("1:4+4 HS205 v is 4 characters long; it may have 3 | shorten it by 1");
    assertThat(refused(TextKind.between(20, 600), "a typo")).isEqualTo("1:4+6 HS206 v is 6 characters long | write at least 20");
  }

  @Test
  void textIsNeitherAListNorAMap() {
    assertThat(refused(TextKind.any(), "[a, b]")).isEqualTo("1:4+6 HS203 v is a list; it must be text");
    assertThat(refused(TextKind.any(), "{a: b}")).isEqualTo("1:4+6 HS203 v is a map (fields with values of their own); it must be text");
    assertThat(refused(new ListKind<>(TextKind.any()), "\n  - Kim: back")).isEqualTo(
        "2:5+3 HS203 v is a map (fields with values of their own); it must be text"
            + " | a colon with a space after it makes a map: put a value that holds one in quotes");
  }

  @Test
  void aWordMustBeOneOfTheList() {
    WordKind<ArticleKind> kind = WordKind.of(ArticleKind.class);
    assertThat(get(kind, "factcheck")).isEqualTo(ArticleKind.FACTCHECK);
    String list = "the words are report, summary, factcheck, obituary, interview, opinion, list";
    assertThat(refused(kind, "reprot")).isEqualTo("1:4+6 HS204 v does not know the word \"reprot\" | did you mean report? " + list);
    assertThat(refused(kind, "Report")).isEqualTo("1:4+6 HS204 v does not know the word \"Report\" | did you mean report? " + list);
    assertThat(refused(kind, "gossip")).isEqualTo("1:4+6 HS204 v does not know the word \"gossip\" | " + list);
  }

  @Test
  void aListOfOneNeedsNoBrackets() {
    ListKind<Reference> kind = new ListKind<>(ReferenceKind.to("a person"));
    assertThat(get(kind, "Nell Gwyn")).extracting(Reference::text).containsExactly("Nell Gwyn");
    assertThat(get(kind, "[Nell Gwyn, 'Davis, Moll']")).extracting(Reference::text).containsExactly("Nell Gwyn", "Davis, Moll");
    assertThat(get(kind, "'Davis, Moll'")).extracting(Reference::text).containsExactly("Davis, Moll");
  }

  @Test
  void aCommaOutsideBracketsIsWarnedOf() {
    Reads<List<Reference>> read = Reads.value(new ListKind<>(ReferenceKind.to("a person")), "Nell Gwyn, Moll Davis");
    assertThat(read.value().orElseThrow()).hasSize(1);
    assertThat(read.problems()).containsExactly(
        "1:4+21 warning HS203 v is one name with a comma in it | for a list write v: [Nell Gwyn, Moll Davis]; if it is one name, put it in quotes");
  }

  @Test
  void everyItemOfAListIsLookedAt() {
    Reads<List<LocalDate>> read = Reads.value(new ListKind<>(new DayKind()), "[2016-10-03, x, '', 2016]");
    assertThat(read.value()).isEmpty();
    assertThat(read.problems()).containsExactly(
        "1:17+1 HS301 v is not a day: \"x\" | write year, month and day: 2016-10-03",
        "1:20+2 HS203 an item of v is empty | write something there, or take it away",
        "1:24+4 HS301 v is not a day: \"2016\" | write year, month and day: 2016-10-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2016-10", "2016-10-03", "201X", "20XX", "2016-XX", "1784~", "1784?", "1784%", "1784/1785", "1784/..",
      "../1784", "/1784", "1784/"})
  void aDateIsEdtf(String text) {
    assertThat(get(new DateKind(), text)).isEqualTo(Edtf.parse(text));
    assertThat(get(new DateKind(), "'" + text + "'")).isEqualTo(Edtf.parse(text));
  }

  @Test
  void aListOfDatesIsOneOfThem() {
    assertThat(get(new DateKind(), "[2016-12-26, 2016-12-27]")).isEqualTo(Edtf.parse("[2016-12-26,2016-12-27]"));
    assertThat(get(new DateKind(), "'[2016-12-26,2016-12-27]'")).isEqualTo(Edtf.parse("[2016-12-26,2016-12-27]"));
    assertThat(get(new DateKind(), "[2016-12-26]")).isEqualTo(Edtf.parse("2016-12-26"));
  }

  @Test
  void theCaretStandsWhereADateGoesWrong() {
    assertThat(refused(new DateKind(), "2016-13-01")).startsWith("1:9+5 HS301 v is not a date: ").contains(" | ");
    assertThat(refused(new DateKind(), "3 October 2016")).startsWith("1:").endsWith(" | write 2016-10-03");
    assertThat(refused(new DateKind(), "'2016-13-01'")).startsWith("1:4+12 HS301 v is not a date: ");
    assertThat(refused(new DateKind(), "[2016-01-01, 2016-13-01]")).startsWith("1:22+5 HS301 v is not a date: ");
    assertThat(refused(new DateKind(), "[2016-01-01, 2016-01-01]")).isEqualTo(
        "1:4+24 HS301 v is not a date: 2016-01-01 is listed twice | list every date once");
    assertThat(refused(new DateKind(), "{a: b}")).isEqualTo("1:4+6 HS203 v is a map (fields with values of their own); it must be a date");
  }

  @Test
  void aStoryMayHaveATimeWithItsOffset() {
    assertThat(get(new PublishedKind(), "2016-12-26T23:30:00-05:00"))
        .isEqualTo(new Published(Edtf.parse("2016-12-26"), Optional.of(OffsetTime.parse("23:30:00-05:00"))));
    assertThat(get(new PublishedKind(), "2016-12-26T09:30:00Z").at()).contains(OffsetDateTime.parse("2016-12-26T09:30:00Z"));
    assertThat(get(new PublishedKind(), "2016-12/2017-01")).isEqualTo(new Published(Edtf.parse("2016-12/2017-01"), Optional.empty()));
    assertThat(get(new PublishedKind(), "[2016-12-26, 2016-12-27]").date()).isEqualTo(Edtf.parse("[2016-12-26,2016-12-27]"));
  }

  @Test
  void aTimeWithoutItsOffsetIsNoMoment() {
    assertThat(refused(new PublishedKind(), "2016-12-26T09:30:00")).isEqualTo(
        "1:4+19 HS301 v is not a date with a time and an offset: \"2016-12-26T09:30:00\""
            + " | say of which time zone: write 2016-12-26T09:30+00:00 for London in winter");
    assertThat(refused(new PublishedKind(), "2016-12-26 09:30")).endsWith("write 2016-12-26T09:30+00:00 for London in winter");
    assertThat(refused(new PublishedKind(), "2016-12-26T25:30:00Z")).endsWith("| write it as 2016-12-26T09:30:00+00:00, or the day alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "https://example.org", "http://example.org/a?b=c#d", "HTTPS://example.org:8080/ä(1)", "https://[2001:db8::1]:80/",
        "https://münchen.example/"})
  void aWebAddressIsHttpOrHttps(String url) {
    assertThat(get(new UrlKind(), url)).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      www.thesun.co.uk/x      | has no https:// in front   | write https://www.thesun.co.uk/x
      ftp://example.org       | begins with ftp:           | write it whole: https://example.org/page
      javascript:alert(1)     | begins with javascript:    | write it whole: https://example.org/page
      "https://"              | has no host                | write it whole: https://example.org/page
      https:///path           | has no host                | write it whole: https://example.org/page
      https://a b.example/    | has a space in it          | write it whole: https://example.org/page
      https://kim@example.org | has a user name in it      | write it whole: https://example.org/page
      https://a.example:x/    | has a port that is not a number | write it whole: https://example.org/page
      Q233942                 | has no https:// in front   | write https://www.wikidata.org/wiki/Q233942
      https://a.example/<b>   | has the character < in it  | write it whole: https://example.org/page
      """)
  void whatIsNoWebAddressIsRefused(String url, String fault, String hint) {
    assertThat(refused(new UrlKind(), url)).isEqualTo("1:4+" + url.length() + " HS302 v is not a web address: it " + fault + " | " + hint);
  }

  @Test
  void evidenceIsAWebAddressOrAnId() {
    assertThat(get(new EvidenceKind(false), "the-sun-1").text()).isEqualTo("the-sun-1");
    assertThat(get(new EvidenceKind(false), "https://example.org/x").text()).isEqualTo("https://example.org/x");
    assertThat(refused(new EvidenceKind(false), "a letter")).isEqualTo(
        "1:4+8 HS302 v is neither a web address nor an id: \"a letter\""
            + " | write https://… or the id of one of the sources or of a story, such as paris-robbery");
    assertThat(refused(new EvidenceKind(true), "ftp://x.example")).startsWith("1:4+15 HS302 v is not a web address: it begins with ftp:");
    assertThat(get(new EvidenceKind(true), "a letter to her mother").text()).isEqualTo("a letter to her mother");
  }

  @Test
  void anAliasIsAnAddressFromTheSitesRootOn() {
    assertThat(get(new AliasKind(), "/2016/old-name.html")).extracting(Alias::path).hasToString("/2016/old-name.html");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      2016/old-name               | does not start with /    | write /2016/old-name
      https://example.org/old/    | does not start with /    | write /old/
      /../etc/passwd              | has a .. in it           | write the address from the site's root on: /2016/old-name/
      ../old                      | does not start with /    | write the address from the site's root on: /2016/old-name/
      //example.org/x             | has two slashes in a row | write the address from the site's root on: /2016/old-name/
      /old name                   | has the character U+0020 | write the address from the site's root on: /2016/old-name/
      """)
  void whatIsNoAddressOnThisSiteIsRefused(String path, String fault, String hint) {
    assertThat(refused(new AliasKind(), path)).isEqualTo(
        "1:4+" + path.length() + " HS303 v cannot be an address here: \"" + path + "\" " + fault + " | " + hint);
  }

  @Test
  void aSlugIsMadeOfWordsAndHyphens() {
    assertThat(get(new SlugKind(), "nell-gwyn-2")).isEqualTo(new Id("nell-gwyn-2"));
    String rule = "it takes lower-case letters, digits and single hyphens, 80 at most";
    assertThat(refused(new SlugKind(), "../Nell Gwyn")).isEqualTo("1:4+12 HS304 v cannot be \"../Nell Gwyn\": " + rule
        + " | write nell-gwyn");
    assertThat(refused(new SlugKind(), "'!!!'")).isEqualTo(
        "1:4+5 HS304 v cannot be \"!!!\": " + rule + " | write lower-case letters, digits and single hyphens, 80 at most");
    assertThat(refused(new SlugKind(), "a".repeat(81))).endsWith("| write " + "a".repeat(80));
  }

  @Test
  void aPictureLiesInTheContentFolder() {
    assertThat(get(new PictureKind(), "ring.jpg")).isEqualTo("articles/1785/ring.jpg");
    assertThat(get(new PictureKind(), "./../pictures/A Ring.PNG")).isEqualTo("articles/pictures/A Ring.PNG");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      https://example.org/ring.jpg | lies on another site                    | save the picture beside the story and write its name: ring.jpg
      //example.org/ring.jpg       | lies on another site                    | save the picture beside the story and write its name: ring.jpg
      /ring.jpg                    | is not a path that starts at the story  | write ring.jpg or ../pictures/ring.jpg, with forward slashes
      C:\\ring.jpg                  | is not a path that starts at the story  | write ring.jpg or ../pictures/ring.jpg, with forward slashes
      ../../../ring.jpg            | leads out of the content folder         | move the picture beside the story and write its name
      ring.svg                     | is an SVG, which can carry scripts      | use one of jpg, jpeg, png, gif, webp
      ring.tiff                    | is not a picture                        | use one of jpg, jpeg, png, gif, webp
      """)
  void anyOtherPictureIsRefused(String path, String fault, String hint) {
    assertThat(refused(new PictureKind(), path)).isEqualTo(
        "1:4+" + path.length() + " HS303 v cannot be used: \"" + path + "\" " + fault + " | " + hint);
  }

  @Test
  void aLanguageIsATag() {
    assertThat(get(new LanguageKind(), "pt-br")).isEqualTo("pt-BR");
    assertThat(refused(new LanguageKind(), "Old English")).isEqualTo(
        "1:4+11 HS306 v is not a language tag: \"Old English\" | write en, fr or pt-BR, for example");
  }

  @Test
  void onlyTrueAndFalseMeanYesAndNo() {
    assertThat(get(new FlagKind(), "true")).isTrue();
    assertThat(get(new FlagKind(), "false")).isFalse();
    assertThat(refused(new FlagKind(), "yes")).isEqualTo("1:4+3 HS204 v is \"yes\"; it must be true or false | write true");
    assertThat(refused(new FlagKind(), "Off")).isEqualTo("1:4+3 HS204 v is \"Off\"; it must be true or false | write false");
    assertThat(refused(new FlagKind(), "perhaps")).endsWith("| write true or false");
  }

  @Test
  void aNumberIsWrittenInDigits() {
    DecimalKind kind = DecimalKind.between(0, 1_000_000_000);
    assertThat(get(kind, "8500000")).isEqualTo(new BigDecimal("8500000"));
    assertThat(get(kind, "0.5")).isEqualTo(new BigDecimal("0.5"));
    assertThat(refused(kind, "8,500,000")).isEqualTo("1:4+9 HS305 v is not a number: \"8,500,000\" | write 8500000");
    assertThat(refused(kind, "£8.5 million")).isEqualTo("1:4+12 HS305 v is not a number: \"£8.5 million\" | write 8500000");
    assertThat(refused(kind, "a lot")).endsWith("| write it in digits, with a point before decimals");
    assertThat(refused(kind, "1e999999999")).startsWith("1:4+11 HS305");
    assertThat(refused(kind, "NaN")).startsWith("1:4+3 HS305");
    assertThat(refused(kind, "-1")).isEqualTo("1:4+2 HS305 v is -1; it must be from 0 to 1000000000");
    assertThat(refused(DecimalKind.whole(0, 150), "36.5")).startsWith("1:4+4 HS305 v is not a whole number: \"36.5\"");
  }

  @Test
  void aNameMayNotBeAParagraph() {
    assertThat(refused(ReferenceKind.to("a person"), "x".repeat(201))).isEqualTo(
        "1:4+201 HS205 a name of 201 characters in v | write names as a list: v: [Nell Gwyn, Moll Davis]");
  }
}
