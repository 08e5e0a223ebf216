package io.github.hearsay;

import static io.github.hearsay.RenameTest.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.amend.Amended;
import io.github.hearsay.amend.Change;
import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Assertion;
import io.github.hearsay.archive.ClaimEntry;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.problem.Severity;
import io.github.hearsay.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever stories of the sample are joined: what is told stays as it was, and nothing leads to what is gone. */
class JoinSampleStoriesTest {

  @TempDir private Path folder;

  @Test
  void storiesOfTheSampleThatArePublishedTwiceBecomeOneAgain() throws IOException {
    BuildRequest request = sample();
    List<String> before = Hearsay.check(request).problems().stream().map(Object::toString).toList();
    List<Path> stories = Trees.files(request.content().resolve("articles")).values().stream().filter(path -> path.toString().endsWith(".md")).toList();
    for (int i = 0; i < stories.size(); i += 9) {
      Path file = stories.get(i);
      String text = Files.readString(file);
      if (!text.contains("\ndraft: true")) {
        String twice = text.replaceFirst("\ntitle: [^\n]*\n", "\ntitle: Twice\n").replaceFirst("(?s)\naliases:.*?\n(?=[a-z])", "\n").replaceFirst("\nslug: .*", "");
        Files.writeString(file.resolveSibling("twice-told.md"), twice);

        made(request, Change.join("story", "twice-told", id(file, text), false));

        assertThat(Files.readString(file).lines().filter(line -> !line.contains("/twice-told/")).toList()).as(file.toString())
            .isEqualTo(text.lines().filter(line -> !line.startsWith("aliases:")).toList());
      }
    }
    assertThat(Hearsay.check(request).problems().stream().map(Object::toString)).isEqualTo(before);
  }

  @Test
  void whateverTwoStoriesOfTheSampleAreJoinedNothingIsLostAndNothingRefersToTheOneThatIsGone() throws IOException {
    BuildRequest request = sample();
    List<String> told = told(request);
    List<Path> stories = Trees.files(request.content().resolve("articles")).values().stream().filter(path -> path.toString().endsWith(".md")).toList();
    int joined = 0;
    List<String> redirects = new ArrayList<>();
    for (int i = 0; i + 7 < stories.size() && joined < 6; i += 11) {
      String from = id(stories.get(i), Files.readString(stories.get(i)));
      String into = id(stories.get(i + 7), Files.readString(stories.get(i + 7)));
      Amended done = Hearsay.amend(request, Change.join("story", from, into, false, Optional.of("both")), false);
      if (done.outcome() instanceof Outcome.Made) {
        joined++;
        Pattern.compile("'(/articles/[0-9/]*" + from + "/)'").matcher(Files.readString(stories.get(i + 7))).results().forEach(alias -> redirects.add(alias.group(1)));
        for (String text : Trees.bytes(request.content()).values()) {
          assertThat(text.replaceAll("aliases: .*", "").replaceAll("(?m)^- /.*", "")).doesNotContainPattern("[^a-z0-9/-]" + from + "[^a-z0-9-]");
        }
      }
    }
    assertThat(joined).isPositive();
    assertThat(told(request)).isEqualTo(told);
    assertThat(Hearsay.build(request).problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
    assertThat(redirects).isNotEmpty().allSatisfy(address -> assertThat(folder.resolve("site" + address + "index.html")).content().contains("refresh"));
  }
  /** Every claim with whom it is about, what became of it and from how many origins it comes, and every event with who took part. */
  private static List<String> told(BuildRequest request) throws IOException {
    Archive archive = Linked.of(Holdings.of(request).content(), request, new Problems()).archive();
    List<String> told = new ArrayList<>();
    for (ClaimEntry entry : archive.claims()) {
      Assertion assertion = archive.assertion(entry.assertion()).orElseThrow();
      told.add(entry.claim().text() + " " + entry.about() + " " + entry.saidBy() + " " + assertion.status() + " " + assertion.origins());
    }
    archive.happenings().forEach(one -> one.tellings().forEach(telling -> told.add(telling.event().title() + " " + telling.people())));
    told.sort(null);
    return told;
  }

  private static String id(Path file, String text) {
    Matcher slug = Pattern.compile("\nslug: ([a-z0-9-]+)").matcher(text);
    String name = file.getFileName().toString();
    return slug.find() ? slug.group(1) : Slug.of(name.substring(0, name.length() - ".md".length())).orElseThrow();
  }

  private BuildRequest sample() throws IOException {
    Path content = folder.resolve("content");
    Trees.copy(Path.of("../content"), content, 1);
    return SampleArchiveTest.request(content, folder.resolve("site"));
  }
}
