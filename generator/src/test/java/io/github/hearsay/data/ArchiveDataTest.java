package io.github.hearsay.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Archives;
import io.github.hearsay.plan.Page.DataFile;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.plan.SitePlans;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks for names in these files is given all of what is in them; and nothing is in them that machines are not to be told. */
class ArchiveDataTest {

  @TempDir Path folder;
  private Archive archive;
  private SitePlan plan;

  @BeforeEach
  void archive() throws IOException {
    file("site.yml", "title: The Murmur\n");
    file("people/nell.md", "---\nname: Nell Gwyn\nrelations:\n  - {spouse: Shy Person, level: documented}\n---\n");
    file("people/shy.md", "---\nname: Shy Person\nprofile: limited\nborn: 1640-01-02\n---\n");
    file("places/home.md", "---\nname: Pall Mall\nprivate: true\n---\n");
    file("articles/ring.md", """
        ---
        title: A ring
        date: 1670
        people: [Nell Gwyn]
        mentions: [Shy Person]
        places: [Pall Mall]
        events:
          - {title: A visit by night, date: 1669, people: [Nell Gwyn, Shy Person], place: Pall Mall}
        claims:
          - {text: The two of them danced., said-by: {anonymous: a friend}, about: [Shy Person]}
          - {text: Nell laughed., said-by: {person: Shy Person}, about: [Nell Gwyn]}
        ---
        A ring was seen.
        """);
    file("articles/shy.md", "---\ntitle: All about one\ndate: 1671\npeople: [Shy Person]\n---\nNothing.\n");
    file("articles/hidden.md", "---\ntitle: Not to be listed\ndate: 1672\nindex: false\npeople: [Nell Gwyn]\n---\nHidden.\n");
    Problems problems = new Problems();
    TreeMap<String, String> settings = new TreeMap<>(Map.of("data", "json csv sqlite gedcom"));
    Content content = ContentReader.read(folder, settings, Instant.parse("2026-11-22T00:00:00Z"), problems);
    archive = Archives.link(content, problems);
    plan = SitePlans.of(archive, content.assets(), List.of(), problems);
  }

  private void file(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void nothingOfWhatMachinesAreNotToldIsInAnyFile() throws IOException {
    for (DataFile file : plan.dataFiles()) {
      assertThat(read(file)).as(file.path().value()).doesNotContain("Shy", "shy", "by night", "danced", "Pall Mall", "/places/home", "All about", "Not to be", "Hidden");
    }
    assertThat(plan.addresses()).noneMatch(address -> address.contains("shy/person.json") || address.endsWith("family.ged"));
  }

  @Test
  void whatCanBeReadInAFileIsHandedToWhoeverLooksThroughIt() throws IOException {
    Map<String, DataFile> files = plan.dataFiles().stream().collect(Collectors.toMap(file -> file.path().value(), file -> file));
    for (String name : List.of("/data/people.json", "/data/csv/people.csv", "/data/archive.sqlite")) {
      assertThat(read(files.get(name))).as(name).contains("Nell Gwyn");
    }
    assertThat(read(files.get("/data/stories/1670.json"))).contains("A ring was seen");
    assertThat(read(files.get("/data/archive.sqlite"))).contains("A ring was seen", "CREATE VIEW", "\nring;\n");
    assertThat(read(files.get("/data/archive.json"))).contains("The Murmur");
    assertThat(read(files.get("/data/csv/datapackage.json"))).contains("The Murmur");
  }

  /** What goes to the reader; of text files it is what is written. */
  private String read(DataFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream reader = new ByteArrayOutputStream();
    ArchiveData.write(file, plan.dataFiles(), archive, out, Optional.of(reader));
    if (file.path().value().endsWith(".json") && file.kind() != DataFile.Kind.SCHEMA) {
      assertThat(reader.toByteArray()).isEqualTo(out.toByteArray());
    }
    return reader.toString(StandardCharsets.UTF_8);
  }
}
