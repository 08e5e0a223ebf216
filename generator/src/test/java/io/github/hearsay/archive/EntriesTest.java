package io.github.hearsay.archive;

import static io.github.hearsay.archive.ClaimBuilder.claim;
import static io.github.hearsay.archive.EventBuilder.event;
import static io.github.hearsay.archive.Gossip.date;
import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.Gossip.ids;
import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the archive holds about people, topics, places, publishers and claims. */
class EntriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nell Gwyn|Gwyn, Nell|G", "Madonna|Madonna|M", "Charles II|Charles II|C", "Robert Downey Jr.|Downey, Robert Jr.|D",
        "Anne of Cleves|Anne of Cleves|A", "Ludwig van Beethoven|Beethoven, Ludwig van|B", "Éloïse Éstralle|Éstralle, Éloïse|E",
        "王曉嵐|王曉嵐|W", "Лада Верестова|Верестова, Лада|V", "50 Cent|Cent, 50|C", "21|21|#", "Xi Jinping|Jinping, Xi|J"
      })
  void peopleAreLookedUpByTheirLastWord(String name, String sortName, String letter) {
    PersonEntry entry = new Gossip().with(person("x", name)).link().people().get(0);
    assertThat(entry.sortName()).isEqualTo(sortName);
    assertThat(entry.letter()).isEqualTo(letter);
  }

  @Test
  void theFilesOwnSortNameGoesFirst() {
    PersonEntry entry = new Gossip().with(person("x", "Lady Caroline Lamb").sortName("Caroline, Lady")).link().people().get(0);
    assertThat(entry.sortName()).isEqualTo("Caroline, Lady");
    assertThat(entry.letter()).isEqualTo("C");
  }

  @Test
  void peopleStandInOrderOfTheirSortNames() {
    Archive archive =
        new Gossip().with(person("c", "Ann Zeal"), person("a", "Łukasz Abel"), person("b", "Zoë Abel"), person("d", "Lukas Abel")).link();
    assertThat(archive.people()).extracting(PersonEntry::id).isEqualTo(ids("d", "a", "b", "c"));
  }

  @Test
  void aPersonHasTheirStoriesCompanyTopicsAndPlaces() {
    Archive archive =
        new Gossip()
            .with(story("a").on("1700").people("A B", "C D").topics("Balls").places("London"))
            .with(story("b").on("1701").people("C D", "A B", "E F").topics("Balls", "Duels"))
            .with(story("c").on("1702").people("E F").mentions("A B"))
            .link();
    PersonEntry person = archive.person(id("a-b")).orElseThrow();
    assertThat(person.stories()).isEqualTo(ids("b", "a"));
    assertThat(person.mentionedIn()).containsExactly(new Backlink(id("c"), ""));
    assertThat(person.companions()).containsExactly(new Count(id("c-d"), 2), new Count(id("e-f"), 1));
    assertThat(person.topics()).containsExactly(new Count(id("balls"), 2), new Count(id("duels"), 1));
    assertThat(person.places()).containsExactly(new Count(id("london"), 1));
    assertThat(person.firstSeen()).contains(date("1700"));
    assertThat(person.lastSeen()).contains(date("1701"));
    assertThat(PersonEntry.mostInTheNews(archive.people(), 2)).extracting(PersonEntry::id).isEqualTo(ids("a-b", "c-d"));
  }

  @Test
  void topicsLieInTopicsAndPlacesInPlaces() {
    Archive archive =
        new Gossip()
            .topicIn("duels", "Duels", "Scandal").topicIn("balls", "Balls", "scandal")
            .place("park-street", "Park Street", "London").place("london", "London", "england")
            .place("england", "England", "")
            .with(story("a").people("A B").topics("Duels").places("Park Street"))
            .link();
    assertThat(archive.topic(id("scandal")).orElseThrow().children()).isEqualTo(ids("balls", "duels"));
    assertThat(archive.topic(id("scandal")).orElseThrow().hasFile()).isFalse();
    assertThat(archive.topic(id("duels")).orElseThrow().partOf()).isEqualTo(ids("scandal"));
    assertThat(archive.topic(id("duels")).orElseThrow().people()).containsExactly(new Count(id("a-b"), 1));
    assertThat(archive.place(id("park-street")).orElseThrow().within()).isEqualTo(ids("london", "england"));
    assertThat(archive.place(id("england")).orElseThrow().children()).isEqualTo(ids("london"));
  }

  @Test
  void aPlaceKnowsStoriesThatOnlyTellOfAnEventThere() {
    Archive archive =
        new Gossip().with(story("a").people("A B").places("Paris").event(event("Ball").on("1700").in("Paris")).event(event("Duel").on("1701").in("Rome"))).link();
    assertThat(archive.place(id("rome")).orElseThrow().stories()).isEqualTo(ids("a"));
    assertThat(archive.place(id("rome")).orElseThrow().timeline().entries()).hasSize(2);
    assertThat(archive.place(id("paris")).orElseThrow().stories()).isEqualTo(ids("a"));
  }

  @Test
  void circlesOfPlacesAndTopicsAreReportedAndCut() {
    Gossip gossip =
        new Gossip().place("a", "A", "B").place("b", "B", "C").place("c", "C", "A").place("d", "D", "A").place("e", "E", "E").topicIn("t", "T", "t");
    assertThat(gossip.complaints())
        .containsExactly(
            "HS116 places/a.md:2:1 places that lie in each other: a → b → c → a - leave one of these steps out",
            "HS115 places/e.md:2:1 the place \"e\" lies in itself - leave it out", "HS115 topics/t.md:2:1 the topic \"t\" lies in itself - leave it out");
    assertThat(gossip.link().place(id("d")).orElseThrow().within()).isEqualTo(ids("a"));
  }

  @Test
  void publishersAreOneHoweverSpeltAndListWhatTheyPrinted() {
    Archive archive =
        new Gossip()
            .with(story("a").on("1700").people("A B").source("The Daily Lamp", ""), story("b").on("1701").people("A B").source("The Daily Lamp", ""))
            .with(story("c").on("1702").people("A B").source("the daily lamp", "").source("Abel's Diary", ""))
            .link();
    assertThat(archive.publishers()).extracting(PublisherEntry::name).containsExactly("Abel's Diary", "The Daily Lamp");
    assertThat(archive.publisher(id("the-daily-lamp")).orElseThrow().stories()).isEqualTo(ids("c", "b", "a"));
    assertThat(archive.publisher(ids("the-daily-lamp").get(0))).contains(archive.publishers().get(1));
  }

  @Test
  void aSourceIdMeansOneSource() {
    Gossip gossip =
        new Gossip()
            .with(story("a").on("1700").people("A B").source("The Lamp", "lamp").source("The Lantern", "lantern", "lamp", "lam", "lantern"))
            .with(story("b").on("1701").people("A B").source("The Lamp", "lamp").source("Other", "lantern"));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS108 articles/a.md:40:2 unknown source \"lam\" - did you mean lamp?",
            "HS115 articles/a.md:40:3 the source \"lantern\" refers to itself - leave it out",
            "HS401 articles/b.md:40:1 the source id \"lantern\" is already that of another one, in articles/a.md:40:1 - the same id means the same"
                + " publisher and title: give one of the two another id");
  }

  @Test
  void claimsAreLookedUpAndKnowWhatAnswersThem() {
    Archive archive =
        new Gossip()
            .with(story("a").on("1700").people("A B").source("The Lamp", "lamp").claim(claim("It is so").id("so").saidBy("C D").confirmedBy("lamp").confirmedBy("b").confirmedBy("https://example.com/")))
            .with(story("b").on("1701").people("A B").claim(claim("It is not so").about("E F").contradicts("so")).claim(claim("So they say").repeats("so")))
            .link();
    ClaimEntry so = archive.claim(id("so")).orElseThrow();
    assertThat(so.about()).isEqualTo(ids("a-b"));
    assertThat(so.saidBy()).contains(id("c-d"));
    assertThat(so.contradictedBy()).isEqualTo(ids("b-c1"));
    assertThat(so.repeatedBy()).isEqualTo(ids("b-c2"));
    assertThat(so.history().get(0).evidence()).hasSize(3).element(1).isEqualTo(new Evidence.OfStory(id("b")));
    assertThat(archive.story(id("a")).orElseThrow().claims()).containsExactly(so);
    assertThat(archive.person(id("a-b")).orElseThrow().claimsAbout()).isEqualTo(ids("so", "b-c2"));
    assertThat(archive.person(id("c-d")).orElseThrow().claimsBy()).isEqualTo(ids("so"));
    assertThat(archive.person(id("e-f")).orElseThrow().claimsAbout()).isEqualTo(ids("b-c1"));
  }

  @Test
  void claimsThatLeadNowhereAreReported() {
    Gossip gossip =
        new Gossip()
            .with(story("a").on("1700").people("A B").claim(claim("One").id("one").repeats("one").contradicts("on").confirmedBy("nowhere")))
            .with(story("b").on("1701").people("A B").claim(claim("Again").id("one")));
    assertThat(gossip.complaints())
        .containsExactly(
            "HS107 articles/a.md:50:1 unknown claim \"on\" - did you mean one?", "HS108 articles/a.md:50:1 unknown source \"nowhere\"",
            "HS115 articles/a.md:50:1 the claim \"one\" refers to itself - leave it out",
            "HS401 articles/b.md:50:1 the claim id \"one\" is already used at articles/a.md:50:1 - give one of the two another id; to say that"
                + " they are one claim, use repeats");
  }
}
