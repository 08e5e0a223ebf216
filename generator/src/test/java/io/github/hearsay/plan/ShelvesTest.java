package io.github.hearsay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.archive.Gossip;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelvesTest {

  private static List<Page> shelves(String... keys) {
    List<Shelves.Entry> entries = new ArrayList<>();
    for (String key : keys) {
      entries.add(new Shelves.Entry(Gossip.id("i" + entries.size()), key));
    }
    return Shelves.of(IndexOf.PEOPLE, entries, 2);
  }

  @Test
  void anIndexThatFitsOnOnePageHasNoOthers() {
    assertThat(shelves("behn, aphra", "gwyn, nell")).isEmpty();
  }

  @Test
  void lettersAreDividedOnlyWhereTheyAreTooLong() {
    List<Page> pages = shelves("", "1st earl", "abel", "b", "bab", "baby", "bac", "bob", "gwyn, nell");
    List<String> shown = new ArrayList<>();
    for (Page page : pages) {
      Shelf shelf = ((Page.IndexPart) page).shelf();
      shown.add(
          page.path().value().substring("/people/a-z".length()) + " " + shelf.ids().size() + " of " + shelf.below().size() + " > "
              + shelf.next().map(Shelf.Step::letters).orElse(""));
    }
    assertThat(shown)
        .containsExactly(
            "/other/ 2 of 0 > a", "/a/ 1 of 0 > b-other", "/b/ 0 of 3 > ", "/b-other/ 1 of 0 > ba", "/ba/ 2 of 0 > ba", "/ba/2/ 1 of 0 > bo",
            "/bo/ 1 of 0 > g", "/g/ 1 of 0 > ");
    assertThat(Shelves.letters(pages, IndexOf.PEOPLE)).extracting(step -> step.letters() + " " + step.path() + " " + step.count())
        .containsExactly("other /people/a-z/other/ 2", "a /people/a-z/a/ 1", "b /people/a-z/b/ 5", "g /people/a-z/g/ 1");
    assertThat(Shelves.letters(pages, IndexOf.TOPICS)).isEmpty();
  }
}
