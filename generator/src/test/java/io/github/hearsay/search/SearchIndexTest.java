package io.github.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.check.LeakCheck;
import io.github.hearsay.names.NameSet;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.redact.Unpublishable;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be found, and what must not be. */
class SearchIndexTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    write("site.yml", "title: Murmur\nurl: https://example.org/\nnow: 2026-11-22\n");
    write("people/zoe.md", "---\nname: Zoë Hartmann\naliases: [The Harpist]\ndescription: Harpist of Ulm\n---\nBorn by the Danube.\n");
    write("people/ada-bell.md", "---\nname: Ada Bell\n---\n");
    write("places/ulm.md", "---\nname: Ulm\n---\nA town with a spire.\n");
    write("places/attic.md", "---\nname: Gable attic\nwithin: Ulm\nprivate: true\n---\nUnder beams.\n");
    write("articles/ring.md", "---\ntitle: The ring\ndate: 2020-05-06\npeople: [Zoë Hartmann]\ntopics: Jewels\nplaces: [attic]\nsummary: A loss\n"
        + "claims:\n  - {text: Somebody pawned it, said-by: unattributed}\nevents:\n  - {title: Searchers arrive, date: 2020-05-05}\n---\n"
        + "She *lost* a ring & found **b**rooches at O'Neil’s. Sm&oslash;rrebrød, naïve. [Pearls](https://example.org/hidden).\n");
    write("articles/second.md", "---\ntitle: Second\ndate: 2021-05-06\npeople: [Ada Bell]\n---\nNot a word of the ring, or just one.\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private BuildReport report(Map<String, String> settings) throws IOException {
    return Hearsay.build(
        new BuildRequest(
            folder.resolve("content"), folder.resolve("site"), Optional.empty(), Optional.empty(), new TreeMap<>(settings), Instant.EPOCH));
  }

  private IndexReader build() throws IOException {
    assertThat(report(Map.of()).problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
    return new IndexReader(folder.resolve("site"));
  }

  @Test
  void wordsOfTitlesTextsNamesClaimsAndEventsAreFound() throws IOException {
    IndexReader index = build();
    assertThat(index.find("ring")).containsExactly("The ring", "Second");
    for (String word : List.of("lost", "loss", "brooches", "neil", "pearls", "pawned", "searchers", "jewels")) {
      assertThat(index.find(word)).as(word).contains("The ring");
    }
    assertThat(index.find("hartmann")).containsExactlyInAnyOrder("Zoë Hartmann", "The ring");
    assertThat(index.find("harpist")).containsExactly("Zoë Hartmann");
    assertThat(index.find("spire")).containsExactly("Ulm");
    assertThat(index.find("#jewels")).containsExactly("The ring");
    assertThat(index.words).doesNotContainKeys("hidden", "https", "em", "strong", "s", "o", "amp");
  }

  @Test
  void lettersAreFoldedAsReadersTypeThem() throws IOException {
    IndexReader index = build();
    assertThat(index.find("zoe")).contains("Zoë Hartmann", "The ring");
    assertThat(index.find("smorrebrod")).containsExactly("The ring");
    assertThat(index.find("naive")).containsExactly("The ring");
  }

  @Test
  void topicsWithLongIdsAreTwoAllTheSame() throws IOException {
    String same = "the-very-long-and-winding-history-of-things-that-were-";
    write("articles/third.md", "---\ntitle: Third\ndate: 2021-06-06\npeople: [Ada Bell]\ntopics: [" + same + "lost]\n---\nLost.\n");
    write("articles/fourth.md", "---\ntitle: Fourth\ndate: 2021-06-07\npeople: [Ada Bell]\ntopics: [" + same + "found]\n---\nFound.\n");
    IndexReader index = build();
    assertThat(index.find("#" + same + "lost")).containsExactly("Third");
    assertThat(index.find("#" + same + "found")).containsExactly("Fourth");
  }

  @Test
  void pagesStandByKindThenByHowMuchTheyAreToldOfThenByDate() throws IOException {
    IndexReader index = build();
    assertThat(index.head).startsWith("2", "2", "1", "1", "0", "2", "32").hasSize(8);
    assertThat(index.lines.stream().map(line -> line.split("\t")[0])).containsExactly("Ada Bell", "Zoë Hartmann", "Jewels", "Ulm", "Second", "The ring");
    assertThat(index.years).isEqualTo("2021:1 2020:1");
    assertThat(index.lines.get(5)).isEqualTo("The ring\tarticles/2020/05/ring/\t6 May 2020\tZoë Hartmann\tA loss");
  }

  @Test
  void whatIsNotListedWithheldPrivateOrRedactedIsNotThere() throws IOException {
    write("articles/third.md", "---\ntitle: Unlisted\ndate: 2021-06-06\npeople: [Ada Bell]\nindex: false\n---\nQuagmire.\n");
    write("articles/fourth.md", "---\ntitle: Withheld\ndate: 2021-06-07\npeople: [Ada Bell]\n---\nQuicksand.\n");
    write("articles/fifth.md", "---\ntitle: A draft\ndate: 2021-06-07\npeople: [Ada Bell]\ndraft: true\n---\nQuarry.\n");
    write("articles/sixth.md", "---\ntitle: Sixth\ndate: 2021-06-08\npeople: [Ada Bell]\n---\nHere Zoë Hartmann fainted.\n");
    write("people/limited.md", "---\nname: Limited Larry\nprofile: limited\n---\nQuibbled.\n");
    write("people/private.md", "---\nname: Private Paula\nprofile: private\n---\nQuavered.\n");
    write("people/child.md", "---\nname: Tiny Tim\nborn: 2020\n---\nQuiet.\n");
    write("redactions.yml", "redactions:\n  - {target: 'story:fourth', action: withhold, date: 2026-11-01}\n"
        + "  - {target: Zoë Hartmann, action: mask, as: a woman, date: 2026-11-01}\n");
    IndexReader index = build();
    assertThat(index.words.keySet()).noneMatch(word -> word.startsWith("qu"));
    assertThat(index.words).doesNotContainKeys("larry", "paula", "tiny", "hartmann", "zoe", "withheld", "unlisted", "gable", "beams", "harpist");
    assertThat(String.join("\n", index.lines)).doesNotContain("Larry", "Paula", "Hartmann", "Withheld", "Unlisted", "attic");
    assertThat(index.find("woman")).containsExactly("Sixth");
  }

  @Test
  void theProofOfRedactionsReadsTheIndexToo() throws IOException {
    write("redactions.yml", "redactions:\n  - {target: Zoë Hartmann, action: mask, date: 2026-11-01}\n");
    build();
    byte[] bytes = Files.readAllBytes(folder.resolve("site/search/data/p0.bin"));
    assertThat(bytes).startsWith(0x1f, 0x8b);
    Files.createDirectories(folder.resolve("theme"));
    Files.write(folder.resolve("theme/p0.bin"), Gzip.of("Zoë Hartmann\tpeople/zoe/".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    BuildReport report = Hearsay.build(
        new BuildRequest(
            folder.resolve("content"), folder.resolve("other"), Optional.empty(), Optional.of(folder.resolve("theme")), new TreeMap<>(), Instant.EPOCH));
    assertThat(report.problems()).extracting(Problem::code).contains(Code.LEAKED_NAME);
  }

  /** Words are stored without what they share with the one before: the proof reads them whole. */
  @Test
  void theProofReadsWordsAsTheyAreAndNotAsTheyAreStored() throws IOException {
    write("people/li-na.md", "---\nname: Li Na\n---\n");
    write("redactions.yml", "redactions:\n  - {target: Li Na, action: mask, date: 2026-11-01}\n");
    for (int year = 2008; year < 2020; year++) {
      write("articles/of-" + year + ".md", "---\ntitle: Of " + year + "\ndate: " + year + "-06-06\npeople: [Ada Bell]\n---\nTo caro Carolina.\n");
    }
    assertThat(build().words).containsKeys("caro", "carolina");
    Dictionary dictionary = new Dictionary();
    byte[] page = new Gathering(dictionary).text("ann annasmith").page();
    Parts.Part part = Words.of(List.of(page), 0, dictionary).parts().get(0);
    LeakCheck check = new LeakCheck(
        new Unpublishable(
            NameSet.of(List.of(new NameSet.Name("Anna Smith", 0)), List.of()), List.of(new Unpublishable.Owner(Location.file("redactions.yml"), false)), "x"));
    check.file("/search/data/w0.bin", part.words());
    assertThat(check.problems()).hasSize(1);
  }

  @Test
  void theSameArchiveGivesTheSameBytesAndASiteMayHaveNoSearch() throws IOException {
    build();
    Map<String, byte[]> first = files();
    assertThat(first).containsKeys("index.bin", "w0.bin", "p0.bin");
    Files.delete(folder.resolve("site/search/data/w0.bin"));
    report(Map.of("latest", "5"));
    Map<String, byte[]> second = files();
    assertThat(second.keySet()).isEqualTo(first.keySet());
    second.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
    report(Map.of("search", "false"));
    assertThat(folder.resolve("site/search")).doesNotExist();
    assertThat(Files.readString(folder.resolve("site/index.html"))).doesNotContain("search");
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve("site/search/data"))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void onlyTheSearchPageLoadsAScript() throws IOException {
    build();
    try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
      for (Path file : all.filter(path -> path.toString().endsWith(".html")).toList()) {
        boolean isSearch = file.endsWith(Path.of("search", "index.html"));
        assertThat(Files.readString(file).contains("<script src=\"../assets/search.")).as(file.toString()).isEqualTo(isSearch);
      }
    }
    assertThat(Files.readString(folder.resolve("site/search/index.html"))).contains("<noscript>", "people/index.html", "articles/index.html").doesNotContain("noindex");
    assertThat(Files.readString(folder.resolve("site/sitemap.xml"))).doesNotContain("/search/");
  }

  @Test
  void anAddressAmongTheFilesOfTheIndexIsTaken() throws IOException {
    write("articles/third.md", "---\ntitle: Third\ndate: 2021-06-06\npeople: [Ada Bell]\naliases: /search/data/w0.bin\n---\n");
    assertThat(report(Map.of()).problems()).extracting(Problem::code).contains(Code.RESERVED_ADDRESS);
  }

  /** Words as frequent as those of a language, on ten thousand pages: whatever three letters are asked for, few bytes are fetched. */
  @Test
  void anyThreeLettersAreAnsweredByFewBytes() {
    Dictionary dictionary = new Dictionary();
    Gathering gathering = new Gathering(dictionary);
    Random random = new Random(7);
    String[] vocabulary = new String[30_000];
    for (int i = 0; i < vocabulary.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int letter = 0; letter < 3 + random.nextInt(7); letter++) {
        word.append((char) ('a' + Math.min(25, (int) Math.abs(random.nextGaussian() * 8))));
      }
      vocabulary[i] = word.toString();
    }
    List<byte[]> pages = Stream.generate(() -> {
      for (int i = 0; i < 400; i++) {
        gathering.text(vocabulary[(int) (vocabulary.length * Math.pow(random.nextDouble(), 3))]);
      }
      return gathering.page();
    }).limit(10_000).toList();
    List<Parts.Part> parts = Words.of(pages, 0, dictionary).parts();
    TreeMap<String, Integer> sizes = new TreeMap<>();
    parts.forEach(part -> sizes.put(part.first(), Gzip.of(part.bytes()).length));
    int most = 0;
    for (String word : vocabulary) {
      String three = word.substring(0, 3);
      String from = sizes.floorKey(three) == null ? sizes.firstKey() : sizes.floorKey(three);
      int sum = sizes.subMap(from, true, three + '\uffff', true).values().stream().mapToInt(size -> size).sum();
      most = Math.max(most, sum);
    }
    assertThat(parts).hasSizeGreaterThan(50);
    // Script, index, the lines of 21 pages and ten stories come on top: some 100 kB.
    assertThat(most).isLessThan(200_000);
  }
}
