package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.report.BuildReport;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small archive whose story about a duel is edited; each build is compared with one that remembers nothing. */
abstract class EditedSite {

  @TempDir Path root;
  Path story;
  String text;
  Optional<Path> baseline = Optional.empty();

  @BeforeEach
  final void makeAnArchive() throws IOException {
    write("site.yml", "title: Texts\nurl: https://example.com/\ndescription: None of it true\n");
    write("people/ann-archer.md", "---\nname: Ann Archer\nborn: 1720\naliases: [Nancy]\n---\nAbout Ann.\n");
    write("people/ben-butler.md", "---\nname: Ben Butler\nborn: 1730\n---\nAbout [[ann-archer]].\n");
    write("people/clara-cole.md", "---\nname: Clara Cole\nborn: 1731\nrelations:\n  - {friend: Ben Butler}\n---\n");
    write("pages/about.md", "---\ntitle: About us\nmenu: true\n---\nWe are nobody.\n");
    write("topics/duels.md", "---\nname: Duels\n---\nAt dawn.\n");
    write(
        "articles/the-ring.md",
        "---\ntitle: The ring\ndate: 1761-05-02\npeople: [Ann Archer, Dora Dean]\ntopics: [duels]\n---\nA ring was lost.\n");
    write(
        "articles/the-reply.md",
        "---\ntitle: The reply\ndate: 1762-02-03\nsummary: Short\npeople: [Ben Butler]\n---\nAs told [here](article:the-duel), on Sunday.\n");
    text = "---\ntitle: The duel\ndate: 1761-06-01\nsummary: They met at dawn.\npeople: [Ann Archer, Ben Butler]\nmentions: [Edgar Eel]\n"
        + "topics: [duels]\nplaces: [London]\nsources:\n  - {publisher: The Daily Lamp, url: \"https://example.com/lamp\"}\n"
        + "events:\n  - {title: A duel, date: 1761-05-30, people: [Ann Archer, Ben Butler]}\n"
        + "claims:\n  - {text: It never happened, said-by: {anonymous: a friend}}\n  - {text: It did, said-by: {person: Ben Butler}}\n---\n"
        + "Ann Archer met Ben Butler. Edgar Eel looked on.\n\nMore of it [before](article:the-ring), and of [us](page:about).\n\n## What came of it\n\nNothing at all.\n";
    story = write("articles/the-duel.md", text);
    assertThat(links()).isTrue();
    assertThat(root.resolve("kept/site/people/index.html")).exists();
  }

  Path write(String path, String content) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  BuildRequest request(Path output) {
    Instant now = Instant.parse("2026-01-02T03:04:05Z");
    return new BuildRequest(root.resolve("content"), output, Optional.empty(), Optional.empty(), new TreeMap<>(), now).knowing(baseline);
  }

  /** Builds with and without memory, and compares; whether it had to link. */
  boolean links() throws IOException {
    List<Stage> stages = new ArrayList<>();
    Progress heard =
        new Progress() {
          @Override
          public void begin(Stage stage, long total) {
            stages.add(stage);
          }
        };
    Path kept = root.resolve("kept/site");
    BuildReport report = Hearsay.build(request(kept), heard);
    Path fresh = root.resolve("fresh/site");
    BuildReport clean = Hearsay.build(request(fresh));
    assertThat(report.problems()).as("problems of%n%s", text).isEqualTo(clean.problems());
    if (!clean.failed()) {
      assertThat(report.stories()).isEqualTo(clean.stories());
      assertThat(report.pages().files()).isEqualTo(clean.pages().files());
      assertThat(Trees.bytes(kept)).as("site of%n%s", text).isEqualTo(Trees.bytes(fresh));
    }
    Trees.remove(fresh.getParent());
    return stages.contains(Stage.LINK);
  }

  boolean linksAfter(String old, String now) throws IOException {
    assertThat(text).contains(old);
    text = text.replace(old, now);
    Files.writeString(story, text);
    return links();
  }
}
