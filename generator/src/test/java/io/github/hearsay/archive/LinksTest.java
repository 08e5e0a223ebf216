package io.github.hearsay.archive;

import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where links in texts lead, and what points back. */
class LinksTest {

  private static List<LinkTarget> targets(Gossip gossip) {
    return gossip.link().story(id("a")).orElseThrow().links();
  }

  @Test
  void linksOfEveryKindLeadToWhatTheyName() {
    Gossip gossip =
        new Gossip()
            .with(person("nell-gwyn", "Nell Gwyn"))
            .topic("plays", "Plays").place("paris", "Paris", "").asset("articles/ring.jpg").asset("articles/letter.pdf")
            .with(story("b").people("Nell Gwyn"))
            .with(story("a").people("Nell Gwyn").text(
                "[[Nell Gwyn]] [[topic:plays]] [[place:Paris]] [[article:b]] [[file:articles/b.md]] [[file:people/nell-gwyn.md]]"
                    + " [[file:topics/plays.md]] [[file:places/paris.md]] [[file:articles/letter.pdf]] [[image:articles/ring.jpg]]"
                    + " [[web:https://example.com/]]"));
    assertThat(gossip.complaints()).isEmpty();
    assertThat(targets(gossip))
        .containsExactly(
            new LinkTarget.ToPerson(id("nell-gwyn"), ""), new LinkTarget.ToTopic(id("plays"), ""), new LinkTarget.ToPlace(id("paris"), ""),
            new LinkTarget.ToStory(id("b"), ""), new LinkTarget.ToStory(id("b"), ""), new LinkTarget.ToPerson(id("nell-gwyn"), ""),
            new LinkTarget.ToTopic(id("plays"), ""), new LinkTarget.ToPlace(id("paris"), ""), new LinkTarget.ToAsset("articles/letter.pdf"),
            new LinkTarget.ToAsset("articles/ring.jpg"), new LinkTarget.External("https://example.com/"));
  }

  @Test
  void linksThatLeadNowhereAreReportedWithWhatWasMeant() {
    Gossip gossip =
        new Gossip()
            .with(person("nell-gwyn", "Nell Gwyn"))
            .topic("plays", "Plays").place("paris", "Paris", "").asset("articles/ring.jpg")
            .with(story("ball").people("Nell Gwyn"))
            .with(story("a").people("Nell Gwyn").text(
                "[[Nel Gwyn]] [[Lola Montez]] [[topic:Play]] [[place:Rome]] [[article:bal]] [[file:articles/bal.md]]"
                    + " [[image:articles/rng.jpg]] [[image:articles/other.png]]"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS501 articles/a.md:20:1 a link to the person \"Nel Gwyn\", but there is none of that name - did you mean Nell Gwyn (nell-gwyn)?",
            "HS501 articles/a.md:21:1 a link to the person \"Lola Montez\", but there is none of that name - list them under people or"
                + " mentions, or add a file for them to people/",
            "HS501 articles/a.md:22:1 a link to the topic \"Play\", but there is none of that name - did you mean Plays (plays)?",
            "HS501 articles/a.md:23:1 a link to the place \"Rome\", but there is none of that name - list it under places, or add a file for it"
                + " to places/",
            "HS501 articles/a.md:24:1 a link to the story \"bal\", but there is none of that id - did you mean ball?",
            "HS501 articles/a.md:25:1 a link to the file \"articles/bal.md\", but there is none - did you mean articles/ball.md?",
            "HS503 articles/a.md:26:1 there is no picture \"articles/rng.jpg\" - did you mean articles/ring.jpg?",
            "HS503 articles/a.md:27:1 there is no picture \"articles/other.png\" - put it beside the text that shows it");
    assertThat(targets(gossip)).containsOnly(new LinkTarget.Unlinked());
  }

  @Test
  void aPictureInFrontMatterHasToBeThere() {
    Gossip gossip = new Gossip().asset("articles/ring.jpg").with(story("a").people("X Y").image("articles/Ring.jpg"));
    assertThat(gossip.complaints())
        .containsExactly("HS503 articles/a.md:9:1 there is no picture \"articles/Ring.jpg\" - did you mean articles/ring.jpg?");
  }

  @Test
  void aLinkToAStoryThatIsHeldBackIsPlainTextForNow() {
    Gossip gossip =
        new Gossip()
            .with(story("draft").people("X Y").draft(), story("later").on("2030-01-01").people("X Y"))
            .with(story("a").people("X Y").related("draft").text("[[article:later]] [[file:articles/draft.md]]"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS117 articles/a.md:7:1 the story \"draft\" is held back, so nothing leads there - nothing to do: it will once it is published",
            "HS117 articles/a.md:20:1 the story \"later\" is held back, so nothing leads there - nothing to do: it will once it is published",
            "HS117 articles/a.md:21:1 the story \"draft\" is held back, so nothing leads there - nothing to do: it will once it is published");
    assertThat(targets(gossip)).containsOnly(new LinkTarget.Unlinked());
  }

  @Test
  void linksToAFileThatFailedAreNotReportedOnTop() {
    Gossip gossip =
        new Gossip()
            .failed("articles/x/broken.md", "broken")
            .with(story("a").people("X Y").related("broken").text("[[article:broken]] [[file:articles/x/broken.md]]"));
    assertThat(gossip.complaints()).isEmpty();
  }

  @Test
  void aStoryKnowsWhatPointsToItAndInWhichSentence() {
    Archive archive =
        new Gossip()
            .with(story("a").on("1700").people("X Y").text("Myself: [[article:a]]."))
            .with(story("b").on("1701").people("X Y").text("See [[article:a]] and again [[article:a]]."))
            .with(story("c").on("1702").people("X Y").related("a"))
            .link();
    assertThat(archive.story(id("a")).orElseThrow().backlinks())
        .containsExactly(new Backlink(id("c"), ""), new Backlink(id("b"), "See [[article:a]] and again [[article:a]]."));
  }

  @Test
  void biographiesAreLinkedToo() {
    Archive archive = new Gossip().with(person("nell-gwyn", "Nell Gwyn").text("See [[article:a]].")).with(story("a").people("Nell Gwyn")).link();
    assertThat(archive.person(id("nell-gwyn")).orElseThrow().links()).containsExactly(new LinkTarget.ToStory(id("a"), ""));
  }
}
