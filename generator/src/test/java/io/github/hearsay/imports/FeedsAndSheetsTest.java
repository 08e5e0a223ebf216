package io.github.hearsay.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds in RSS and Atom, and tables in CSV. */
class FeedsAndSheetsTest {

  private static final String LONG = "He kept two carriages, and paid for neither of them, as everybody knew but his banker. ".repeat(8);

  @TempDir Path temp;
  private Trial trial;

  @BeforeEach
  void archive() throws IOException {
    trial = new Trial(temp);
  }

  @Test
  void anRssItemBecomesADraftWithItsSource() throws IOException {
    Path feed = trial.source("feed.xml", """
        <?xml version="1.0"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Whispers</title><link>https://whispers.example/</link><image><title>Logo</title></image>
        <item><title>Two &amp;amp; a duke</title><link>https://whispers.example/two</link><pubDate>Thu, 15 Dec 1785 09:30:00 GMT</pubDate>
          <dc:creator>Ann Quill</dc:creator><category>Money</category><description>A duke, twice.</description>
          <c:encoded><![CDATA[<p>%s</p><p>See <a href="https://whispers.example/three">this</a>.</p>]]></c:encoded></item>
        <item><title>Three</title><link>https://whispers.example/three</link>
          <description>&lt;p&gt;Only the beginning [&amp;#8230;]&lt;/p&gt;</description>
          <enclosure url="https://whispers.example/3.jpg" type="image/jpeg" length="1"/></item>
        </channel></rss>""".formatted(LONG));

    ImportReport report = trial.run(feed);

    assertThat(report.summary()).contains("feed: 2 items found", "new in articles: 2 (2 drafts)");
    assertThat(trial.text("articles/1785/two-and-a-duke.md")).contains("title: Two & a duke\n", "date: 1785-12-15T09:30:00Z\n",
        "summary: 'A duke, twice.'",
        "  - publisher: Whispers\n    title: Two & a duke\n    author: Ann Quill\n    date: 1785-12-15\n    url: 'https://whispers.example/two'\n",
        "#   tags: Money", LONG.strip(), "See [this](article:three).");
    assertThat(report.needs()).anyMatch(need -> need.endsWith("three.md: the feed holds a summary only: the text is on the page it leads to"))
        .anyMatch(need -> need.endsWith("a file stands beside it in the feed: https://whispers.example/3.jpg"));
  }

  @Test
  void atomMayHoldTextHtmlOrElements() throws IOException {
    trial.run(trial.source("feed.atom", """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Whispers</title><id>urn:w</id>
        <entry><title>One</title><id>urn:1</id><link rel="self" href="https://w.example/self"/><link href="https://w.example/1"/>
          <published>1785-12-15T09:30:00Z</published><updated>1790-01-01T00:00:00Z</updated><author><name>Ann Quill</name></author>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A <b>bold</b> &lt;word&gt;.</p></div></content></entry>
        <entry><title type="html">T&amp;lt;wo</title><id>urn:2</id><updated>1785-12-16T00:00:00Z</updated>
          <content>1 &lt; 2\n\nand more</content></entry>
        <entry><title>Three</title><id>urn:3</id><updated>1785-12-17T00:00:00Z</updated>
          <content type="html">&lt;h2&gt;Head&lt;/h2&gt;text</content></entry>
        </feed>"""));

    assertThat(trial.body("articles/1785/one.md")).isEqualTo("A **bold** \\<word\\>.");
    assertThat(trial.text("articles/1785/one.md")).contains("date: 1785-12-15T09:30:00Z", "author: Ann Quill", "url: 'https://w.example/1'");
    assertThat(trial.body("articles/1785/t-wo.md")).isEqualTo("1 \\< 2\n\nand more");
    assertThat(trial.body("articles/1785/three.md")).isEqualTo("## Head\n\ntext");
  }

  @Test
  void aFileThatIsNoFeedIsRefused() throws IOException {
    assertThat(trial.run(trial.source("a.xml", "<note><to>you</to></note>")).reasons()).singleElement().asString()
        .endsWith("a.xml holds no items of RSS and no entries of Atom");
  }

  @Test
  void aRowBecomesAStoryAndUnknownColumnsAreTold() throws IOException {
    ImportReport report = trial.run(trial.source("stories.csv", """
        \ufeffTitle;Date;Text;People;Topics;Source;Mood
        Two carriages;1785-12-15;"He kept ""two"" of them.

        1. And paid *none*.";Nell Gwyn; Money, Dukes;https://whispers.example/two;cross
        Two carriages;;Another of that name;;Money;Bath Chronicle;

        """));

    assertThat(report.summary()).contains("csv: 2 items found", "new in articles: 2 (1 draft)");
    assertThat(trial.text("articles/1785/two-carriages.md")).contains("people: [nell-gwyn]", "topics: [money, dukes]",
        "sources: [{publisher: whispers.example, title: Two carriages, date: 1785-12-15, url: 'https://whispers.example/two'}]", "#   Mood: cross");
    assertThat(trial.body("articles/1785/two-carriages.md")).isEqualTo("He kept \"two\" of them.\n\n1\\. And paid \\*none\\*.");
    assertThat(trial.text("articles/undated/two-carriages-2.md")).contains("sources: [{publisher: Bath Chronicle}]", "Another of that name");
    assertThat(report.needs()).anyMatch(need -> need.endsWith("two-carriages.md: fields that have no place here are kept as comments: mood"));
  }

  @Test
  void aTableWhoseColumnsHaveNoNamesIsRefused() throws IOException {
    assertThat(trial.run(trial.source("a.csv", "1785-12-15,Two carriages\n")).reasons()).singleElement().asString()
        .endsWith("a.csv:1:1: the first row has to name the columns, one of them \"title\" or \"text\"; here it is: 1785-12-15, Two carriages");
  }
}
