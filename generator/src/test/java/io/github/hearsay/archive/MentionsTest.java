package io.github.hearsay.archive;

import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names in a text become links. */
class MentionsTest {

  private static final PersonBuilder NELL = person("nell-gwyn", "Nell Gwyn").born("Eleanor Gwyn").alias("Mrs Ellen Gwyn").shortForm("Nell");
  private static final PersonBuilder CHARLES = person("charles-ii", "Charles II").shortForm("Charles").shortForm("the King");

  /** The text with each mention as {@code {id:name}}. */
  private static String linked(String text, PersonBuilder... people) {
    StoryBuilder story = story("a").text(text);
    for (PersonBuilder one : people) {
      story.people(one.build().id().value());
    }
    Archive archive = new Gossip().with(people).with(story).link();
    Story linked = archive.story(id("a")).orElseThrow();
    StringBuilder marked = new StringBuilder(linked.article().body().markup());
    List<Mention> mentions = linked.mentionsInText();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      marked.insert(mention.end(), '}').insert(mention.start(), "{" + mention.person() + ":");
    }
    return marked.toString().replaceAll("[\u0001-\u0005]|<p>|</p>\n", "");
  }

  @Test
  void theFirstMentionOfEachListedPersonIsLinked() {
    assertThat(linked("Nell Gwyn met Charles II. Nell Gwyn left Charles II.", NELL, CHARLES))
        .isEqualTo("{nell-gwyn:Nell Gwyn} met {charles-ii:Charles II}. Nell Gwyn left Charles II.");
  }

  @Test
  void namesFormsAndAliasesAreLinkedLongestFirst() {
    assertThat(linked("Mrs Ellen Gwyn came.", NELL)).isEqualTo("{nell-gwyn:Mrs Ellen Gwyn} came.");
    assertThat(linked("Eleanor Gwyn came.", NELL)).isEqualTo("{nell-gwyn:Eleanor Gwyn} came.");
    assertThat(linked("So the King came.", CHARLES)).isEqualTo("So {charles-ii:the King} came.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nell's ring", "Nell’s ring", "Nell’ ring", "“Nell” ring", "(Nell)", "Nell, ring", "Nell–Charles", "‘Nell’ ring", "Nell"})
  void possessivesQuotesAndSignsDoNotHideAName(String text) {
    assertThat(linked(text, NELL)).isEqualTo(text.replace("Nell", "{nell-gwyn:Nell}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nelly came", "nell came", "O'Nell came", "Jean-Nell came", "Nell-Anne came", "Nellé came", "Nell\u0301 came", "Nell2 came",
        "Nell Kimball came", "they say Sarah Nell came", "Nell of Old Drury came", "so Nell de\nBourbon came", "Nell van der Berg came"
      })
  void nothingButTheWholeNameIsLinked(String text) {
    assertThat(linked(text, NELL)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When Nell came", "It ended. When Nell came", "Then Lady Nell came", "Then Queen Nell came", "Sarah, Nell and others", "with Nell. Then",
        "So Nell and Charles came", "So Nell the actress came", "So Nell, of all people", "So Nell offered"
      })
  void aShortFormAfterAnOrdinaryWordIsLinked(String text) {
    assertThat(linked(text, NELL)).isEqualTo(text.replace("Nell", "{nell-gwyn:Nell}"));
  }

  @Test
  void aNameMayRunOverALineAndHoldAnAmpersand() {
    assertThat(linked("So Nell\nGwyn came", NELL)).isEqualTo("So {nell-gwyn:Nell\nGwyn} came");
    assertThat(linked("So Ant & Dec <3 came", person("ant-and-dec", "Ant & Dec")))
        .isEqualTo("So {ant-and-dec:Ant &amp; Dec} &lt;3 came");
  }

  @Test
  void scriptsWithoutBlanksBetweenWordsAreLinkedToo() {
    assertThat(linked("昨天王曉嵐來了", person("wang", "王曉嵐"))).isEqualTo("昨天{wang:王曉嵐}來了");
    assertThat(linked("Лада Верестова пришла", person("lada", "Лада Верестова"))).isEqualTo("{lada:Лада Верестова} пришла");
  }

  @Test
  void aShortFormInsideALongerNameIsNotTakenOutOfIt() {
    PersonBuilder other = person("charles-fox", "Charles Fox").shortForm("Charles James");
    assertThat(linked("Charles Fox and Charles II; later Charles", CHARLES, other))
        .isEqualTo("{charles-fox:Charles Fox} and {charles-ii:Charles II}; later Charles");
  }

  @Test
  void aPersonLinkedByTheAuthorBeforeIsNotLinkedAgain() {
    assertThat(linked("[[nell-gwyn|She]] came; Nell Gwyn left.", NELL)).isEqualTo("0She came; Nell Gwyn left.");
    assertThat(linked("Nell Gwyn came; [[nell-gwyn|she]] left.", NELL)).isEqualTo("{nell-gwyn:Nell Gwyn} came; 0she left.");
  }

  @Test
  void onlyListedPeopleAreLinked() {
    Archive archive =
        new Gossip().with(NELL, CHARLES).with(story("a").people("nell-gwyn").text("Charles II and Nell Gwyn")).link();
    assertThat(archive.story(id("a")).orElseThrow().mentionsInText()).extracting(Mention::person).containsExactly(id("nell-gwyn"));
  }

  @Test
  void aShortFormOfTwoListedPeopleIsReportedAndNotLinked() {
    PersonBuilder x = person("charles-x", "Charles X").shortForm("Charles");
    assertThat(linked("Charles came", CHARLES, x)).isEqualTo("Charles came");
    Gossip gossip = new Gossip().with(CHARLES, x).with(story("a").people("charles-ii", "charles-x").text("Charles came"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS505 articles/a.md \"Charles\" in the text may be Charles II (charles-ii) or Charles X (charles-x), so it is not linked"
                + " - say which one, as in [[charles-ii|Charles]]");
  }

  @Test
  void aSharedShortFormAfterBothFullNamesNeedsNoDecision() {
    PersonBuilder x = person("charles-x", "Charles X").shortForm("Charles");
    Gossip gossip =
        new Gossip().with(CHARLES, x).with(story("a").people("charles-ii", "charles-x").text("Charles II and Charles X; so Charles came"));
    assertThat(gossip.complaints()).isEmpty();
  }

  @Test
  void theSettingTurnsLinksOffButNotTheSentences() {
    Gossip gossip = new Gossip().withoutLinkedMentions().with(NELL).with(story("a").mentions("nell-gwyn").text("One. So Nell came. Two."));
    Archive archive = gossip.link();
    assertThat(archive.story(id("a")).orElseThrow().mentionsInText()).isEmpty();
    assertThat(archive.person(id("nell-gwyn")).orElseThrow().mentionedIn()).containsExactly(new Backlink(id("a"), "So Nell came."));
  }

  @Test
  void aSentenceIsPlainTextWithoutTagsAndFootnoteSigns() {
    String markup =
        "<ul><li>\u0001One.\u0004</li><li>\u0001A & B: \u0004<em>\u0001Nell\u0004</em>\u0001 \u0004<sup id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup>\u0001\nsang"
            .replace("&", "&amp;") + ". Two.\u0004</li></ul>";
    int start = markup.indexOf("Nell");
    assertThat(Surroundings.of(new Mention(start, start + 4, id("nell-gwyn")), markup)).isEqualTo("A & B: Nell sang.");
  }

  @Test
  void whoIsNamedInPassingIsShownWithTheSentence() {
    Archive archive =
        new Gossip()
            .with(NELL)
            .with(story("a").on("1670").mentions("nell-gwyn").text("First thing.\n\nMr. A. Pepys <saw> it. \u201cOh!\u201d Then Nell Gwyn sang. He left."))
            .with(story("b").on("1671").people("X Y").text("He asked [[nell-gwyn|her]]."))
            .with(story("c").on("1672").mentions("nell-gwyn").text("Nobody here."))
            .link();
    assertThat(archive.person(id("nell-gwyn")).orElseThrow().mentionedIn())
        .containsExactly(
            new Backlink(id("c"), ""), new Backlink(id("b"), "He asked [[nell-gwyn|her]]."), new Backlink(id("a"), "Then Nell Gwyn sang."));
  }
}
