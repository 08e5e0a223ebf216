package io.github.hearsay.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Saved pages of other sites. */
class WebPagesTest {

  private static final String PROSE = "He kept two carriages, two coachmen and, it was whispered, two households, and paid for neither of them. ";

  @TempDir Path temp;
  private Trial trial;

  @BeforeEach
  void archive() throws IOException {
    trial = new Trial(temp);
  }

  private static String page(String head, String main) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>"
        + "<header><a href='/'>The Daily Whisper</a><nav><ul><li><a href='/a'>News</a></li><li><a href='/b'>Sport</a></li></ul></nav></header>"
        + "<div class='cookie-banner'>We use cookies. " + PROSE + "</div>"
        + main
        + "<aside><h3>Most read</h3><ul><li><a href='/x'>Duchess in debt again, " + PROSE + "</a></li></ul></aside>"
        + "<div id='comments'><p>" + PROSE + "First! said a reader, and went on at some length.</p></div>"
        + "<footer><p>Copyright 1785, all rights are somebody's. " + PROSE + "</p></footer></body></html>";
  }

  @Test
  void theMainPartIsTakenAndWhatStandsAroundItIsNot() throws IOException {
    String main = "<div class='layout'><div class='story-body'><h1>Two carriages</h1><p>" + PROSE + PROSE + "</p><p>" + PROSE + "</p>"
        + "<div class='share-tools'><a href='https://share.example'>Share this</a></div>"
        + "<div class='ad-slot'><p>Buy our soap, it is very good soap, says everybody, everywhere.</p></div>"
        + "<p>The duke said <em>nothing</em>. " + PROSE + "</p></div>"
        + "<div class='more'><ul><li><a href='/1'>One</a></li><li><a href='/2'>Two</a></li></ul></div></div>";

    trial.run(trial.source("two.html", page("<title>Two carriages | The Daily Whisper</title>"
        + "<meta property='og:site_name' content='The Daily Whisper'>", main)));

    assertThat(trial.body("articles/undated/two-carriages.md"))
        .isEqualTo(PROSE.concat(PROSE).strip() + "\n\n" + PROSE.strip() + "\n\nThe duke said *nothing*. " + PROSE.strip());
  }

  @Test
  void aPageWithoutAnyMarkedPartsIsReadAsWell() throws IOException {
    String main = "<table><tr><td><a href='/'>Home</a><br><a href='/old'>Old</a></td><td><font size=2>" + PROSE + "<br><br>" + PROSE
        + "<br><br>" + PROSE + "</font></td></tr></table>";

    trial.run(trial.source("old.htm", "<html><title>An old page</title><body bgcolor=white>" + main + "</body></html>"));

    assertThat(trial.body("articles/undated/an-old-page.md")).contains(PROSE.strip() + "\n\n" + PROSE.strip() + "\n\n" + PROSE.strip());
  }

  @Test
  void whatThePageSaysOfItselfBecomesFrontMatter() throws IOException {
    String json = "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Two carriages\","
        + "\"datePublished\":\"1785-12-15T09:30:00+01:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Quill\"}]}]}</script>";
    String head = "<title>x</title><meta property=og:title content='Two carriages &amp; a duke'>"
        + "<link rel=canonical href='https://whisper.example/two'>"
        + "<meta property=og:site_name content='The Daily Whisper'><meta name=description content='A duke, twice.'>"
        + "<meta property='article:tag' content='Money'>" + json;

    trial.run(trial.source("two.html", page(head, "<article><h1>Two carriages</h1><p>" + PROSE + "</p><p>" + PROSE + "</p></article>")));

    assertThat(trial.text("articles/1785/two-carriages-and-a-duke.md")).contains("title: Two carriages & a duke\n",
        "date: 1785-12-15T09:30:00+01:00\n",
        "draft: true\n", "summary: 'A duke, twice.'\n", "sources:\n  - publisher: The Daily Whisper\n    title: Two carriages & a duke\n"
            + "    author: Ann Quill\n    date: 1785-12-15\n    url: 'https://whisper.example/two'\n", "#   keywords: Money");
  }

  @Test
  void peopleAndClaimsAreProposedAsForPlainText() throws IOException {
    String main = "<article><h1>Carriages</h1><p>Velvet Lamarr and Vince Calloway were seen. " + PROSE
        + "</p><p>\"He is broke,\" a friend said.</p></article>";

    ImportReport report = trial.run(trial.source("a.html", page("<meta property='article:published_time' content='2024-10-15'>", main)));

    assertThat(trial.text("articles/2024/carriages.md")).contains("people: [Velvet Lamarr, Vince Calloway]", "said-by: {anonymous: a friend}");
    assertThat(report.needs()).anyMatch(need -> need.contains("nobody here is called Velvet Lamarr yet"));
  }

  @Test
  void picturesAreCopiedOrListedAndLinksBetweenPagesStay() throws IOException {
    Files.createDirectories(trial.sources.resolve("site/files"));
    Files.copy(Path.of("../docs/images/person.png"), trial.sources.resolve("site/files/duke (1).png"));
    trial.source("site/one.html", page("<title>One</title>", "<article><p>" + PROSE
        + "<a href='two.html'>the other</a> and <a href='/gone'>a third</a></p>"
        + "<figure><img src='files/duke (1).png' alt='A duke'><figcaption>The duke, at home</figcaption></figure>"
        + "<p><img src='https://cdn.example/x_y.jpg' alt='Far'><img data-src='lost.jpg' src='data:image/gif;base64,AA' alt='Lost'></p>"
        + "<iframe src='https://www.youtube.com/embed/abc'></iframe></article>"));
    trial.source("site/two.html", page("<title>Two</title>", "<article><p>" + PROSE + "</p></article>"));

    ImportReport report = trial.run(trial.sources.resolve("site"));

    assertThat(trial.body("articles/undated/one.md")).contains("[the other](article:two) and a third", "![A duke](one-duke-1-.png)",
        "*The duke, at home*",
        "[Picture: Far](https://cdn.example/x_y.jpg)", "(Picture: Lost, lost.jpg)", "[Video](https://www.youtube.com/watch?v=abc)");
    assertThat(trial.content.resolve("articles/undated/one-duke-1-.png")).exists();
    assertThat(report.needs()).anyMatch(need -> need.contains("a picture is missing: lost.jpg"))
        .anyMatch(need -> need.contains("links that lead nowhere from here")).anyMatch(need -> need.contains("what was embedded is only linked to"));
  }

  @Test
  void textThatLooksLikeMarkdownIsNone() throws IOException {
    String main = "<article><p>" + PROSE + "</p><p>1785. A year.</p><p># _one_ *two* [three] snake_case &lt;b&gt; `four` back\\slash {{ five }}</p>"
        + "<p>- dash<br>+ plus</p><p><b>O</b>nce <u>upon</u> x<sup>2</sup></p><pre>a_b *c*\n  d</pre>"
        + "<dl><dt>Term</dt><dd>What it means</dd></dl><ul><li>one<ul><li>two</li></ul></li></ul>"
        + "<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table></article>";

    trial.run(trial.source("marks.html", page("<title>Marks</title>", main)));

    assertThat(trial.body("articles/undated/marks.md")).contains("\n1785\\. A year.\n",
        "\\# \\_one\\_ \\*two\\* \\[three\\] snake_case \\<b\\> \\`four\\` back\\\\slash {{ five }}", "\\- dash", "\\+ plus", "Once upon x2",
            "    a_b *c*\n      d",
        "**Term**\n\nWhat it means", "- one\n  - two", "| A | B |\n|---|---|\n| 1 | 2 |");
  }

  @Test
  void thePageSaysInWhichCharsetItIs() throws IOException {
    Path russian = trial.sources.resolve("ru.html");
    Files.write(russian, ("<meta charset=windows-1251><title>Слух</title><article><p>Говорят, что князь опять в долгах, и никто не знает, у кого."
        + PROSE)
        .getBytes(Charset.forName("windows-1251")));

    trial.run(russian);

    assertThat(trial.text("articles/undated/slukh.md")).contains("title: Слух", "Говорят, что князь");
  }

  @Test
  @Timeout(60)
  void hostilePagesTakeNoTime() throws IOException {
    trial.source("h/deep.html", "<title>Deep</title>" + "<div>".repeat(10_000) + "<p>" + PROSE.repeat(3));
    trial.source("h/flat.html", "<title>Flat</title>" + ("<p>" + PROSE + "<a href=x>y</a>").repeat(500));
    trial.source("h/spans.html", "<title>Spans</title><p>" + "<b><i>".repeat(2_000) + PROSE);
    trial.source("h/empty.html", "");
    trial.source("h/list.html", "<title>List</title><article><p>" + PROSE + "</p>" + "<ul><li>a".repeat(500) + "</article>");

    ImportReport report = trial.run(trial.sources.resolve("h"));

    assertThat(report.summary()).contains("html: 5 items found").anyMatch(line -> line.startsWith("left aside, for it is empty: 1"));
  }
}
