package io.github.hearsay;

import static io.github.hearsay.RenameTest.errors;
import static io.github.hearsay.RenameTest.made;
import static io.github.hearsay.RenameTest.reasons;
import static io.github.hearsay.RenameTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.amend.Change;
import io.github.hearsay.author.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people turn out to be one. */
class JoinTest {

  private static final String MRS_SMITH = """
      ---
      name: Mrs Smith
      aliases: [The Lady of Richmond]
      born: 1756-07-26 # in July
      names:
        - {value: Mary Anne Smythe, kind: birth}
      relations:
        - {friend: Charles James Fox}
        - friend: Horace Walpole
          # they wrote
          from: 1780
      same-as: https://example.org/smith
      ---
      She lived in Richmond.
      """;

  @TempDir private Path folder;

  @Test
  void theOneBecomesAPartOfTheOtherWithAllItSays() throws IOException {
    BuildRequest request = new ExampleArchive()
        .story("people:\n  - Mrs Smith\n  - George IV # the prince\n  - Maria Fitzherbert\nmentions: [mrs-smith, Horace Walpole]\n"
            + "claims:\n  - {text: x y z, said-by: {person: The Lady of Richmond}, about: [George IV, Mrs Smith]}\n", "[[Mrs Smith]] and [[mrs-smith|she]].\n")
        .file("people/mrs-smith.md", MRS_SMITH)
        .file("people/maria-fitzherbert.md",
            "---\nname: Maria Fitzherbert\nshort: Maria\nrelations:\n  # first\n  - {spouse: George IV}\nx-own: kept\n---\nShe was a widow.\n")
        .in(folder);

    Outcome.Made done = made(request, Change.join("person", "Mrs Smith", "Maria Fitzherbert", false));

    assertThat(request.content().resolve("people/mrs-smith.md")).doesNotExist();
    assertThat(text(request, "people/maria-fitzherbert.md")).isEqualTo("""
        ---
        name: Maria Fitzherbert
        names:
          - {value: Mary Anne Smythe, kind: birth}
        aliases: [Mrs Smith, The Lady of Richmond]
        short: Maria
        born: 1756-07-26 # in July
        relations:
          # first
          - {spouse: George IV}
          - {friend: Charles James Fox}
          - friend: Horace Walpole
            # they wrote
            from: 1780
        same-as: ['https://example.org/smith']
        former-ids: [mrs-smith]
        x-own: kept
        ---
        She was a widow.

        She lived in Richmond.
        """);
    assertThat(text(request, ExampleArchive.STORY))
        .contains("people:\n  - George IV # the prince\n  - Maria Fitzherbert\nmentions: [maria-fitzherbert, Horace Walpole]\n")
        .contains("said-by: {person: The Lady of Richmond}, about: [George IV, Maria Fitzherbert]")
        .endsWith("[[Maria Fitzherbert|Mrs Smith]] and [[maria-fitzherbert|she]].\n");
    assertThat(done.notes()).contains("people/maria-fitzherbert.md: the text of people/mrs-smith.md stands below the one that was there: make one of both");
    assertThat(errors(request)).isEmpty();
    Hearsay.build(request);
    assertThat(folder.resolve("site/people/mrs-smith/index.html")).content().contains("../maria-fitzherbert/");
  }

  @Test
  void aNameThatIsListedBesideTheOtherIsTakenOutWithItsCommaOrLine() throws IOException {
    BuildRequest request = new ExampleArchive()
        .file("articles/a.md", ExampleArchive.story("A", "1785", "people: [Maria Fitzherbert, Mrs Smith]\n", ""))
        .file("articles/b.md", ExampleArchive.story("B", "1785", "people: [ Mrs Smith, Maria Fitzherbert ]\n", ""))
        .file("articles/c.md", ExampleArchive.story("C", "1785", "people: [George IV, Mrs Smith, Maria Fitzherbert]\n", ""))
        .file("articles/d.md", ExampleArchive.story("D", "1785", "people:\n- maria-fitzherbert\n- Mrs Smith\n", "")).in(folder);

    made(request, Change.join("person", "Mrs Smith", "Maria Fitzherbert", false));

    assertThat(text(request, "articles/a.md")).contains("people: [Maria Fitzherbert]\n");
    assertThat(text(request, "articles/b.md")).contains("people: [ Maria Fitzherbert ]\n");
    assertThat(text(request, "articles/c.md")).contains("people: [George IV, Maria Fitzherbert]\n");
    assertThat(text(request, "articles/d.md")).contains("people:\n- maria-fitzherbert\n---\n");
    assertThat(text(request, "people/maria-fitzherbert.md")).contains("aliases: [Mrs Smith]\nformer-ids: [mrs-smith]\n");
    assertThat(errors(request)).isEmpty();
  }

  @Test
  void whereTheTwoContradictEachOtherNothingIsDone() throws IOException {
    BuildRequest request = new ExampleArchive().file("people/mrs-smith.md", MRS_SMITH)
        .named("people/maria-fitzherbert", "Maria Fitzherbert", "born: 1760\nrelations: [{friend: George IV}]\n").in(folder);

    assertThat(reasons(request, Change.join("person", "Mrs Smith", "Maria Fitzherbert", false))).containsExactly(
        "people/mrs-smith.md:4:1: born is another here than in people/maria-fitzherbert.md:3:7: make the two alike, or take one out",
        "people/mrs-smith.md:8:3: relations cannot be added to those in people/maria-fitzherbert.md:4:12: write both as lines that begin with dashes first");
  }

  @Test
  void nobodyIsRelatedToThemselvesNorPlaysTwoParts() throws IOException {
    BuildRequest request = new ExampleArchive().with("events:\n  - {title: A ball, date: 1785, people: [George IV], roles: {Mrs Smith: host, Maria Fitzherbert: witness}}\n")
        .named("people/maria-fitzherbert", "Maria Fitzherbert", "relations:\n  - {sibling: Mrs Smith}\n").in(folder);

    assertThat(reasons(request, Change.join("person", "Mrs Smith", "Maria Fitzherbert", false))).singleElement().asString()
        .startsWith("articles/two-carriages.md:6:").contains("both Mrs Smith and Maria Fitzherbert have a role here");

    BuildRequest other = new ExampleArchive().named("people/maria-fitzherbert", "Maria Fitzherbert", "relations:\n  - {sibling: Mrs Smith}\n").in(folder);
    assertThat(reasons(other, Change.join("person", "Mrs Smith", "Maria Fitzherbert", false))).singleElement().asString()
        .startsWith("people/maria-fitzherbert.md:").contains("HS115");
  }

  @Test
  void twoWithoutAFileGetOne() throws IOException {
    BuildRequest request = new ExampleArchive().with("mentions: [Nell Gwynn]\n").foxDenies("mentions: [Nell Gwyn]\n").in(folder);

    made(request, Change.join("person", "nell-gwynn", "nell-gwyn", false));

    assertThat(text(request, "people/nell-gwyn.md")).isEqualTo("---\nname: Nell Gwyn\naliases: [Nell Gwynn]\nformer-ids: [nell-gwynn]\n---\n");
    assertThat(text(request, ExampleArchive.STORY)).contains("mentions: [Nell Gwyn]");
    assertThat(errors(request)).isEmpty();
  }

  @Test
  void whatCannotBeIsRefusedWithTheReason() throws IOException {
    BuildRequest request = new ExampleArchive().with("mentions: [Nell Gwyn]\n").in(folder);

    assertThat(reasons(request, Change.join("person", "Maria Fitzherbert", "maria-fitzherbert", false))).containsExactly(
        "\"Maria Fitzherbert\" and \"maria-fitzherbert\" are one already: Maria Fitzherbert (maria-fitzherbert)");
    assertThat(reasons(request, Change.join("person", "Maria Fitzherbert", "Nell Gwyn", false))).singleElement().asString()
        .startsWith("Nell Gwyn (nell-gwyn) has no file and Maria Fitzherbert (maria-fitzherbert) has one: join them the other way round");
    assertThat(reasons(request, Change.join("page", "a", "b", false))).containsExactly(
        "there is no joining of a \"page\": it is person, topic, place or story");
  }
}
