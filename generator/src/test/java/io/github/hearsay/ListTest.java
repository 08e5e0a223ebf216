package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.hearsay.author.Listing;
import io.github.hearsay.author.Listing.Topic;
import io.github.hearsay.author.Stock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListTest {

  private static final String RUMOUR = "claims:\n  - {text: \"%s\", said-by: unattributed, kind: prediction%s}\n";

  @TempDir private Path folder;

  @Test
  void storiesThatAreNotOnTheSiteAreListedWithTheReason() throws IOException {
    Stock stock = list(new ExampleArchive()
        .file("articles/later.md", ExampleArchive.story("Later", "2026-12-24", "people: George IV\n", ""))
        .file("articles/rough.md", ExampleArchive.story("Rough", "1786", "people: George IV\ndraft: true\n", ""))
        .file("pages/about.md", "---\ndraft: true\n---\n# About us\n")
        .file("articles/gone.md", ExampleArchive.story("Gone", "1786", "people: George IV\n", ""))
        .file("redactions.yml", "redactions:\n  - {target: 'story:gone', action: withhold, date: 2026-01-01}\n"));

    assertThat(lines(stock, "held-back"))
        .containsExactly(
            "articles/gone.md:2:8: Gone (gone): is withheld by a redaction", "articles/later.md:2:8: Later (later): comes out on 24 December 2026",
            "articles/rough.md:2:8: Rough (rough): is a draft", "pages/about.md:1:1: About us (about): is a draft");
    assertThat(lines(stock, "drafts")).containsExactly(
        "articles/rough.md:2:8: Rough (rough): is a draft", "pages/about.md:1:1: About us (about): is a draft");
    assertThat(lines(stock, "future")).containsExactly("articles/later.md:2:8: Later (later): comes out on 24 December 2026");
  }

  @Test
  void namesWithoutAFileAreListedByHowOftenTheyAreUsed() throws IOException {
    Stock stock = list(new ExampleArchive()
        .with("mentions: Abigail Adams\ntopics: Love\nplaces: Park Street\n").foxDenies("").file(
            "articles/c.md", ExampleArchive.story("C", "1788", "people: [Moll Davis, Charles James Fox]\n", ""))
        .file("articles/d.md", ExampleArchive.story("D", "1789", "people: [Charles James Fox]\n", "")));

    assertThat(lines(stock, "new-people"))
        .containsExactly(
            "articles/c.md:4:22: Charles James Fox (charles-james-fox): in 2 stories", "articles/c.md:4:10: Moll Davis (moll-davis): in 1 story",
            "articles/two-carriages.md:5:11: Abigail Adams (abigail-adams): in 0 stories");
    assertThat(lines(stock, "new-topics")).containsExactly("articles/two-carriages.md:6:9: Love (love): in 1 story");
    assertThat(lines(stock, "new-places")).containsExactly("articles/two-carriages.md:7:9: Park Street (park-street): in 1 story");
  }

  @Test
  void predictionsWaitUntilSomebodySaysHowTheyTurnedOut() throws IOException {
    Stock stock = list(new ExampleArchive()
        .with(RUMOUR.formatted("They will marry.", ", by: 2027"))
        .foxDenies(RUMOUR.formatted("She will leave.", ", by: 1788"))
        .file("articles/c.md", ExampleArchive.story("C", "1788", "people: George IV\n" + RUMOUR.formatted("He will be king.", ", history: [{date: 1820-01-29, status: confirmed}]"), "")));

    assertThat(lines(stock, "predictions"))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("articles/fox-denies-it.md:").contains(": She will leave. (").endsWith(": due 1788, overdue"),
            line -> assertThat(line).contains(": They will marry. (").endsWith(": due 2027"));
    assertThat(lines(stock, "without-claims")).isEmpty();
    assertThat(lines(stock, "without-sources")).hasSize(3);
  }

  @Test
  void filesThatNoStoryNamesAreListed() throws IOException {
    Stock stock = list(new ExampleArchive().named("people/nell-gwyn", "Nell Gwyn").named("topics/love", "Love", "part-of: Life\n"));

    assertThat(lines(stock, "unused")).containsExactly("people/nell-gwyn.md:2:7: Nell Gwyn (nell-gwyn): a person", "topics/love.md:2:7: Love (love): a topic");
  }

  @Test
  void withoutAWordTheListsAreCounted() throws IOException {
    List<String> lines = lines(list(new ExampleArchive().named("people/nell-gwyn", "Nell Gwyn")), "");

    assertThat(lines).hasSize(Topic.values().length).contains(
        "     0  held-back        stories and pages that are not on the site, and why", "     1  unused           files of people, topics and places that no story names");
  }

  @Test
  void jsonHasEveryListByItsWord() throws IOException {
    Stock stock = list(new ExampleArchive());

    JsonObject json = JsonParser.parseString(Listing.json(stock.of(Stock.topics("")))).getAsJsonObject();

    assertThat(json.keySet()).containsExactlyElementsOf(Topic.words());
    assertThat(json.getAsJsonArray("without-claims"))
        .hasToString("[{\"file\":\"articles/two-carriages.md\",\"line\":2,\"id\":\"two-carriages\",\"name\":\"Two carriages, one wedding\",\"note\":\"\"}]");
  }

  @Test
  void filesThatAreBrokenAreMissingAndThatIsSaid() throws IOException {
    Stock stock = list(new ExampleArchive().file("articles/broken.md", "---\ntitle: x\n---\n"));

    assertThat(stock.notes()).containsExactly("1 file has an error and nothing of it is listed: a check says which");
    assertThat(lines(stock, "without-claims")).hasSize(1);
  }

  @Test
  void whatCannotBeListedIsSaid() throws IOException {
    assertThat(list(new ExampleArchive().without("site.yml")).reasons()).singleElement().asString().startsWith("there is no site.yml in ");
    assertThatThrownBy(() -> Stock.topics("draft")).hasMessage("there is no list \"draft\": did you mean drafts?");
    assertThatThrownBy(() -> Stock.topics("everything")).hasMessageStartingWith("there is no list \"everything\": there are held-back, drafts");
  }

  private Stock list(ExampleArchive archive) throws IOException {
    return Hearsay.list(archive.in(folder));
  }

  private static List<String> lines(Stock stock, String word) {
    return stock.lines(Stock.topics(word));
  }
}
