package io.github.hearsay.archive;

import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.model.Role;
import io.github.hearsay.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every archive, tried on random ones. */
class ArchivePropertiesTest {

  private static final List<String> NAMES =
      List.of("Ann Ash", "Bea Brook", "Cleo Croft", "Dora Dale", "Esme Elm", "Faye Field", "Gus Gale", "Hugo Hart", "Ida Ing", "hugo hart",
          "Néll Oak", "Nell Oak", "bea-brook", "Ann Ashe", "Doe, John", "Juno");

  private static final List<String> DATES =
      List.of("1700", "1700-03", "1700-03-05", "1700-03-05?", "170X", "17XX", "1700/1705", "1700-03/..", "../1703", "[1700-03-01,1701-01-02]",
          "1701-01-01", "/1702", "1700~", "1702-12", "..", "1702-12-31%");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderInWhichFilesAreReadChangesNothing(long seed) {
    Gossip one = random(seed);
    Gossip other = random(seed).shuffled(seed + 100);
    Archive a = one.link();
    Archive b = other.link();
    assertThat(b.stories()).isEqualTo(a.stories());
    assertThat(b.people()).isEqualTo(a.people());
    assertThat(b.topics()).isEqualTo(a.topics());
    assertThat(b.places()).isEqualTo(a.places());
    assertThat(b.publishers()).isEqualTo(a.publishers());
    assertThat(b.happenings()).isEqualTo(a.happenings());
    assertThat(b.claims()).isEqualTo(a.claims());
    assertThat(b.timeline()).isEqualTo(a.timeline());
    assertThat(b.years()).isEqualTo(a.years());
    assertThat(b.heldBack()).isEqualTo(a.heldBack());
    assertThat(other.problems().sorted()).isEqualTo(one.problems().sorted());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void timelinesAreInOrderAndHoldEverythingOnce(long seed) {
    Archive archive = random(seed).link();
    for (PersonEntry person : archive.people()) {
      List<TimelineEntry> entries = person.timeline().entries();
      assertThat(entries).isSortedAccordingTo(Timeline.ORDER).doesNotHaveDuplicates();
      assertThat(entries).extracting(TimelineEntry::date).isSorted();
      assertThat(entries.stream().filter(TimelineEntry.CameOut.class::isInstance).count()).isEqualTo(person.stories().size());
      assertThat(person.timeline().byYear().stream().flatMap(years -> years.entries().stream())).containsExactlyInAnyOrderElementsOf(entries);
    }
    long dated = archive.happenings().stream().filter(happening -> happening.date().isPresent()).count();
    assertThat(archive.timeline().entries()).hasSize((int) dated + archive.stories().size());
    assertThat(archive.timeline().undated()).hasSize(archive.happenings().size() - (int) dated);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void everyIdInAnArchiveLeadsToSomethingInIt(long seed) {
    Archive archive = random(seed).link();
    Set<Id> people = new HashSet<>(archive.people().stream().map(PersonEntry::id).toList());
    Set<Id> stories = new HashSet<>(archive.stories().stream().map(Story::id).toList());
    for (Story story : archive.stories()) {
      assertThat(story.people()).doesNotHaveDuplicates().allMatch(people::contains).noneMatch(story.mentions()::contains);
      assertThat(story.mentions()).doesNotHaveDuplicates().allMatch(people::contains);
      assertThat(story.related()).extracting(RelatedStory::story).doesNotHaveDuplicates().doesNotContain(story.id()).allMatch(stories::contains);
      assertThat(story.backlinks()).extracting(Backlink::story).doesNotHaveDuplicates().doesNotContain(story.id()).allMatch(stories::contains);
      assertThat(story.happenings()).allMatch(id -> archive.happening(id).isPresent()).hasSameSizeAs(story.article().ledger().events());
      assertThat(story.links()).hasSameSizeAs(story.article().body().links());
      assertMentionsAreNames(story, archive);
    }
    for (PersonEntry person : archive.people()) {
      assertThat(person.companions()).extracting(Count::id).doesNotContain(person.id()).allMatch(people::contains);
      for (Tie tie : person.relations()) {
        PersonEntry other = archive.person(tie.other().orElseThrow()).orElseThrow();
        assertThat(other.relations()).anyMatch(back -> back.other().equals(java.util.Optional.of(person.id()))
            && back.kind() == tie.kind().inverse() && back.from().equals(tie.from()) && back.level() == tie.level());
      }
    }
  }

  private static void assertMentionsAreNames(Story story, Archive archive) {
    int end = 0;
    Set<Id> seen = new HashSet<>();
    for (Mention mention : story.mentionsInText()) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(seen.add(mention.person())).isTrue();
      String text = story.article().body().markup().substring(mention.start(), mention.end());
      assertThat(archive.person(mention.person()).orElseThrow().name()).startsWith(text.split(" ")[0]);
      end = mention.end();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void linkingTwiceGivesTheSameProblems(long seed) {
    Gossip gossip = random(seed);
    gossip.link();
    List<Problem> once = gossip.problems().sorted();
    gossip.link();
    assertThat(gossip.problems().sorted()).isEqualTo(once);
  }

  private static Gossip random(long seed) {
    Random random = new Random(seed);
    Gossip gossip = new Gossip().today("1702-06-01");
    gossip.with(person("ann-ash", "Ann Ash").shortForm("Ann").is(RelationKind.PARENT, "Juno"), person("bea-brook", "Bea Brook").shortForm("Bea"));
    gossip.with(person("ann-elm", "Ann Elm").shortForm("Ann").is(RelationKind.SPOUSE, "Hugo Hart", "1700", "", RelationLevel.REPORTED));
    gossip.with(person("hugo-hart", "Hugo Hart").is(RelationKind.SPOUSE, "ann-elm", "1700", "1701", RelationLevel.DOCUMENTED));
    gossip.place("london", "London", "England").topicIn("duels", "Duels", "Scandal");
    for (int i = 0; i < 40; i++) {
      StoryBuilder story = story("s" + i).on(date(random, "..")).people(name(random), name(random)).topics("Duels", "Balls");
      story.mentions(name(random)).places(random.nextBoolean() ? "London" : "Rome").source("The Lamp " + random.nextInt(3), "");
      story.event(EventBuilder.event("E" + i).id("e" + random.nextInt(20)).on(date(random, "..")).role(name(random), Role.WITNESS));
      if (random.nextInt(3) == 0) {
        story.event(EventBuilder.event("F" + i).sameAs("e" + random.nextInt(20)).partOf("e" + random.nextInt(20)));
      }
      story.claim(ClaimBuilder.claim("C" + i).id("c" + i).saidBy(name(random)).repeats("c" + random.nextInt(40)));
      story.text("So Ann Ash and Bea came with " + name(random) + ". See [[article:s" + random.nextInt(45) + "]] and Hugo Hart.");
      gossip.with(random.nextInt(10) == 0 ? story.draft() : story);
    }
    return gossip;
  }

  private static String name(Random random) {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private static String date(Random random, String not) {
    String date = DATES.get(random.nextInt(DATES.size()));
    return date.equals(not) ? "1700" : date;
  }
}
