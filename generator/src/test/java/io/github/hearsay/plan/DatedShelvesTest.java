package io.github.hearsay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatedShelvesTest {

  private static final SitePath LIST = SitePath.of("/claims/");

  /** Ids of the years given, newest first; 0 is a year that nobody knows. */
  private static List<Id> ids(int... years) {
    return IntStream.range(0, years.length).mapToObj(i -> new Id("y" + years[i] + "-" + i)).toList();
  }

  private static int year(Id id) {
    int year = Integer.parseInt(id.value().substring(1, id.value().indexOf('-')));
    return year == 0 ? DatedShelf.YEAR_UNKNOWN : year;
  }

  private static List<String> told(List<DatedShelf> shelves) {
    return shelves.stream().map(shelf -> shelf.path() + " " + shelf.ids().size() + " of " + shelf.count()).toList();
  }

  @Test
  void whatFitsStaysTogether() {
    assertThat(told(new DatedShelves(LIST, ids(1786, 1785), 2).byYear(DatedShelvesTest::year, false))).containsExactly("/claims/ 2 of 2");
    assertThat(told(new DatedShelves(LIST, List.of(), 2).inParts())).containsExactly("/claims/ 0 of 0");
  }

  @Test
  void aLongListIsDividedByYearsAndALongYearIntoParts() {
    List<DatedShelf> shelves = new DatedShelves(LIST, ids(1787, 1785, 1785, 1785, 0), 2).byYear(DatedShelvesTest::year, false);
    assertThat(told(shelves))
        .containsExactly("/claims/ 2 of 5", "/claims/undated/ 1 of 1", "/claims/1785/ 2 of 3", "/claims/1785/2/ 1 of 3", "/claims/1787/ 1 of 1");
    assertThat(shelves.get(0).below()).extracting(step -> step.path() + " " + step.count())
        .containsExactly("/claims/1787/ 1", "/claims/1785/ 3", "/claims/undated/ 1");
    assertThat(shelves.get(3).previous()).map(DatedShelf.Step::path).contains(SitePath.of("/claims/1785/"));
    assertThat(shelves.get(3).next()).map(DatedShelf.Step::path).contains(SitePath.of("/claims/1787/"));
  }

  @Test
  void yearsMayHavePagesThoughOnePageHoldsAll() {
    assertThat(told(new DatedShelves(LIST, ids(1786, 1785), 9).byYear(DatedShelvesTest::year, true)))
        .containsExactly("/claims/ 2 of 2", "/claims/1785/ 1 of 1", "/claims/1786/ 1 of 1");
  }

  @Test
  void aListInAnotherOrderGoesOnOnFurtherPages() {
    List<DatedShelf> shelves = new DatedShelves(LIST, ids(1, 3, 2, 5, 4), 2).inParts();
    assertThat(told(shelves)).containsExactly("/claims/ 2 of 5", "/claims/2/ 2 of 5", "/claims/3/ 1 of 5");
    assertThat(shelves.get(0).ids()).extracting(Id::value).containsExactly("y1-0", "y3-1");
  }
}
