package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages that say who knows whom are given to print, and what their script reads. */
final class PathsViewsTest {

  private static final String PATHS = "/people/paths/";

  @TempDir Path folder;

  private Murmur murmur;

  @BeforeEach
  void archive() {
    murmur =
        new Murmur(folder)
            .file("people/nell-gwyn.md", "---\nname: Nell Gwyn\nrelations: [{romance: Charles II, level: documented}, {friend: Tom \"Tea\" Tiler}]\n---\n")
            .file("people/ada-bell.md", "---\nname: Ada Bell\nprofile: limited\nrelations: [{friend: Nell Gwyn}]\n---\n")
            .file("people/ann-ash.md", "---\nname: Ann Ash\nrelations: [{parent: Bea Ash, level: rumoured}]\n---\n")
            .file(
                "articles/wall.md",
                "---\ntitle: The wall\ndate: 1671-03-02\npeople: [Charles II, John Evelyn]\nevents: [{title: They talk, date: 1671-03-01}]\n---\nThey did.\n");
  }

  @Test
  void everybodyStandsUnderHowFarTheyAreFromTheBestConnected() {
    PathsView view = murmur.view(PATHS, PathsView.class);
    assertThat(view.groups()).extracting(group -> group.label() + ": " + Scene.each(group.lines(), PathsViewsTest::words))
        .containsExactly(
            "Best connected: [Charles II]", "1 step away: [John Evelyn, at an event with Charles II, Nell Gwyn, in a romance with Charles II, documented]",
            "2 steps away: [Tom \"Tea\" Tiler, friend of Nell Gwyn]", "In circles of their own: [Ann Ash, Bea Ash, parent of Ann Ash, rumoured]");
    assertThat(view.groups().get(2).lines().get(0).way().html()).isEqualTo("friend of <a href=\"#p-nell-gwyn\">Nell Gwyn</a>");
    assertThat(view.counted()).isEqualTo("6 people who know somebody");
    murmur.isWhole();
  }

  private static String words(PathsView.Line line) {
    String way = line.way().html().replaceAll("<[^>]*>", "").replace("&quot;", "\"");
    return line.person().label() + (way.isEmpty() ? "" : ", " + way)
        + (line.level().isEmpty() ? "" : ", " + line.level());
  }

  @Test
  void peopleWhomSearchEnginesMayNotListAreNotInIt() {
    assertThat(murmur.page(PATHS)).doesNotContain("Ada", "ada-bell");
    assertThat(murmur.page("/people/paths/data.json")).doesNotContain("Ada", "ada-bell");
    assertThat(murmur.view("/people/ada-bell/", PersonView.class).paths().href()).isEmpty();
    assertThat(murmur.view("/people/nell-gwyn/", PersonView.class).paths()).isEqualTo(new Link("How Nell Gwyn knows others", "../paths/?from=nell-gwyn"));
  }

  @Test
  void theScriptReadsTheSameBonds() {
    String json = murmur.page("/people/paths/data.json");
    List<String> people = strings(json, "people");
    assertThat(people).containsExactly("ann-ash", "bea-ash", "charles-ii|Charles II", "john-evelyn", "nell-gwyn", "tom-tea-tiler|Tom \\\"Tea\\\" Tiler");
    List<String> kinds = strings(json, "kinds");
    List<String> bonds = new ArrayList<>();
    List<MatchResult> lists = Pattern.compile("\\[([0-9,]*)]").matcher(json.substring(json.indexOf("\"bonds\":[") + 9)).results().toList();
    for (int first = 0; first < lists.size(); first++) {
      int[] numbers = lists.get(first).group(1).isEmpty() ? new int[0] : Arrays.stream(lists.get(first).group(1).split(",")).mapToInt(Integer::parseInt).toArray();
      int second = first;
      for (int i = 0; i < numbers.length; i += 2) {
        second += numbers[i];
        bonds.add(people.get(second) + " " + kinds.get(numbers[i + 1] / 4).replace("{0}", people.get(first)) + " " + numbers[i + 1] % 4);
      }
    }
    assertThat(bonds)
        .containsExactly(
            "bea-ash parent of ann-ash 0", "john-evelyn at an event with charles-ii|Charles II 1", "nell-gwyn in a romance with charles-ii|Charles II 3",
            "tom-tea-tiler|Tom \\\"Tea\\\" Tiler friend of nell-gwyn 1");
  }

  private static List<String> strings(String json, String key) {
    String list = json.substring(json.indexOf("\"" + key + "\":[") + key.length() + 4);
    return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(list.substring(0, list.indexOf("],\""))).results().map(found -> found.group(1)).toList();
  }

  @Test
  void onlyTheFirstPageLoadsAScript() {
    assertThat(murmur.page(PATHS)).containsOnlyOnce("<script src=\"../../assets/paths.");
    assertThat(murmur.page("/people/nell-gwyn/")).doesNotContain("<script src");
  }

  @Test
  void manyPeopleAreSharedOutAndTheWayLeadsAcross() {
    StringBuilder relations = new StringBuilder("---\nname: Hub Hart\nrelations:\n");
    for (int i = 1000; i < 1320; i++) {
      relations.append("  - {friend: Friend F").append(i).append("}\n");
    }
    murmur.file("people/hub.md", relations + "---\n").again();
    PathsView second = murmur.view("/people/paths/2/", PathsView.class);
    assertThat(second.data()).isEmpty();
    assertThat(second.further()).extracting(Link::href).containsExactly("../", "./");
    assertThat(murmur.page("/people/paths/2/")).contains("<a href=\"../\">Part 1</a></li>", "<a href=\"./\">Part 2</a></li>");
    assertThat(second.groups().get(0).lines().get(0).way().html()).endsWith(" <a href=\"../#p-hub\">Hub Hart</a>");
    murmur.isWhole();
  }
}
