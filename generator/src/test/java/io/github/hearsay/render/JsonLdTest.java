package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages tell machines. */
class JsonLdTest {

  private static final String RING = "/articles/1785/12/ring/";
  private static final String ROOT = "https://example.org/gossip/";

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur =
        new Murmur(folder)
            .set("url", ROOT)
            .file("people/maria.md", "---\nname: Maria Fitzherbert\nborn: 1756-07-26\ndied: 1837~\nrelations:\n"
                + "  - {spouse: George IV, from: 1785-12-15, level: documented}\n"
                + "  - {romance: Charles Fox, level: rumoured}\n  - {friend: Charles Fox, level: reported}\n---\n")
            .file("people/shy.md", "---\nname: Shy Person\nprofile: limited\n---\n")
            .file("places/home.md", "---\nname: Tilney Street\nprivate: true\n---\n")
            .file(
                "articles/ring.md",
                """
                ---
                title: A ring </script><b> & no wedding
                date: 1785-12-15
                people: [Maria Fitzherbert, George IV]
                places: [Tilney Street, London]
                mentions: [Charles Fox, Shy Person]
                topics: [Marriages]
                kind: factcheck
                events:
                  - {id: wedding, title: They are married, date: 1785-12-15, people: [Maria Fitzherbert, George IV, Robert Burt],
                     roles: {Robert Burt: witness}}
                  - {title: They part, date: 1786, certainty: disputed}
                  - {title: A visit, date: 1786, people: [George IV, Shy Person]}
                claims:
                  - {id: denial, text: There was no wedding., said-by: {person: Charles Fox}, kind: denial, status: "false", about: [George IV],
                     history: [{date: 1905-03-01, status: "false", evidence: [coutts], note: the paper is shown}]}
                  - {text: They did not speak., said-by: {anonymous: a friend}}
                  - {text: They met at night., said-by: {anonymous: a friend}, about: [George IV, Shy Person]}
                sources:
                  - {id: coutts, publisher: Coutts, title: The box, date: 1905, kind: letter}
                corrections:
                  - {date: 1786-02-03, kind: apology, target: headline, text: The headline said more than the story did.}
                ---
                """)
            .file("articles/hidden.md", "---\ntitle: Nothing to list\ndate: 1790\nindex: false\npeople: [George IV]\n---\n");
  }

  @Test
  void aStoryTellsWhomItIsAboutApartFromWhomItMentions() {
    JsonObject story = node(RING, "NewsArticle");
    assertThat(ids(story.get("about"))).containsExactly(ROOT + "people/maria/#person", ROOT + "people/george-iv/#person");
    assertThat(ids(story.get("mentions"))).containsExactly(ROOT + "people/charles-fox/#person", "#event-wedding");
    assertThat(story.get("datePublished").getAsString()).isEqualTo("1785-12-15");
    assertThat(story.get("headline").getAsString()).isEqualTo("A ring </script><b> & no wedding");
  }

  @Test
  void aTextCannotEndTheElementItStandsIn() {
    String page = murmur.page(RING);
    String json = script(page);
    assertThat(json).doesNotContain("<").contains("\\u003c/script\\u003e\\u003cb\\u003e \\u0026");
    assertThat(page.split("<script").length).isEqualTo(2);
  }

  @Test
  void whatWasPutRightLastIsWhenItWasModified() {
    JsonObject story = node(RING, "NewsArticle");
    assertThat(story.get("dateModified").getAsString()).isEqualTo("1905-03-01");
    JsonObject correction = story.getAsJsonArray("correction").get(0).getAsJsonObject();
    assertThat(correction.get("@type").getAsString()).isEqualTo("CorrectionComment");
    assertThat(correction.get("datePublished").getAsString()).isEqualTo("1786-02-03");
  }

  @Test
  void aClaimIsAClaimAndOnlyAFactCheckOnEvidenceIsAReview() {
    JsonArray parts = node(RING, "NewsArticle").getAsJsonArray("hasPart");
    assertThat(parts).hasSize(2);
    JsonObject denial = parts.get(0).getAsJsonObject();
    assertThat(denial.get("@type").getAsString()).isEqualTo("Claim");
    assertThat(ids(denial.get("author"))).containsExactly(ROOT + "people/charles-fox/#person");
    assertThat(parts.get(1).getAsJsonObject().has("author")).isFalse();
    List<JsonObject> reviews = nodes(RING, "ClaimReview");
    assertThat(reviews).hasSize(1);
    assertThat(ids(reviews.get(0).get("itemReviewed"))).containsExactly("#claim-denial");
    assertThat(reviews.get(0).getAsJsonObject("reviewRating").get("alternateName").getAsString()).isEqualTo("False");
  }

  @Test
  void thePageOfAClaimSaysThatItIsOne() {
    JsonObject page = node("/claims/denial/", "CollectionPage");
    assertThat(page.get("name").getAsString()).isEqualTo("Claim: There was no wedding.");
    assertThat(ids(page.get("mainEntity"))).containsExactly(ROOT + RING.substring(1) + "#claim-denial");
  }

  @Test
  void anEventThatSomebodyDisputesIsNotTold() {
    assertThat(nodes(RING, "Event")).extracting(event -> event.get("name").getAsString()).containsExactly("They are married");
    JsonObject wedding = node(RING, "Event");
    assertThat(ids(wedding.get("about"))).containsExactly(ROOT + "people/maria/#person", ROOT + "people/george-iv/#person");
    assertThat(ids(wedding.get("attendee"))).containsExactly(ROOT + "people/robert-burt/#person");
  }

  @Test
  void onlyRelationsThatAreSureAreTold() {
    JsonObject maria = node("/people/maria/", "Person");
    JsonObject role = maria.getAsJsonArray("spouse").get(0).getAsJsonObject();
    assertThat(role.get("startDate").getAsString()).isEqualTo("1785-12-15");
    assertThat(ids(role.get("spouse"))).containsExactly(ROOT + "people/george-iv/#person");
    assertThat(maria.has("knows")).isFalse();
    assertThat(maria.get("birthDate").getAsString()).isEqualTo("1756-07-26");
    assertThat(maria.has("deathDate")).as("about 1837").isFalse();
    assertThat(ids(node("/people/maria/", "CollectionPage").get("mainEntity"))).containsExactly("#person");
  }

  @Test
  void nothingOfPeopleAndPlacesThatSearchEnginesAreNotToListIsTold() {
    String ring = script(murmur.page(RING));
    assertThat(ring).doesNotContain("Shy", "shy", "A visit", "met at night", "Tilney").contains("places/london/");
    assertThat(murmur.page(RING)).contains("Shy Person", "A visit", "met at night", "Tilney");
    assertThat(murmur.page("/people/shy/")).doesNotContain("ld+json");
    assertThat(nodes("/places/home/", "Place")).isEmpty();
  }

  @Test
  void aPageThatIsNotToBeListedTellsNothing() {
    assertThat(murmur.page("/articles/1790/hidden/")).doesNotContain("ld+json");
  }

  @Test
  void crumbsAreTheAddressesThatSearchEnginesKnow() {
    murmur.set("links", "files");
    JsonArray crumbs = node(RING, "BreadcrumbList").getAsJsonArray("itemListElement");
    assertThat(crumbs).extracting(crumb -> crumb.getAsJsonObject().has("item") ? crumb.getAsJsonObject().get("item").getAsString() : "")
        .containsExactly(ROOT, ROOT + "articles/", ROOT + "1785/", ROOT + "1785/12/", "");
  }

  @Test
  void withoutAnAddressOfTheSiteEverythingIsRelative() {
    murmur.set("url", "");
    assertThat(ids(node(RING, "NewsArticle").get("about"))).contains("../../../../people/maria/#person");
  }

  private JsonObject node(String page, String type) {
    return nodes(page, type).get(0);
  }

  private List<JsonObject> nodes(String page, String type) {
    JsonArray graph = JsonParser.parseString(script(murmur.page(page))).getAsJsonObject().getAsJsonArray("@graph");
    return StreamSupport.stream(graph.spliterator(), false).map(JsonElement::getAsJsonObject)
        .filter(node -> node.get("@type").getAsString().equals(type)).toList();
  }

  private static String script(String page) {
    String start = "<script type=\"application/ld+json\">";
    int at = page.indexOf(start) + start.length();
    return page.substring(at, page.indexOf("</script>", at));
  }

  private static List<String> ids(JsonElement references) {
    JsonArray all = new JsonArray();
    if (references.isJsonArray()) {
      all = references.getAsJsonArray();
    } else {
      all.add(references);
    }
    return StreamSupport.stream(all.spliterator(), false).map(one -> one.getAsJsonObject().get("@id").getAsString()).toList();
  }

  @Test
  void timesAreWrittenAsTheFormatterOfIsoTimesDoes() {
    for (String at : List.of(
        "1785-12-15T00:00Z", "2016-02-29T10:15+01:00", "2016-02-29T10:15:30.25-03:30", "2016-02-29T10:15:00.25+05:45", "0033-04-03T15:00+02:20:54")) {
      OffsetDateTime time = OffsetDateTime.parse(at);
      assertThat(StoryJsonLd.time(time)).isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.withNano(0)));
    }
  }
}
