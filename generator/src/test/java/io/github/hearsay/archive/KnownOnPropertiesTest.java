package io.github.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.ClaimStatus;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * "As known on" never shows what was reported later: of a random archive it shows what an archive shows today that never held any of that. The system
 * property {@code hearsay.seed} repeats one archive.
 */
class KnownOnPropertiesTest {

  private static final List<String> NAMES = List.of("Ann Ash", "Bea Brook", "Cleo Croft", "Dora Dale", "Esme Elm");
  private static final List<String> DATES =
      List.of("1700", "1700-03", "1700-03-05", "1701-03-05?", "170X", "1700/1703", "1702-03/..", "[1700-03-01,1702-01-02]", "1703-01-01", "/1702", "1700~",
          "1703-12", "1704-12-31%", "1699", "1705-02-28", "1706-06");

  /** After everything that has a last day. */
  private static final LocalDate EVER = LocalDate.of(2100, 12, 31);

  static LongStream seeds() {
    Long one = Long.getLong("hearsay.seed");
    return one != null ? LongStream.of(one) : new Random(20261128).longs(12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasReportedLaterDoesNotShow(long seed) {
    Archive whole = archive(seed, EVER);
    for (int year = 1698; year <= 1710; year++) {
      LocalDate end = LocalDate.of(year, 12, 31);
      Archive then = archive(seed, end);
      for (PersonEntry person : then.people()) {
        PersonEntry today = whole.person(person.id()).orElseThrow();
        KnownPerson known = whole.knownOn(end).person(person.id(), Leads.of(today, whole));
        String where = "seed " + seed + ", " + person.id() + " at the end of " + year;
        assertThat(entries(known.timeline())).as(where).isEqualTo(entries(person.timeline()));
        assertThat(rest(known.timeline())).as(where).isEqualTo(rest(person.timeline()));
        assertThat(known.claims().stream().map(claim -> claim.first() + " " + claim.status())).as(where)
            .isEqualTo(then.assertions().stream().filter(one -> person.claims().assertions().contains(one.id()))
                .map(one -> one.first() + " " + one.status()).toList());
        assertThat(known.relations()).as(where).isEqualTo(person.relations());
        assertThat(known.corrections()).extracting(CorrectionEntry::correction).as(where).isEqualTo(
            person.corrections().stream().map(id -> then.correction(id).orElseThrow())
                .sorted(Comparator.comparing((CorrectionEntry one) -> one.correction().date()).thenComparing(CorrectionEntry::id))
                .map(CorrectionEntry::correction).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theYearsAreThoseInWhichSomethingChanged(long seed) {
    Archive archive = archive(seed, EVER);
    for (PersonEntry person : archive.people()) {
      List<Integer> changed = new ArrayList<>();
      KnownPerson before = archive.knownOn(LocalDate.of(1600, 1, 1)).person(person.id(), Leads.of(person, archive));
      for (int year = 1600; year < 1800; year++) {
        KnownPerson known = archive.knownOn(LocalDate.of(year, 12, 31)).person(person.id(), Leads.of(person, archive));
        if (!known.equals(before)) {
          changed.add(year);
        }
        before = known;
      }
      List<KnownYear> years = Growth.of(person, archive);
      assertThat(years).extracting(KnownYear::year).as("seed %d, %s", seed, person.id()).isEqualTo(changed);
      for (KnownYear year : years) {
        KnownOn end = archive.knownOn(LocalDate.of(year.year(), 12, 31));
        KnownPerson all = end.person(person.id(), Leads.of(person, archive));
        KnownPerson some = end.person(person.id(), year.leads());
        assertThat(some.timeline()).isEqualTo(all.timeline());
        assertThat(some.relations()).isEqualTo(all.relations());
        assertThat(some.claims()).as("the latest of them").isSubsetOf(all.claims());
        assertThat(all.claims().size()).isLessThanOrEqualTo(some.claims().size() + year.leads().claimsLeftOut());
        assertThat(all.corrections()).containsAll(some.corrections());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasKnownAYearBeforeIsWhatIsTheSameThen(long seed) {
    Archive archive = archive(seed, EVER);
    for (PersonEntry person : archive.people()) {
      for (int year = 1698; year <= 1710; year++) {
        KnownOn end = archive.knownOn(LocalDate.of(year, 12, 31));
        KnownPerson before = end.person(person.id(), Leads.of(person, archive));
        for (KnownPerson known : List.of(before, archive.knownOn(LocalDate.of(year + 1, 12, 31)).person(person.id(), Leads.of(person, archive)))) {
          assertThat(known.claims()).allMatch(claim -> end.knew(claim, person.id()) == before.claims().contains(claim));
          for (TimelineEntry entry : known.timeline().entries()) {
            assertThat(knew(end, entry)).as("seed %d, %s, %s", seed, person.id(), entry).isEqualTo(told(before.timeline()).contains(told(entry)));
          }
        }
      }
    }
  }

  private static boolean knew(KnownOn end, TimelineEntry entry) {
    return entry instanceof TimelineEntry.Happened happened ? end.knew(happened.happening()) : end.knew(((TimelineEntry.CameOut) entry).story());
  }

  private static List<Object> told(Timeline timeline) {
    return timeline.entries().stream().map(KnownOnPropertiesTest::told).toList();
  }

  /** All there is to a line: its id depends on what else there is. */
  private static Object told(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Happened happened ? happened.happening().tellings() : ((TimelineEntry.CameOut) entry).story();
  }

  /** What two archives can have in common: the ids of events depend on which stories there are. */
  private static List<String> entries(Timeline timeline) {
    return timeline.entries().stream().map(KnownOnPropertiesTest::words).toList();
  }

  private static String words(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Happened happened ? words(happened.happening()) : entry.toString();
  }

  private static List<String> rest(Timeline timeline) {
    return Stream.concat(timeline.undated().stream().map(one -> "undated " + words(one)), timeline.aside().stream().map(one -> "aside " + words(one)))
        .toList();
  }

  private static String words(Happening one) {
    return String.join(" | ", one.title(), one.date().toString(), one.people().toString(), one.places().toString(), one.category().toString(),
        one.certainty().toString(), one.tellings().toString(), one.disagreements().toString());
  }

  /** The same archive for one seed, without whatever was reported after {@code end}. */
  private static Archive archive(long seed, LocalDate end) {
    return new Invented(seed, end).archive();
  }

  /** Makes up an archive; everything is drawn whether it is left out or not, so that the rest stays the same. */
  private static final class Invented {

    private static final int STORIES = 14;

    private final Random random;
    private final LocalDate end;
    private final List<String> dates = new ArrayList<>();
    private final Gossip gossip = new Gossip();

    Invented(long seed, LocalDate end) {
      this.random = new Random(seed);
      this.end = end;
      for (int i = 0; i < STORIES; i++) {
        dates.add(any(DATES));
      }
    }

    Archive archive() {
      gossip.place("london", "London", "england").place("paris", "Paris", "").place("england", "England", "");
      for (int i = 0; i < NAMES.size(); i++) {
        PersonBuilder person = PersonBuilder.person(NAMES.get(i).toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), NAMES.get(i));
        if (i > 0) {
          // Each pair once: what both wrote down is one relation, which is tested elsewhere.
          relate(person, NAMES.get(random.nextInt(i)));
        }
        gossip.with(person);
      }
      for (int i = 0; i < STORIES; i++) {
        StoryBuilder story = story(i);
        if (isOut(dates.get(i))) {
          gossip.with(story);
        }
      }
      return gossip.link();
    }

    private void relate(PersonBuilder person, String other) {
      List<String> sources = new ArrayList<>();
      for (int i = random.nextInt(4); i < 3 && sources.size() < 2; i++) {
        sources.add(source());
      }
      RelationLevel level = RelationLevel.values()[random.nextInt(RelationLevel.values().length)];
      String from = random.nextBoolean() ? "170" + random.nextInt(6) : "";
      String to = random.nextBoolean() ? "170" + (6 + random.nextInt(3)) : "";
      if (end.equals(EVER)) {
        // As it is written, with what nobody reports.
        person.is(RelationKind.ROMANCE, other, from, to, level, sources.toArray(String[]::new));
        return;
      }
      List<String> reported = sources.stream().filter(this::isReported).toList();
      boolean begins = !from.isEmpty() && Edtf.parse(from).earliest().isAfter(end);
      if (reported.isEmpty() || begins) {
        return;
      }
      boolean whole = reported.size() == sources.size();
      RelationLevel known = whole || level == RelationLevel.RUMOURED ? level : RelationLevel.REPORTED;
      person.is(RelationKind.ROMANCE, other, whole ? from : "", whole && !to.isEmpty() && isOut(to) ? to : "", known, reported.toArray(String[]::new));
    }

    private String source() {
      return random.nextInt(8) == 0 ? "a letter" : "s" + random.nextInt(STORIES);
    }

    private boolean isReported(String source) {
      return source.startsWith("s") && isOut(dates.get(Integer.parseInt(source.substring(1))));
    }

    private boolean isOut(String date) {
      Edtf edtf = Edtf.parse(date);
      return edtf.boundedEnd() && !edtf.latest().isAfter(end);
    }

    private StoryBuilder story(int number) {
      StoryBuilder story = StoryBuilder.story("s" + number).on(dates.get(number)).people(any(NAMES), any(NAMES));
      EventBuilder event = EventBuilder.event("E" + number).id("e" + random.nextInt(9)).on(any(DATES)).in(any(List.of("London", "Paris", "England")));
      event.role(any(NAMES), any(List.of(Role.values()))).certainty(any(List.of(Certainty.values())));
      story.event(event);
      if (random.nextInt(3) == 0) {
        story.event(EventBuilder.event("F" + number).sameAs("e" + random.nextInt(9)).sameAs("e" + random.nextInt(9)));
      }
      story.claim(claim(number));
      correct(story, "170" + random.nextInt(9) + "-04-05", number);
      return story;
    }

    private ClaimBuilder claim(int number) {
      ClaimBuilder claim = ClaimBuilder.claim("C" + number).id("c" + number).about(any(NAMES), any(NAMES));
      claim.repeats("c" + random.nextInt(STORIES));
      int year = 1700;
      for (int turns = random.nextInt(3); turns > 0; turns--) {
        year += random.nextInt(4);
        String date = String.valueOf(year);
        ClaimStatus status = any(List.of(ClaimStatus.values()));
        Optional<String> evidence = random.nextBoolean() ? Optional.of("s" + random.nextInt(STORIES)) : Optional.empty();
        if (isOut(date) && evidence.filter(story -> !isReported(story)).isEmpty()) {
          claim.turned(date, status, evidence.stream().toArray(String[]::new));
        }
      }
      return claim;
    }

    private void correct(StoryBuilder story, String day, int number) {
      if (random.nextBoolean() && isOut(day) && isOut(dates.get(number))) {
        story.correction(day, Correction.Target.BODY, "");
      }
    }

    private <T> T any(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }
  }
}
