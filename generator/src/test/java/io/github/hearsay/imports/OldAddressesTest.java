package io.github.hearsay.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has an old address of a story comes to the story: addresses are made as the other tool made them. */
class OldAddressesTest {

  @TempDir Path temp;
  private Trial trial;

  @BeforeEach
  void archive() throws IOException {
    trial = new Trial(temp);
  }

  @Test
  void aHugoPageStandsWhereItsFileLies() throws IOException {
    trial.source("blog/hugo.toml", "baseURL = 'https://example.org/'\n");
    post("posts/2020/My Party.md", "title: A party");
    post("posts/ring/index.md", "title: A ring");
    post("posts/duel.md", "title: A duel\nslug: At Dawn");

    assertThat(aliases("a-party", "my-party")).isEqualTo("[/posts/2020/my-party/]");
    assertThat(aliases("ring")).isEqualTo("[/posts/ring/]");
    assertThat(aliases("at-dawn")).as("it never stood at /posts/duel/").isEqualTo("[/posts/at-dawn/]");
  }

  @Test
  void hugosPermalinksOfASectionMakeItsAddresses() throws IOException {
    trial.source(
        "blog/hugo.toml",
        "baseURL = 'https://example.org/'\n[permalinks]\nposts = '/:year/:month/:slug/'\nnotes = ':sections/:yearday/:filename'\n[params]\nposts = 'no'\n");
    post("posts/duel.md", "title: Who Was There? Not I");
    post("posts/ring.md", "title: The ring\nslug: ring-found");
    post("notes/deep/small.md", "title: A note");
    post("other/free.md", "title: Free");

    assertThat(aliases("duel")).isEqualTo("[/2020/03/who-was-there-not-i/]");
    assertThat(aliases("ring-found")).isEqualTo("[/2020/03/ring-found/]");
    assertThat(aliases("small")).as("a folder without a page is no section").isEqualTo("[/notes/65/small/]");
    assertThat(aliases("free")).isEqualTo("[/other/free/]");
  }

  @Test
  void hugosPermalinksMayLieInAFileOfTheirOwnAndBeForPagesAlone() throws IOException {
    trial.source("blog/config/_default/hugo.yaml", "baseURL: https://example.org/\nuglyURLs: true\n");
    trial.source("blog/config/_default/permalinks.yaml", "page:\n  posts: /:sections[1:]/:monthname/:contentbasename/\nsection:\n  posts: /no/\n");
    trial.source("blog/content/posts/deep/_index.md", "---\ntitle: Deep\n---\n");
    post("posts/deep/small.md", "title: A note");

    assertThat(aliases("small")).isEqualTo("[/deep/march/small.html]");
  }

  @Test
  void theAddressThatAHugoPageGivesItselfIsTheOneItHad() throws IOException {
    trial.source("blog/hugo.toml", "[permalinks]\nposts = '/:year/:slug/'\n");
    post("posts/duel.md", "title: A duel\nurl: old/place.html\naliases: [older, /oldest/]");

    assertThat(aliases("duel")).isEqualTo("[/old/place.html, /old/older, /oldest/]");
  }

  @Test
  void whatCannotBeToldOfAHugoAddressIsSaid() throws IOException {
    trial.source("blog/hugo.toml", "[permalinks]\nposts = '/:author/:slug/'\n");
    post("posts/duel.md", "title: A duel");

    ImportReport report = trial.run(temp.resolve("sources/blog"));
    assertThat(report.needs()).anyMatch(need -> need.contains("there is no :author for the site's permalinks \"/:author/:slug/\""));
    assertThat(trial.text("articles/2020/duel.md")).doesNotContain("\naliases:");
  }

  @Test
  void jbakeMayGivePagesFoldersOfTheirOwn() throws IOException {
    trial.source("blog/jbake.properties", "site.host=https\\://example.org\nuri.noExtension=true\nuri.noExtension.prefix=/blog/\n");
    trial.source("blog/content/blog/duel.md", "title=A duel\ndate=2020-03-05\ntype=post\nstatus=published\ntags=duels\n~~~~~~\nAt dawn.\n");
    trial.source("blog/content/ring.md", "title=A ring\ndate=2020-03-05\ntype=post\nstatus=published\ntags=duels\n~~~~~~\n[It](https://example.org/blog/duel/).\n");

    assertThat(aliases("duel")).isEqualTo("[/blog/duel/]");
    assertThat(aliases("ring")).as("it does not lie below the prefix").isEqualTo("[/ring.html]");
    assertThat(trial.text("articles/2020/ring.md")).contains("[It](article:duel)");
  }

  @Test
  void withoutAPrefixJbakeGivesNone() throws IOException {
    trial.source("blog/jbake.properties", "uri.noExtension=true\noutput.extension=.htm\n");
    trial.source("blog/content/blog/duel.md", "title=A duel\ndate=2020-03-05\ntype=post\nstatus=published\ntags=duels\n~~~~~~\nAt dawn.\n");

    assertThat(aliases("duel")).isEqualTo("[/blog/duel.htm]");
  }

  @Test
  void aJekyllPostMaySayItsAddressItself() throws IOException {
    trial.source("blog/_config.yml", "permalink: pretty\n");
    trial.source("blog/_posts/2020-03-05-duel.md", "---\ntitle: A duel\ntags: [duels]\npermalink: /:year/:i_day/:title.html\n---\nAt dawn.\n");
    trial.source("blog/_posts/2020-03-05-ring.md", "---\ntitle: A ring\ntags: [duels]\n---\nAt dawn.\n");

    assertThat(aliases("duel")).isEqualTo("[/2020/5/duel.html]");
    assertThat(aliases("ring")).isEqualTo("[/2020/03/05/ring/]");
  }

  private void post(String path, String fields) throws IOException {
    trial.source("blog/content/" + path, "---\n" + fields + "\ndate: 2020-03-05\ntags: [duels]\n---\nAt dawn.\n");
  }

  /** The aliases of a story, whichever of these ids it has; without their quotation marks. */
  private String aliases(String... ids) throws IOException {
    if (trial.texts().keySet().stream().noneMatch(path -> path.startsWith("articles/"))) {
      trial.run(temp.resolve("sources/blog"));
    }
    for (String id : ids) {
      if (trial.texts().containsKey("articles/2020/" + id + ".md")) {
        return trial.text("articles/2020/" + id + ".md").lines().filter(line -> line.startsWith("aliases: ")).findFirst().orElse("aliases: ").substring(9)
            .replace("'", "");
      }
    }
    return "no such story in " + trial.texts().keySet();
  }
}
