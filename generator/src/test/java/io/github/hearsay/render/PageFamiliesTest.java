package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.config.PageFamily;
import io.github.hearsay.plan.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kinds of pages that a site can do without: nothing leads to what is left out. */
final class PageFamiliesTest {

  private static final int STORIES = 15;

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur = new Murmur(folder).set("url", "https://example.org/murmur/");
    for (int i = 1; i <= STORIES; i++) {
      String repeats = i == 1 ? "" : ", repeats: [said-1]";
      murmur.file(
          "articles/story-" + i + ".md",
          "---\ntitle: Story " + i + "\ndate: 1785-12-" + (9 + i) + "\npeople: [Maria Fitzherbert, George IV]\ntopic: Marriages\nsources: [{publisher: The Lamp}]\n"
              + "events: [{date: 1785-11-" + (9 + i) + ", title: Supper " + i + ", people: [Maria Fitzherbert, George IV]}]\n"
              + "corrections: [{date: 1786-01-" + (9 + i) + ", kind: update, target: body, text: More is known of supper " + i + ".}]\n"
              + "claims:\n  - {id: said-" + i + ", text: They are married, said-by: {anonymous: a maid}" + repeats + "}\n"
              + "  - {text: There were " + i + " guests, said-by: {publication: The Lamp}}\n---\nIt was said.\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingLeadsToAFamilyThatIsSwitchedOff(PageFamily family) {
    assertThat(murmur.isWhole().plan().pages()).isNotEmpty();
    assertThat(kinds()).containsAll(of(family));
    murmur.again().set(family.setting().key(), "false").isWhole();
    assertThat(kinds()).doesNotContainAnyElementsOf(of(family));
    Arrays.stream(PageFamily.values()).filter(other -> other != family).forEach(other -> assertThat(kinds()).containsAll(of(other)));
  }

  @Test
  void aSiteIsWholeWithoutAnyOfThem() {
    for (PageFamily family : PageFamily.values()) {
      murmur.set(family.setting().key(), "false");
      assertThat(of(family)).isNotEmpty();
    }
    murmur.isWhole();
    for (PageFamily family : PageFamily.values()) {
      assertThat(kinds()).doesNotContainAnyElementsOf(of(family));
    }
    assertThat(murmur.page("/people/maria-fitzherbert/")).contains("More is known of supper 15.", "There were 15 guests").doesNotContain("/claims/", "calendar.ics", "as-known", "/with/", "/paths/", "/search/");
    assertThat(murmur.page("/articles/1785/12/story-2/")).contains("They are married").doesNotContain("/claims/", "on-this-day");
  }

  private Set<Class<?>> kinds() {
    return murmur.plan().pages().stream().map(Page::getClass).collect(Collectors.toSet());
  }

  private static List<Class<?>> of(PageFamily family) {
    return switch (family) {
      case AS_KNOWN -> List.of(Page.AsKnown.class);
      case SEARCH -> List.of(Page.Search.class);
      case CLAIMS -> List.of(Page.OfClaim.class, Page.ClaimList.class, Page.Redirect.class);
      case PAIRS -> List.of(Page.OfPair.class, Page.Paths.class, Page.PathsData.class);
      case CORRECTIONS -> List.of(Page.CorrectionList.class, Page.CorrectionFeed.class);
      case DAYS -> List.of(Page.Days.class, Page.OnThisDay.class);
      case CALENDARS -> List.of(Page.Calendar.class);
    };
  }
}
