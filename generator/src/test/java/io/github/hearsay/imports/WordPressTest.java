package io.github.hearsay.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of WordPress. */
class WordPressTest {

  private static final String HEAD = """
      <?xml version="1.0" encoding="UTF-8" ?>
      <!-- This is a WordPress eXtended RSS file -->
      <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
      <channel><title>Whispers</title><link>https://whispers.example</link><wp:wxr_version>1.2</wp:wxr_version>
      <wp:base_site_url>https://whispers.example</wp:base_site_url><wp:base_blog_url>https://whispers.example</wp:base_blog_url>
      <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ann]]></wp:author_login>
        <wp:author_display_name><![CDATA[Ann Quill]]></wp:author_display_name></wp:author>
      <wp:category><wp:term_id>2</wp:term_id><wp:category_nicename>court</wp:category_nicename><wp:cat_name><![CDATA[At court]]></wp:cat_name>
        <wp:category_description><![CDATA[What is whispered at court.]]></wp:category_description></wp:category>
      """;
  private static final String TAIL = "</channel></rss>\n";

  @TempDir Path temp;
  private Trial trial;

  @BeforeEach
  void archive() throws IOException {
    trial = new Trial(temp);
  }

  private static String item(int id, String title, String status, String content, String more) {
    return """
        <item><title><![CDATA[%2$s]]></title><link>https://whispers.example/1785/12/post-%1$d/</link><pubDate>Thu,
            15 Dec 1785 21:30:00 +0000</pubDate>
          <dc:creator><![CDATA[ann]]></dc:creator><guid isPermaLink="false">https://whispers.example/?p=%1$d</guid><description></description>
          <content:encoded><![CDATA[%4$s]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>%1$d</wp:post_id>
          <wp:post_date><![CDATA[1785-12-15 23:30:00]]></wp:post_date><wp:post_date_gmt><![CDATA[1785-12-15 21:30:00]]></wp:post_date_gmt>
          <wp:post_name><![CDATA[post-%1$d]]></wp:post_name><wp:status><![CDATA[%3$s]]></wp:status>%5$s</item>
        """.formatted(id, title, status, content, (more.contains("<wp:post_type>") ? "" : "<wp:post_type>post</wp:post_type>") + more);
  }

  private static final String TAGGED = "<category domain=\"category\" nicename=\"court\"><![CDATA[At court]]></category>"
      + "<category domain=\"post_tag\" nicename=\"money\"><![CDATA[Money]]></category>"
      + "<category domain=\"category\" nicename=\"uncategorized\"><![CDATA[Uncategorized]]></category>";

  private ImportReport run(String items) throws IOException {
    return trial.run(trial.source("whispers.xml", HEAD + items + TAIL));
  }

  @Test
  void postsKeepDateTextTagsAndOldAddress() throws IOException {
    ImportReport report = run(item(7, "Two carriages &amp; a duke", "publish",
        "He kept <strong>two</strong> of them.\nAnd paid for none.\n\nSo it is said.\n"
        + "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\nThe end.", TAGGED));

    assertThat(report.summary()).contains("wordpress: 2 items found", "new in articles: 1");
    assertThat(trial.text("articles/1785/post-7.md")).contains("title: Two carriages & a duke\n", "date: 1785-12-15T23:30:00+02:00\n",
        "topics: [court, money]\n", "aliases: ['/1785/12/post-7/']\n", "#   author: Ann Quill").doesNotContain("draft: true", "Uncategorized");
    assertThat(trial.body("articles/1785/post-7.md")).isEqualTo(
        "He kept **two** of them.  \nAnd paid for none.\n\nSo it is said.\n\n- one\n- two\n\nThe end.");
    assertThat(trial.text("topics/court.md")).contains("name: At court\n", "description: What is whispered at court.\n");
  }

  @Test
  void draftsPagesAndPrivatePostsAreDraftsAndWhatNobodyWroteIsLeftAside() throws IOException {
    ImportReport report = run(item(1, "A", "draft", "Text.", TAGGED) + item(2, "B", "private", "Text.", TAGGED) + item(3, "C", "future", "Text.",
        TAGGED)
        + item(4, "D", "trash", "Text.", TAGGED) + item(5, "E", "publish", "Text.", "<wp:post_type>page</wp:post_type>" + TAGGED)
        + item(6, "F", "publish", "", "<wp:post_type>nav_menu_item</wp:post_type>")
        + item(7, "G", "publish", "Text.", TAGGED + "<wp:post_password>x</wp:post_password>"));

    assertThat(report.summary()).contains("new in articles: 5 (4 drafts)", "left aside, for it was thrown away: 1 (D)",
        "left aside, for it is a nav_menu_item, no post: 1 (F)");
    assertThat(trial.text("articles/1785/post-3.md")).doesNotContain("draft: true");
    assertThat(report.needs()).anyMatch(need -> need.contains("in WordPress it was private")).anyMatch(need -> need.contains("it was a page"))
        .anyMatch(need -> need.contains("with a password only"));
  }

  @Test
  void blocksAndCommandsBecomeWhatTheyShow() throws IOException {
    Path uploads = Files.createDirectories(trial.sources.resolve("wp-content/uploads"));
    Files.copy(Path.of("../docs/images/person.png"), uploads.resolve("duke.png"));
    String file = "<wp:post_type>attachment</wp:post_type>"
        + "<wp:attachment_url>https://whispers.example/wp-content/uploads/duke.png</wp:attachment_url>";

    ImportReport report = run(item(1, "A", "publish",
        "<!-- wp:paragraph -->\n<p>One\nline.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:image -->\n<figure><img "
            + "src=\"https://whispers.example/wp-content/uploads/duke.png\" alt=\"The duke\"/><figcaption>At home</figcaption></figure>\n"
            + "<!-- /wp:image -->", TAGGED)
        + item(2, "B", "publish",
            "See <a href=\"https://whispers.example/1785/12/post-1/\">this</a> and <a href=\"https://whispers.example/?p=1\">that</a>.\n\n"
            + "[caption id=\"x\" width=\"3\"]<img src=\"https://other.example/a.jpg\" alt=\"A\" /> Seen there[/caption]\n\n[gallery ids=\"9,10\"]\n\n"
            + "[embed]https://www.youtube.com/watch?v=abc[/embed]\n\n[contact-form-7 id=\"4\"]\n\nHe [sic] said so.", TAGGED)
        + item(9, "Duke", "inherit", "", file));

    assertThat(trial.body("articles/1785/post-1.md")).isEqualTo("One line.\n\n![The duke](post-1-duke.png)\n\n*At home*");
    assertThat(trial.body("articles/1785/post-2.md")).contains("See [this](article:post-1) and [that](article:post-1).",
        "[Picture: A](https://other.example/a.jpg)\n\n*Seen there*", "![Duke](post-2-duke.png)",
        "[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)", "\\[contact-form-7 id=\"4\"\\]", "He \\[sic\\] said so.");
    assertThat(report.needs()).anyMatch(need -> need.contains("commands of WordPress stand in the text and are shown as they are: [contact-form-7]"))
        .anyMatch(need -> need.contains("a picture of a gallery is not in the export: number 10"));
    assertThat(report.summary()).anyMatch(line -> line.startsWith("left aside, for it is a file beside the posts: 1"));
  }

  @Test
  void tagsMayBePeople() throws IOException {
    Path export = trial.source("whispers.xml", HEAD + item(1, "A", "publish", "Text.", TAGGED.replace("Money", "Nell Gwyn")) + TAIL);

    trial.run(new ImportRequest(export, Optional.empty(), Optional.empty(), List.of("tags"), false));

    assertThat(trial.text("articles/1785/post-1.md")).contains("people: [nell-gwyn]", "topics: [court]");
    assertThat(trial.text("people/nell-gwyn.md")).contains("name: Nell Gwyn");
  }

  @Test
  void noEntityIsFetchedOrBlownUp() throws IOException {
    Path secret = trial.source("secret.txt", "the duke's debts");
    String bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    String xml = (HEAD + item(1, "A", "publish", "Text.", TAGGED) + TAIL).replace("<rss ", bomb + "<rss ")
        .replace("<![CDATA[Text.]]>", "Before &x; &b; &nbsp; after").replace("<![CDATA[A]]>", "A\u0008\u000b title");

    ImportReport report = trial.run(trial.source("whispers.xml", xml));

    assertThat(report.reasons()).isEmpty();
    assertThat(trial.texts().values()).noneMatch(text -> text.contains("debts") || text.contains("haha"));
    assertThat(trial.body("articles/1785/post-1.md")).startsWith("Before ").endsWith("after");
  }

  @Test
  void aBrokenExportIsRefusedWithThePlace() throws IOException {
    ImportReport report = run(item(1, "A", "publish", "Text.", TAGGED) + "<item><title>cut");

    assertThat(report.reasons()).hasSize(1);
    assertThat(report.reasons().get(0)).contains("whispers.xml:", ": this is no XML: ", "; export it again");
    assertThat(trial.texts()).containsOnlyKeys("site.yml");
  }
}
