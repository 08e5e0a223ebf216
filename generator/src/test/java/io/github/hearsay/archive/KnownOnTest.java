package io.github.hearsay.archive;

import static io.github.hearsay.archive.ClaimBuilder.claim;
import static io.github.hearsay.archive.EventBuilder.event;
import static io.github.hearsay.archive.Gossip.date;
import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.Gossip.ids;
import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.model.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The archive as it stood on a day. */
class KnownOnTest {

  private static KnownPerson known(Archive archive, String person, String day) {
    return archive.knownOn(LocalDate.parse(day)).person(id(person), Leads.of(archive.person(id(person)).orElseThrow(), archive));
  }

  private static List<Happening> events(KnownPerson known) {
    return known.timeline().entries().stream()
        .filter(TimelineEntry.Happened.class::isInstance).map(entry -> ((TimelineEntry.Happened) entry).happening()).toList();
  }

  private static List<Id> stories(KnownPerson known) {
    return known.timeline().entries().stream()
        .filter(TimelineEntry.CameOut.class::isInstance).map(entry -> ((TimelineEntry.CameOut) entry).story()).toList();
  }

  private static List<Integer> years(Archive archive, String person) {
    return Growth.of(archive.person(id(person)).orElseThrow(), archive).stream().map(KnownYear::year).toList();
  }

  @Test
  void aStoryCountsFromTheLastDayItsDateAllows() {
    Archive archive =
        new Gossip()
            .with(story("day").on("1664-05-03").people("A B"), story("year").on("1664").people("A B"), story("decade").on("166X~").people("A B"))
            .with(story("from").on("1661/..").people("A B"))
            .link();
    assertThat(stories(known(archive, "a-b", "1664-05-02"))).isEmpty();
    assertThat(stories(known(archive, "a-b", "1664-05-03"))).isEqualTo(ids("day"));
    assertThat(stories(known(archive, "a-b", "1664-12-31"))).containsExactlyInAnyOrderElementsOf(ids("day", "year"));
    assertThat(stories(known(archive, "a-b", "1669-12-31"))).containsExactlyInAnyOrderElementsOf(ids("day", "year", "decade"));
    assertThat(stories(known(archive, "a-b", "2020-12-31"))).as("nobody knows when it was over").doesNotContain(id("from"));
    assertThat(years(archive, "a-b")).containsExactly(1664, 1669);
  }

  @Test
  void anEventStandsAsItHadBeenTold() {
    Archive archive =
        new Gossip()
            .with(story("first").on("1664-05").people("A B").event(event("A quarrel").id("duel").on("1664").in("London").role("C D", Role.WITNESS)))
            .with(story("second").on("1667").people("A B").event(event("The duel").id("duel").on("1663-12-24").in("Paris")))
            .with(story("third").on("1670").people("C D").event(event("The duel").id("duel").on("1663-12-24").people("E F")))
            .link();
    Happening then = events(known(archive, "a-b", "1664-12-31")).get(0);
    assertThat(then.date()).contains(date("1664"));
    assertThat(then.places()).isEqualTo(ids("london"));
    assertThat(then.disagreements()).isEmpty();
    assertThat(then.people()).extracting(Participant::person).isEqualTo(ids("a-b", "c-d"));
    Happening later = events(known(archive, "a-b", "1667-12-31")).get(0);
    assertThat(later.date()).contains(date("1663-12-24"));
    assertThat(later.disagreements()).extracting(Disagreement::about).containsExactly(Disagreement.About.DATE, Disagreement.About.PLACE);
    assertThat(known(archive, "c-d", "1664-12-31").timeline().aside()).extracting(Happening::id).isEqualTo(ids("duel"));
    assertThat(archive.person(id("e-f")).orElseThrow().timeline().entries()).hasSize(1);
    assertThat(known(archive, "e-f", "1669-12-31").timeline().isEmpty()).as("nobody had said yet that they took part").isTrue();
    assertThat(years(archive, "a-b")).containsExactly(1664, 1667, 1670);
    assertThat(years(archive, "e-f")).containsExactly(1670);
  }

  @Test
  void thatTwoEventsAreOneIsKnownOnlyOnceAStorySaysSo() {
    Archive archive =
        new Gossip()
            .with(story("a").on("1664").people("A B").event(event("A supper").id("supper").on("1663-01-02")))
            .with(story("b").on("1665").people("A B").event(event("A quarrel").id("quarrel").on("1663-01-02")))
            .with(story("c").on("1668").people("A B").event(event("Both").sameAs("supper").sameAs("quarrel").on("1663-01-02")))
            .link();
    assertThat(archive.happenings()).hasSize(1);
    assertThat(events(known(archive, "a-b", "1665-12-31"))).extracting(Happening::title).containsExactlyInAnyOrder("A supper", "A quarrel");
    assertThat(events(known(archive, "a-b", "1665-12-31"))).extracting(Happening::id).doesNotHaveDuplicates();
    assertThat(events(known(archive, "a-b", "1668-12-31"))).extracting(Happening::title).containsExactly("A supper");
  }

  @Test
  void aClaimHasTheStatusItHadThen() {
    Archive archive =
        new Gossip()
            .with(story("a").on("1664").people("A B").claim(
                claim("They are married.").id("wed").turned("1666-02", ClaimStatus.DENIED).turned("1670", ClaimStatus.CONFIRMED)))
            .with(story("b").on("1668").people("C D").claim(claim("They are.").id("again").repeats("wed").about("C D")))
            .link();
    assertThat(known(archive, "a-b", "1663-12-31").claims()).isEmpty();
    assertThat(known(archive, "a-b", "1665-12-31").claims()).containsExactly(new KnownClaim(id("wed"), id("wed"), ClaimStatus.UNVERIFIED));
    assertThat(known(archive, "a-b", "1666-12-31").claims()).extracting(KnownClaim::status).containsExactly(ClaimStatus.DENIED);
    assertThat(known(archive, "a-b", "1670-12-31").claims()).extracting(KnownClaim::status).containsExactly(ClaimStatus.CONFIRMED);
    assertThat(known(archive, "c-d", "1667-12-31").claims()).as("it was not about them yet").isEmpty();
    assertThat(known(archive, "c-d", "1668-12-31").claims()).containsExactly(new KnownClaim(id("wed"), id("wed"), ClaimStatus.DENIED));
    assertThat(years(archive, "a-b")).containsExactly(1664, 1666, 1670);
    assertThat(years(archive, "c-d")).containsExactly(1668, 1670);
  }

  @Test
  void whatStandsOnALaterStoryAloneIsKnownOnlyFromThat() {
    Archive archive =
        new Gossip()
            .with(story("a").on("1664").people("A B").claim(claim("They are married.").id("wed").turned("1664-12", ClaimStatus.FALSE, "proof")))
            .with(story("proof").on("1905").topics("Papers"))
            .with(story("late").on("1700").people("A B").claim(claim("They were rich.").id("rich").turned("1650", ClaimStatus.CONFIRMED)))
            .link();
    assertThat(known(archive, "a-b", "1904-12-31").claims()).extracting(KnownClaim::status).contains(ClaimStatus.UNVERIFIED);
    assertThat(known(archive, "a-b", "1905-12-31").claims()).extracting(KnownClaim::status).containsExactlyInAnyOrder(ClaimStatus.FALSE, ClaimStatus.CONFIRMED);
    assertThat(known(archive, "a-b", "1699-12-31").claims()).extracting(KnownClaim::first).isEqualTo(ids("wed"));
  }

  @Test
  void aRelationStandsFromItsFirstReportAndWholeFromItsLast() {
    Archive archive =
        new Gossip()
            .with(person("a-b", "A B").is(RelationKind.SPOUSE, "C D", "1665", "1690", RelationLevel.DOCUMENTED, "rumour", "papers"))
            .with(person("e-f", "E F").is(RelationKind.FRIEND, "C D"))
            .with(story("rumour").on("1664").people("A B"), story("papers").on("1700").people("C D"))
            .link();
    assertThat(known(archive, "c-d", "1664-12-31").relations()).as("it had not begun").isEmpty();
    Tie outline = known(archive, "c-d", "1699-12-31").relations().get(0);
    assertThat(outline.level()).isEqualTo(RelationLevel.REPORTED);
    assertThat(outline.from()).isEmpty();
    assertThat(outline.to()).isEmpty();
    assertThat(outline.sources()).containsExactly(new Evidence.OfStory(id("rumour")));
    Tie whole = known(archive, "a-b", "1700-12-31").relations().get(0);
    assertThat(whole).isEqualTo(archive.person(id("a-b")).orElseThrow().relations().get(0));
    assertThat(known(archive, "e-f", "2020-12-31").relations()).as("nobody reports it").isEmpty();
  }

  @Test
  void whatNobodyReportsMakesNoYear() {
    Archive archive =
        new Gossip()
            .with(person("a-b", "A B").is(RelationKind.SPOUSE, "C D", "1660", "", RelationLevel.DOCUMENTED))
            .with(person("e-f", "E F").is(RelationKind.SPOUSE, "C D", "1662", "1690", RelationLevel.DOCUMENTED, "a letter"))
            .with(story("s").on("1664").people("A B"))
            .link();
    assertThat(years(archive, "a-b")).containsExactly(1664);
    assertThat(years(archive, "c-d")).isEmpty();
    assertThat(years(archive, "e-f")).isEmpty();
  }

  @Test
  void anEndThatHadNotComeIsNotKnown() {
    Archive archive =
        new Gossip()
            .with(person("a-b", "A B").is(RelationKind.SPOUSE, "C D", "1660", "1690", RelationLevel.DOCUMENTED, "s"))
            .with(story("s").on("1664").people("A B"))
            .link();
    assertThat(known(archive, "a-b", "1689-12-31").relations().get(0).from()).contains(date("1660"));
    assertThat(known(archive, "a-b", "1689-12-31").relations().get(0).to()).isEmpty();
    assertThat(known(archive, "a-b", "1690-12-31").relations().get(0).to()).contains(date("1690"));
    assertThat(years(archive, "a-b")).containsExactly(1664, 1690);
  }

  @Test
  void correctionsCountFromTheirDay() {
    Archive archive =
        new Gossip().with(story("a").on("1664").people("A B").correction("1664-02-03", Correction.Target.BODY, "")
            .correction("1670-02-03", Correction.Target.BODY, "")).link();
    assertThat(known(archive, "a-b", "1664-06-01").corrections()).as("the story may not have been out").isEmpty();
    assertThat(known(archive, "a-b", "1664-12-31").corrections()).hasSize(1);
    assertThat(years(archive, "a-b")).containsExactly(1664, 1670);
  }

  @Test
  void aYearThatIsNotOverIsNotOffered() {
    Gossip gossip = new Gossip().today("1670-12-31").with(story("a").on("1669").people("A B"), story("b").on("1670-03").people("A B"));
    assertThat(years(gossip.link(), "a-b")).containsExactly(1669);
    assertThat(years(gossip.today("1671-01-01").link(), "a-b")).containsExactly(1669, 1670);
  }

  @Test
  void thoseReportedLastAreShownAndTheRestIsCounted() {
    Gossip gossip = new Gossip();
    for (int i = 0; i < KnownYears.ENTRIES + 7; i++) {
      String day = LocalDate.of(1700, 1, 1).plusDays(i).toString();
      gossip.with(story("s" + i).on(day).people("A B").claim(claim("Number " + i).id("c" + i)));
    }
    Archive archive = gossip.link();
    Leads leads = Growth.of(archive.person(id("a-b")).orElseThrow(), archive).get(0).leads();
    assertThat(leads.stories()).hasSize(KnownYears.ENTRIES).startsWith(id("s7")).endsWith(id("s" + (KnownYears.ENTRIES + 6)));
    assertThat(leads.entriesLeftOut()).isEqualTo(7);
    assertThat(leads.claims()).hasSize(KnownYears.CLAIMS).endsWith(id("c" + (KnownYears.ENTRIES + 6)));
    assertThat(leads.claimsLeftOut()).isEqualTo(KnownYears.ENTRIES + 7 - KnownYears.CLAIMS);
  }

  @Test
  void aLaterVerdictDoesNotDecideWhichClaimsOfOneDayStandOnAnEarlierPage() {
    Gossip undecided = new Gossip();
    Gossip decided = new Gossip();
    for (int i = 0; i < KnownYears.CLAIMS + 3; i++) {
      String id = "c" + (10 + i);
      undecided.with(story("s" + i).on("1664").people("A B").claim(claim("Number " + i).id(id)));
      decided.with(story("s" + i).on("1664").people("A B").claim(claim("Number " + i).id(id).turned(
          "1700", i % 3 == 0 ? ClaimStatus.CONFIRMED : ClaimStatus.FALSE)));
    }
    assertThat(claimsIn1664(decided)).isEqualTo(claimsIn1664(undecided)).hasSize(KnownYears.CLAIMS);
  }

  @Test
  void aLaterDateDoesNotDecideWhichEventsOfOneDayStandOnAnEarlierPage() {
    Gossip undated = new Gossip();
    Gossip dated = new Gossip().with(story("late").on("1700").event(event("Late").id("e12").on("1655").people("A B")));
    for (int i = 0; i < KnownYears.ENTRIES + 9; i++) {
      undated.with(story("s" + i).on("1664").event(event("Number " + i).id("e" + (10 + i)).on("1650/1660").people("A B")));
      dated.with(story("s" + i).on("1664").event(event("Number " + i).id("e" + (10 + i)).on("1650/1660").people("A B")));
    }
    assertThat(in1664(dated).leads().happenings()).isEqualTo(in1664(undated).leads().happenings());
  }

  private static KnownYear in1664(Gossip gossip) {
    Archive archive = gossip.link();
    return Growth.of(archive.person(id("a-b")).orElseThrow(), archive).get(0);
  }

  private static List<Id> claimsIn1664(Gossip gossip) {
    Archive archive = gossip.link();
    Leads leads = Growth.of(archive.person(id("a-b")).orElseThrow(), archive).get(0).leads();
    return archive.knownOn(LocalDate.of(1664, 12, 31)).person(id("a-b"), leads).claims().stream().map(KnownClaim::first).toList();
  }
}
