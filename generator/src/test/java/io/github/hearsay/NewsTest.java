package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.report.BuildReport;
import io.github.hearsay.report.News;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says is new since the last one, whichever way it takes. */
class NewsTest {

  private static final String RING = "---\ntitle: The ring\ndate: 1761-05-02\nsummary: Short\npeople: [Ann Archer]\ntopics: [duels]\n---\nIt was lost.\n\n## Then\n\nNothing.\n";
  private static final String DUEL = "---\ntitle: The duel\ndate: 1761-06-01\nsummary: Short, too\npeople: [Ann Archer, Ben Butler]\n---\nAt dawn.\n\n## Then\n\nNothing.\n";

  @TempDir Path root;
  private final List<Stage> stages = new ArrayList<>();
  private int minute;
  private boolean strict;

  @BeforeEach
  void makeAnArchive() throws IOException {
    write("site.yml", "title: News\nurl: https://example.com/\ndescription: None\nsearch: false\ndata: none\npages.pairs: false\nas-known: false\n");
    write("topics/duels.md", "---\nname: Duels\n---\n");
    write("articles/the-ring.md", RING);
    write("articles/the-duel.md", DUEL);
  }

  @Test
  void aFirstBuildSaysNothingOfIt() throws IOException {
    assertThat(build().news()).isEmpty();
    assertThat(Hearsay.check(request()).news()).isEmpty();
  }

  @Test
  void nothingIsNewWhenNothingIs() throws IOException {
    build();
    assertThat(build().news()).contains(News.none(at(1)));
    Files.setLastModifiedTime(root.resolve("content/articles/the-ring.md"), FileTime.fromMillis(0));
    assertThat(build().news()).as("nothing but a time is new").contains(News.none(at(1)));
    write("site.yml", Files.readString(root.resolve("content/site.yml")) + "look.switch: true\n");
    assertThat(build().news()).as("all pages are made again").contains(News.none(at(1)));
    assertThat(build().news()).contains(News.none(at(4)));
  }

  @Test
  void anEditedTextIsOneChangedStoryAndToldOnce() throws IOException {
    build();
    write("articles/the-duel.md", DUEL.replace("Nothing.", "Nothing at all."));
    assertThat(build().news()).contains(News.retold(at(1)));
    assertThat(stages).as("this build linked nothing").doesNotContain(Stage.LINK);
    write("articles/the-duel.md", DUEL.replace("Nothing.", "Nothing whatever."));
    assertThat(build().news()).contains(News.retold(at(2)));
    assertThat(stages).doesNotContain(Stage.LINK);
    assertThat(build().news()).contains(News.none(at(3)));

    write("articles/the-ring.md", RING.replace("title: The ring", "title: A ring"));
    assertThat(build().news()).as("the other story is what it was at the last build").contains(News.retold(at(3)));
    assertThat(stages).contains(Stage.LINK);
  }

  @Test
  void aTextThatIsAsItWasBeforeTheLastBuildHasChangedSinceAllTheSame() throws IOException {
    build();
    write("articles/the-duel.md", DUEL.replace("Nothing.", "Nothing at all."));
    build();
    assertThat(stages).doesNotContain(Stage.LINK);
    write("articles/the-duel.md", DUEL);
    write("articles/the-ring.md", RING.replace("title: The ring", "title: A ring"));
    News news = build().news().orElseThrow();
    assertThat(stages).contains(Stage.LINK);
    assertThat(news.stories()).isEqualTo(new News.Stories(0, 2, 0));
  }

  @Test
  void storiesPeopleAndPagesThatComeAndGoAreCounted() throws IOException {
    BuildReport first = build();
    write("articles/the-reply.md", "---\ntitle: The reply\ndate: 1761-07-01\npeople: [Clara Cole, Dora Dean]\n---\nOn Sunday.\n");
    News more = build().news().orElseThrow();
    assertThat(more.stories()).isEqualTo(new News.Stories(1, 0, 0));
    assertThat(more.people()).isEqualTo(new News.Counts(2, 0));
    assertThat(more.pages().fresh()).isGreaterThanOrEqualTo(3);
    assertThat(more.pages().gone()).isZero();

    Files.delete(root.resolve("content/articles/the-reply.md"));
    BuildReport last = build();
    News less = last.news().orElseThrow();
    assertThat(less.stories()).isEqualTo(new News.Stories(0, 0, 1));
    assertThat(less.people()).isEqualTo(new News.Counts(0, 2));
    assertThat(less.pages()).isEqualTo(new News.Counts(0, more.pages().fresh()));
    assertThat(last.pages().files()).isEqualTo(first.pages().files());
  }

  @Test
  void warningsAreNewOrMendedOrLetStand() throws IOException {
    build();
    String wild = "---\ntitle: Ann Archer did it\ndate: 1761-07-01\npeople: [Ann Archer]\nclaims:\n  - {text: Ann Archer did it, said-by: {anonymous: a friend}}\n---\nSo.\n";
    write("articles/wild.md", wild);
    BuildReport warned = build();
    int found = warned.warnings();
    assertThat(found).isPositive();
    assertThat(warned.news().orElseThrow().warnings()).isEqualTo(new News.Warnings(found, 0, 0));

    write("articles/wild.md", wild.replace("---\nSo", "x-note: a line more above what is warned of\n---\nSo").replace("title: Ann Archer did", "title:  Ann Archer did"));
    assertThat(build().news().orElseThrow().warnings()).as("the same in another place").isEqualTo(new News.Warnings(0, 0, 0));

    String code = warned.problems().stream().filter(problem -> problem.severity().word().equals("warning")).findFirst().orElseThrow().code().id();
    long ofIt = warned.problems().stream().filter(problem -> problem.code().id().equals(code)).count();
    write("articles/wild.md", wild.replace("---\nSo", "allow:\n  - {code: " + code + ", reason: it is known}\n---\nSo"));
    assertThat(build().news().orElseThrow().warnings()).isEqualTo(new News.Warnings(0, 0, (int) ofIt));

    Files.delete(root.resolve("content/articles/wild.md"));
    assertThat(build().news().orElseThrow().warnings()).isEqualTo(new News.Warnings(0, found - (int) ofIt, 0));
  }

  @Test
  void whatWarningsStopIsMeasuredAgainstTheLastGoodBuild() throws IOException {
    build();
    write("articles/wild.md", "---\ntitle: Ann Archer did it\ndate: 1761-07-01\npeople: [Ann Archer]\n"
        + "claims:\n  - {text: Ann Archer did it, said-by: {anonymous: a friend}}\n---\nSo.\n");
    strict = true;
    for (int tried = 0; tried < 2; tried++) {
      BuildReport stopped = build();
      assertThat(stopped.failed()).isTrue();
      assertThat(stopped.news().orElseThrow().since()).isEqualTo(at(1));
      assertThat(stopped.news().orElseThrow().warnings().fresh()).isEqualTo(stopped.warnings());
      assertThat(stopped.news().orElseThrow().stories()).isEqualTo(new News.Stories(1, 0, 0));
    }
    write("articles/wild.md", "---\ntitle: [\n---\n");
    assertThat(build().news()).as("an archive with errors is not known").isEmpty();
  }

  private static OffsetDateTime at(int build) {
    return OffsetDateTime.parse(String.format("2026-01-02T03:%02d:00Z", build));
  }

  private BuildReport build() throws IOException {
    minute++;
    stages.clear();
    return Hearsay.build(request(), new Progress() {
      @Override
      public void begin(Stage stage, long total) {
        stages.add(stage);
      }
    });
  }

  private BuildRequest request() {
    return new BuildRequest(
        root.resolve("content"), root.resolve("out/site"), Optional.empty(), Optional.empty(),
        new TreeMap<>(strict ? Map.of("strict", "true") : Map.of()), at(minute).toInstant());
  }

  private void write(String path, String content) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
