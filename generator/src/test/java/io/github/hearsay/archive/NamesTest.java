package io.github.hearsay.archive;

import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.Gossip.ids;
import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.config.SiteConfig.NewNames;
import io.github.hearsay.problem.Severity;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How references to people, topics and places are looked up. */
class NamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"nell-gwyn", "Nell Gwyn", "NELL  GWYN", "Néll Gwyn", "Eleanor Gwyn", "Pretty witty Nell", "eleanor-g"})
  void aPersonIsFoundByIdNameAliasAndFormerIdHoweverSpelt(String reference) {
    Gossip gossip =
        new Gossip()
            .with(person("nell-gwyn", "Nell Gwyn").born("Eleanor Gwyn").alias("Pretty witty Nell").formerly("eleanor-g"))
            .with(story("a").people(reference));
    assertThat(gossip.complaints()).isEmpty();
    assertThat(gossip.link().story(id("a")).orElseThrow().people()).isEqualTo(ids("nell-gwyn"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nel Gwyn", "Nell Gwynn", "Gwyn, Nell", "Gwyn Nell", "Nell", "Gwyn", "Nelll Gwyn", "Nell-Gwyn", "NellGwyn", "nel-gwyn",
        "Nell Gwyn Smith", "Nell J. Gwyn"
      })
  void anAlmostKnownNameIsAnErrorWithASuggestion(String reference) {
    Gossip gossip = new Gossip().with(person("nell-gwyn", "Nell Gwyn")).with(story("a").people(reference));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS102 articles/a.md:3:1 unknown person \"" + reference + "\" - did you mean Nell Gwyn (nell-gwyn)? If not, add a file for \""
                + reference + "\" to people/");
  }

  /** One slip of each usual kind in each place of a name; the first letters of words are rarely the ones mistyped. */
  @Test
  void nearlyEverySlipOfThePenIsNoticed() {
    List<String> known = List.of("Caroline Lamb", "Maria Fitzherbert", "Jeanne de La Motte", "Oscar Wilde", "Peggy Eaton", "Lola Montez");
    Random random = new Random(7);
    int slips = 0;
    int noticed = 0;
    for (String name : known) {
      NearNames near = new NearNames(Kind.PERSON, List.of(new Known(id("known"), name, List.of(), List.of(), List.of())));
      for (int i = 1; i + 1 < name.length(); i++) {
        if (name.charAt(i) == ' ' || name.charAt(i - 1) == ' ' || name.charAt(i + 1) == ' ') {
          continue;
        }
        StringBuilder slip = new StringBuilder(name);
        switch (random.nextInt(4)) {
          case 0 -> slip.deleteCharAt(i);
          case 1 -> slip.insert(i, slip.charAt(i));
          case 2 -> slip.setCharAt(i, (char) ('a' + random.nextInt(26)));
          default -> slip.replace(i, i + 2, "" + name.charAt(i + 1) + name.charAt(i));
        }
        if (!slip.toString().equals(name)) {
          slips++;
          noticed += near.near(slip.toString()).isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(slips).isGreaterThan(40);
    assertThat(noticed).isGreaterThan(slips * 9 / 10);
  }

  @Test
  void aShortFormAloneSuggestsEverybodyItMayMean() {
    Gossip gossip =
        new Gossip()
            .with(person("kim-a", "Kimberly Ash").shortForm("Kim"), person("kim-b", "Kim Bourne"), person("kim-c", "Kim Croft"))
            .with(story("a").people("Kim"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS102 articles/a.md:3:1 unknown person \"Kim\" - did you mean Kimberly Ash (kim-a), Kim Bourne (kim-b) or Kim Croft (kim-c)?"
                + " If not, add a file for \"Kim\" to people/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Louis XV|Louis XVI", "Henry VII|Henry VIII", "Eric Hale|Erin Hale", "Mary Wood|Mark Wood", "Robert Downey|Robert Downey Jr",
        "George|George Washington", "Prince Charles|Prince", "Charles Stuart|Charles of Stuart", "Ann Lee|Amy Lee",
        "Caroline Lamb|Caroline Norton", "Kim Kardashian|Khloe Kardashian", "Anna Pavlova|Anna Pavlovna Romanova", "Li Na|Li Ni",
        "Philip Egalité|Philip the Bold", "Will Smith|Bill Smith"
      })
  void aNewNameThatOnlyResemblesAKnownOneIsSomebodyElse(String known, String reference) {
    Gossip gossip = new Gossip().with(person("known", known)).with(story("a").people(reference));
    assertThat(gossip.complaints()).isEmpty();
    assertThat(gossip.link().people()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Music Awards|Music", "Iran|Iraq", "Austria|Australia", "Mali|Bali", "Gambia|Zambia", "New York|York"})
  void aNewTopicIsNotTakenForPartOfAnother(String known, String reference) {
    Gossip gossip = new Gossip().topic("known", known).with(story("a").topics(reference));
    assertThat(gossip.complaints()).isEmpty();
    assertThat(gossip.link().topics()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Marriages|Marriage", "Red Carpet|Red-Carpet", "Theatre|Theater", "Scandals|Scandels"})
  void aMisspeltTopicIsAnErrorWithASuggestion(String known, String reference) {
    Gossip gossip = new Gossip().topic("known", known).with(story("a").topics(reference));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS103 articles/a.md:5:1 unknown topic \"" + reference + "\" - did you mean " + known + " (known)? If not, add a file for \""
                + reference + "\" to topics/");
  }

  @Test
  void aNameOfTwoPeopleIsNeverGuessed() {
    Gossip gossip =
        new Gossip()
            .with(person("charles-i", "Charles I").alias("The King"), person("charles-ii", "Charles II").alias("the king"))
            .with(story("a").people("The King"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS110 articles/a.md:3:1 \"The King\" may be Charles I (charles-i) or Charles II (charles-ii) - write the id of the one you mean");
  }

  @Test
  void twoSpellingsOfANewNameAreOnePersonUnderTheOneUsedMost() {
    Archive archive =
        new Gossip()
            .with(story("a").people("Khloe Ash"), story("b").people("Khloé Ash"), story("c").people("Khloé Ash"))
            .link();
    assertThat(archive.people()).extracting(PersonEntry::name).containsExactly("Khloé Ash");
    assertThat(archive.people().get(0).stories()).hasSize(3);
    assertThat(archive.people().get(0).hasFile()).isFalse();
  }

  @Test
  void aNewPersonIsNewsWithTheirIdAndWhereTheyAreFirstNamed() {
    Gossip gossip = new Gossip().with(story("b").people("Lola Montez"), story("a").people("Lola Montez"));
    assertThat(gossip.news()).containsExactly("HS111 articles/a.md:3:1 no file for the person Lola Montez (lola-montez)");
  }

  @Test
  void newNamesThatAreNearToEachOtherAreToldSo() {
    Gossip gossip = new Gossip().with(story("a").people("Lola Montez"), story("b").people("Lola Montes"));
    assertThat(gossip.news())
        .containsExactly(
            "HS111 articles/a.md:3:1 no file for the person Lola Montez (lola-montez) - much like Lola Montes (lola-montes), new as well:"
                + " if they are one, write one name",
            "HS111 articles/b.md:3:1 no file for the person Lola Montes (lola-montes) - much like Lola Montez (lola-montez), new as well:"
                + " if they are one, write one name");
  }

  @Test
  void aSettingForbidsNewPeople() {
    Gossip gossip = new Gossip().newPeople(NewNames.ERROR).with(story("a").people("Lola Montez"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS111 articles/a.md:3:1 no file for the person Lola Montez (lola-montez) - add people/lola-montez.md, or set people.new to allow");
    gossip = new Gossip().newPeople(NewNames.WARN).with(story("a").people("Lola Montez"));
    gossip.link();
    assertThat(gossip.problems().sorted().get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void anIdThatNobodyHasIsNotTakenForAName() {
    Gossip gossip = new Gossip().with(story("a").people("lola-montez"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS101 articles/a.md:3:1 there is no person with the id \"lola-montez\" - write the name as it shall be shown, or add"
                + " people/lola-montez.md");
  }

  @Test
  void aNewPersonMayBeReferredToByIdElsewhere() {
    Gossip gossip = new Gossip().with(story("a").people("lola-montez"), story("b").people("Lola Montez"));
    assertThat(gossip.complaints()).isEmpty();
    assertThat(gossip.link().people()).extracting(PersonEntry::stories).containsExactly(ids("b", "a"));
  }

  @Test
  void newNamesThatWouldShareAnAddressAreNotTwoPeople() {
    Gossip gossip = new Gossip().with(story("a").people("Łukasz Oak"), story("b").people("Lukasz Oak"), story("c").people("Łukasz Oak"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS102 articles/b.md:3:1 unknown person \"Lukasz Oak\" - did you mean Łukasz Oak (lukasz-oak)? If not, add a file for"
                + " \"Lukasz Oak\" to people/");
  }

  @Test
  void aNameOfSignsOnlyStillHasAnAddress() {
    Archive archive = new Gossip().with(story("a").people("!!!")).link();
    assertThat(archive.people()).extracting(PersonEntry::id).containsExactly(id("u-21-21-21"));
  }

  @Test
  void whatReferredToAFileThatFailedIsNotCalledUnknownOnTop() {
    Gossip gossip = new Gossip().failed("people/nell-gwyn.md", "nell-gwyn").with(story("a").people("Nell Gwyn", "nell-gwyn", "Lola Montez"));
    assertThat(gossip.complaints()).isEmpty();
    assertThat(gossip.link().people()).extracting(PersonEntry::name).containsExactly("Lola Montez");
  }

  @Test
  void everythingThatNamesSomebodyMakesThemKnown() {
    Archive archive =
        new Gossip()
            .with(person("a", "Ann Ash").is(io.github.hearsay.model.RelationKind.FRIEND, "Bea Brook"))
            .with(
                story("s").people("Ann Ash").mentions("Cleo Croft")
                    .event(EventBuilder.event("Ball").people("Dora Dale").role("Esme Elm", io.github.hearsay.model.Role.HOST))
                    .claim(ClaimBuilder.claim("So it is").saidBy("Faye Field").about("Greta Gale")))
            .link();
    assertThat(archive.people())
        .extracting(PersonEntry::name)
        .containsExactly("Ann Ash", "Bea Brook", "Cleo Croft", "Dora Dale", "Esme Elm", "Faye Field", "Greta Gale");
  }
}
