package io.github.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.hearsay.report.BuildReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor in the browser: switched off unless a repository is named, and its program comes from the archive. */
class EditorTest {

  @TempDir Path temp;
  private Path theme;

  @BeforeEach
  void archive() throws IOException {
    Files.createDirectories(temp.resolve("content/articles"));
    theme = Files.createDirectories(temp.resolve("site-theme"));
    settings("title: Test\nurl: https://x.example/\nadmin: {repository: somebody/murmur, login: 'https://login.example/in'}\n");
    Files.writeString(temp.resolve("content/articles/a.md"), "---\ntitle: A\ndate: 1785\npeople: Nell Gwyn\n---\nText.\n");
    Files.writeString(theme.resolve("sveltia-cms.js"), "// the editor\n");
  }

  private void settings(String yaml) throws IOException {
    Files.writeString(temp.resolve("content/site.yml"), yaml);
  }

  private BuildReport build() throws IOException {
    return Hearsay.build(new BuildRequest(
        temp.resolve("content"), temp.resolve("out"), Optional.empty(), Optional.of(theme), new TreeMap<>(), Instant.parse("2026-11-28T12:00:00Z")));
  }

  private String file(String path) throws IOException {
    return Files.readString(temp.resolve("out").resolve(path));
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  @Test
  void thePageLoadsTheProgramOfTheThemeAndNothingFromElsewhere() throws IOException {
    assertThat(build().problems()).noneMatch(problem -> problem.words(": ").contains("admin"));

    String page = file("admin/index.html");
    assertThat(page).containsPattern("<script src=\"\\.\\./assets/sveltia-cms\\.[0-9a-f]{8}\\.js\"></script>")
        .contains("href=\"config.yml\"", "content=\"noindex\"", "script-src 'self' 'unsafe-eval';",
            "connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com https://login.example;");
    assertThat(file("index.html")).doesNotContain("unsafe-eval", "admin/");
    assertThat(file("sitemap.xml")).doesNotContain("/admin/");
  }

  @Test
  void theFormsAreThoseOfTheFilesAndLeaveOutWhatTheyCannotShow() throws IOException {
    build();

    JsonObject config = JsonParser.parseString(file("admin/config.yml")).getAsJsonObject();
    assertThat(config.getAsJsonObject("backend").toString())
        .isEqualTo("{\"name\":\"github\",\"repo\":\"somebody/murmur\",\"branch\":\"main\",\"base_url\":\"https://login.example/in\"}");
    List<JsonObject> collections = objects(config.getAsJsonArray("collections")).toList();
    assertThat(collections).extracting(one -> one.get("folder").getAsString())
        .containsExactly("content/articles", "content/people", "content/topics", "content/places", "content/pages");
    List<JsonObject> fields = objects(collections.get(0).getAsJsonArray("fields")).toList();
    assertThat(fields).extracting(one -> one.get("name").getAsString()).contains("title", "date", "people", "topics", "sources", "draft", "body")
        .doesNotContain("claims");
    JsonObject title = fields.get(0);
    assertThat(title.get("hint").getAsString()).isEqualTo("the headline");
    assertThat(title.get("required").getAsBoolean()).isTrue();
  }

  @Test
  void aNewVersionOfTheProgramReachesThePageInTheNextBuild() throws IOException {
    build();
    String before = file("admin/index.html");
    Files.writeString(theme.resolve("sveltia-cms.js"), "// a newer editor\n");

    build();

    assertThat(file("admin/index.html")).isNotEqualTo(before);
  }

  @Test
  void withoutTheProgramThereIsNoSite() throws IOException {
    Files.delete(theme.resolve("sveltia-cms.js"));

    assertThat(build().problems()).extracting(problem -> problem.words(": ")).anyMatch(words -> words.contains(
        "admin.script names \"sveltia-cms.js\", and no such file lies in the theme folder"));
    assertThat(Files.exists(temp.resolve("out/admin"))).isFalse();
  }

  @Test
  void withoutARepositoryThereIsNoEditor() throws IOException {
    settings("title: Test\n");

    assertThat(build().failed()).isFalse();
    assertThat(Files.exists(temp.resolve("out/admin"))).isFalse();
  }

  @Test
  void settingsThatCannotBeUsedAreTold() throws IOException {
    settings("title: Test\nadmin.repository: murmur\n");
    assertThat(build().problems()).extracting(problem -> problem.words(": ")).anyMatch(words -> words.contains("admin.repository is \"murmur\""));
    settings("title: Test\nadmin: {repository: a/b, login: login.example}\n");
    assertThat(build().problems()).extracting(problem -> problem.words(": ")).anyMatch(words -> words.contains("admin.login is \"login.example\""));
  }
}
