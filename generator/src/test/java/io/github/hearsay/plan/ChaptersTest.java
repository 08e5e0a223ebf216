package io.github.hearsay.plan;

import static io.github.hearsay.archive.EventBuilder.event;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Gossip;
import io.github.hearsay.archive.Timeline;
import io.github.hearsay.archive.TimelineEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChaptersTest {

  private static final Whose NELL = new Whose(IndexOf.PEOPLE, Gossip.id("nell-gwyn"));

  private static Timeline timeline(String... dates) {
    Gossip gossip = new Gossip();
    for (int i = 0; i < dates.length; i++) {
      gossip.with(story(String.format("s-%04d", i)).on(dates[i]).people("Nell Gwyn"));
    }
    return nell(gossip.link());
  }

  private static Timeline nell(Archive archive) {
    return archive.person(NELL.id()).orElseThrow().timeline();
  }

  private static List<String> pages(Timeline timeline, int most) {
    List<String> pages = new ArrayList<>();
    for (Page.TimelinePart page : Chapters.of(timeline, NELL, most)) {
      String name = page.path().value().substring(NELL.timeline().value().length());
      pages.add(name + " " + page.chapter().entries().size() + " of " + page.chapter().below().size());
    }
    return pages;
  }

  @Test
  void aTimelineThatFitsOnOnePageHasNoOthers() {
    assertThat(pages(timeline("1785", "1786", "1795"), 3)).isEmpty();
  }

  @Test
  void decadesYearsAndMonthsAreDividedOnlyWhereTheyAreTooLong() {
    Timeline timeline = timeline("1771", "178X", "1785-01", "1785-02-01", "1785-02-02", "1785-02-03", "1786", "1791-05", "1792");
    assertThat(pages(timeline, 2))
        .containsExactly(
            " 0 of 4", "1770s/ 1 of 0", "1780-1789/ 1 of 0", "1780s/ 0 of 2", "1785/ 0 of 2", "1785/01/ 1 of 0", "1785/02/ 2 of 0",
            "1785/02/2/ 1 of 0", "1786/ 1 of 0", "1790s/ 2 of 0");
  }

  @Test
  void partsLeadToEachOtherInOrderOfTime() {
    List<Page.TimelinePart> pages = Chapters.of(timeline("1771", "1785-01", "1785-02-01", "1785-02-02", "1785-02-03", "1791"), NELL, 2);
    List<String> way = new ArrayList<>();
    pages.stream().filter(page -> !page.chapter().entries().isEmpty())
        .forEach(page -> way.add(page.chapter().previous().map(step -> step.path().value()).orElse("") + " < " + page.path() + " > "
            + page.chapter().next().map(step -> step.path().value()).orElse("")));
    String at = "/people/nell-gwyn/timeline/";
    assertThat(way)
        .containsExactly(
            " < " + at + "1770s/ > " + at + "1785/01/", at + "1770s/ < " + at + "1785/01/ > " + at + "1785/02/",
            at + "1785/01/ < " + at + "1785/02/ > " + at + "1785/02/2/", at + "1785/02/ < " + at + "1785/02/2/ > " + at + "1790s/",
            at + "1785/02/2/ < " + at + "1790s/ > ");
  }

  @Test
  void whatNobodyCanDateHasPagesOfItsOwn() {
    Gossip gossip = new Gossip();
    for (int i = 0; i < 5; i++) {
      gossip.with(story("s-" + i).on("1785").people("Nell Gwyn").event(event("Something " + i).people("Nell Gwyn")));
    }
    assertThat(pages(nell(gossip.link()), 2)).contains("undated/ 2 of 0", "undated/2/ 2 of 0", "undated/3/ 1 of 0");
  }

  @Test
  void noPageIsTooLongNothingIsLeftOutAndNoAddressVanishesAsTheArchiveGrows() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Gossip gossip = new Gossip();
      Set<String> before = new HashSet<>();
      for (int i = 0; i < 120; i++) {
        String month = String.format("%02d", 1 + random.nextInt(12));
        String year = Integer.toString(1700 + (int) Math.abs(random.nextGaussian() * 12));
        String date = switch (random.nextInt(6)) {
          case 0 -> year;
          case 1 -> year.substring(0, 3) + "X";
          case 2 -> year + "-" + month;
          case 3 -> year + "-" + month + "/" + (Integer.parseInt(year) + 1);
          default -> year + "-" + month + "-1" + random.nextInt(10);
        };
        gossip.with(story(String.format("s-%04d", i)).on(date).people("Nell Gwyn"));
        if (i % 20 == 19) {
          before = grown(nell(gossip.link()), before);
        }
      }
    }
  }

  private static Set<String> grown(Timeline timeline, Set<String> before) {
    List<Page.TimelinePart> pages = Chapters.of(timeline, NELL, 5);
    List<TimelineEntry> shown = new ArrayList<>();
    Set<String> addresses = new HashSet<>();
    for (Page.TimelinePart page : pages) {
      assertThat(page.chapter().entries()).hasSizeLessThanOrEqualTo(5);
      assertThat(page.chapter().entries().isEmpty()).isEqualTo(!page.chapter().below().isEmpty());
      shown.addAll(page.chapter().entries());
      assertThat(addresses.add(page.path().value())).isTrue();
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(timeline.entries());
    assertThat(addresses).containsAll(before);
    return addresses;
  }
}
