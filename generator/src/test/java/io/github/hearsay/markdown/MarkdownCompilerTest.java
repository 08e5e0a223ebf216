package io.github.hearsay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Body;
import org.junit.jupiter.api.Test;

class MarkdownCompilerTest {

  @Test
  void anEmptyTextIsAnEmptyBody() {
    assertThat(Compiled.of("").body()).isEqualTo(Body.EMPTY);
    assertThat(Compiled.of(" \n\n").body().isEmpty()).isTrue();
  }

  @Test
  void paragraphsAreLinkableFromEndToEnd() {
    assertThat(Compiled.of("Nell Gwyn sold\noranges.\n\nThe King bought them.").marked())
        .isEqualTo("<p>{{Nell Gwyn sold\noranges.}}</p>\n<p>{{The King bought them.}}</p>\n");
  }

  @Test
  void aRunGoesOnOverQuotesDashesEscapesAndReferences() {
    assertThat(Compiled.of("Nell \"Nelly\" O'Gwyn -- S\\*r Jos&eacute; &amp; Co.").marked())
        .isEqualTo("<p>{{Nell “Nelly” O’Gwyn – S*r José &amp; Co.}}</p>\n");
  }

  @Test
  void emphasisEndsARunAndBeginsAnother() {
    assertThat(Compiled.of("*Nell* **Gwyn** ~~sold~~").marked())
        .isEqualTo("<p><em>{{Nell}}</em>{{ }}<strong>{{Gwyn}}</strong>{{ }}<del>{{sold}}</del></p>\n");
  }

  @Test
  void codeIsEscapedAndNeverLinkable() {
    assertThat(Compiled.of("see `<b> & \"Nell\"` and `` a ` b ``").marked())
        .isEqualTo("<p>{{see }}<code>&lt;b&gt; &amp; \"Nell\"</code>{{ and }}<code>a ` b</code></p>\n");
    assertThat(Compiled.of("```java x\nNell -- <b>\n```\n\n    Nell\n").marked())
        .isEqualTo("<pre><code class=\"language-java\">Nell -- &lt;b&gt;\n</code></pre>\n<pre><code>Nell\n</code></pre>\n");
  }

  @Test
  void headingsStartOneLevelBelowThePageAndAreNeverLinkable() {
    Compiled compiled = Compiled.of("# The *wedding*\n\n###### Deepest\n\nSecond\n------\n");

    assertThat(compiled.marked())
        .isEqualTo("<h2 id=\"h-the-wedding\">The <em>wedding</em></h2>\n<h3 id=\"h-deepest\">Deepest</h3>\n<h3 id=\"h-second\">Second</h3>\n");
    assertThat(compiled.body().headings())
        .containsExactly(new Body.Heading(2, "h-the-wedding", "The wedding"), new Body.Heading(3, "h-deepest", "Deepest"), new Body.Heading(3, "h-second", "Second"));
  }

  @Test
  void theHighestHeadingOfATextComesRightBelowThePagesOwn() {
    assertThat(Compiled.of("## First\n\n### Below\n\n## Second").marked())
        .isEqualTo("<h2 id=\"h-first\">First</h2>\n<h3 id=\"h-below\">Below</h3>\n<h2 id=\"h-second\">Second</h2>\n");
  }

  @Test
  void noLevelIsLeftOutHoweverAnAuthorCounts() {
    assertThat(Compiled.of("### A\n\n###### B\n\n###### C\n\n#### D\n\n# E\n\n> ### F").body().headings())
        .extracting(heading -> heading.text() + heading.level())
        .containsExactly("A2", "B3", "C3", "D3", "E2", "F3");
  }

  @Test
  void headingsOfOneNameGetIdsOfTheirOwn() {
    assertThat(Compiled.of("# A\n\n# A\n\n# A 2\n\n# A\n\n# !!!\n\n#\n").body().headings())
        .extracting(Body.Heading::anchor)
        .containsExactly("h-a", "h-a-2", "h-a-2-2", "h-a-3", "h-section", "h-section-2");
  }

  @Test
  void listsAreTightOrLooseAsWritten() {
    assertThat(Compiled.of("- one\n- two\n  - three\n\n7. seven\n\n8. eight\n").marked())
        .isEqualTo(
            "<ul>\n<li>{{one}}</li>\n<li>{{two}}\n<ul>\n<li>{{three}}</li>\n</ul>\n</li>\n</ul>\n"
                + "<ol start=\"7\">\n<li>\n<p>{{seven}}</p>\n</li>\n<li>\n<p>{{eight}}</p>\n</li>\n</ol>\n");
  }

  @Test
  void quotesAreLinkable() {
    assertThat(Compiled.of("> Let not poor\n> Nelly starve").marked())
        .isEqualTo("<blockquote>\n<p>{{Let not poor\nNelly starve}}</p>\n</blockquote>\n");
  }

  @Test
  void tablesAlignByClassAndLoseNoCell() {
    assertThat(Compiled.of("a | b | c\n:-|:-:|-:\nNell | *x*\n1 | 2 | 3 | 4\n").marked())
        .isEqualTo(
            "<table>\n<thead>\n<tr>\n<th scope=\"col\" class=\"start\">{{a}}</th>\n<th scope=\"col\" class=\"center\">{{b}}</th>\n"
                + "<th scope=\"col\" class=\"end\">{{c}}</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"start\">{{Nell}}</td>\n"
                + "<td class=\"center\"><em>{{x}}</em></td>\n<td class=\"end\"></td>\n</tr>\n<tr>\n<td class=\"start\">{{1}}</td>\n"
                + "<td class=\"center\">{{2}}</td>\n<td class=\"end\">{{3}}</td>\n<td>{{4}}</td>\n</tr>\n</tbody>\n</table>\n");
  }

  @Test
  void aTableMayBeNothingButItsHead() {
    assertThat(Compiled.of("|a|\n|-|\n").marked()).isEqualTo("<table>\n<thead>\n<tr>\n<th scope=\"col\">{{a}}</th>\n</tr>\n</thead>\n</table>\n");
  }

  @Test
  void barsAloneMakeNoTable() {
    assertThat(Compiled.of("a | b\nc | d").marked()).isEqualTo("<p>{{a | b\nc | d}}</p>\n");
  }

  @Test
  void footnotesAreNumberedAsReferredToAndLinkBack() {
    assertThat(Compiled.of("Two[^b], one[^a], two[^b].\n\n[^a]: First.\n[^b]: The Times [London]: *second*[^a].\n").html())
        .isEqualTo(
            "<p>Two<sup class=\"footnote\" id=\"fnref-1\"><a href=\"#fn-1\" role=\"doc-noteref\">1</a></sup>, "
                + "one<sup class=\"footnote\" id=\"fnref-2\"><a href=\"#fn-2\" role=\"doc-noteref\">2</a></sup>, "
                + "two<sup class=\"footnote\" id=\"fnref-1-2\"><a href=\"#fn-1\" role=\"doc-noteref\">1</a></sup>.</p>\n"
                + "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n"
                + "<li id=\"fn-1\">\n<p>The Times [London]: <em>second</em><sup class=\"footnote\" id=\"fnref-2-2\"><a href=\"#fn-2\" role=\"doc-noteref\">2</a></sup>."
                + " <a href=\"#fnref-1\" class=\"footnote-back\" role=\"doc-backlink\">↩︎</a> <a href=\"#fnref-1-2\" class=\"footnote-back\" role=\"doc-backlink\">↩︎</a></p>\n</li>\n"
                + "<li id=\"fn-2\">\n<p>First. <a href=\"#fnref-2\" class=\"footnote-back\" role=\"doc-backlink\">↩︎</a>"
                + " <a href=\"#fnref-2-2\" class=\"footnote-back\" role=\"doc-backlink\">↩︎</a></p>\n</li>\n</ol>\n</div>\n");
  }

  @Test
  void aNoteThatEndsInAListLinksBackAfterIt() {
    assertThat(Compiled.of("x[^1]\n\n[^1]:\n    - a\n").html())
        .contains("<li id=\"fn-1\">\n<ul>\n<li>a</li>\n</ul>\n<p><a href=\"#fnref-1\" class=\"footnote-back\" role=\"doc-backlink\">↩︎</a></p>\n</li>");
  }

  @Test
  void rulesAndBreaksAreKept() {
    assertThat(Compiled.of("a  \nb\\\nc\n\n* * *\n").marked()).isEqualTo("<p>{{a}}<br>\n{{b}}<br>\n{{c}}</p>\n<hr>\n");
  }

  @Test
  void rawHtmlIsShownAndCommentsAreNot() {
    assertThat(Compiled.of("a <b>Nell</b> <!-- x --> c\n\n<div onclick=\"x()\">\nhi\n</div>\n\n<!-- gone\n\nall of it -->\n").marked())
        .isEqualTo(
            "<p>{{a }}<span class=\"raw-html\">&lt;b&gt;</span>{{Nell}}<span class=\"raw-html\">&lt;/b&gt;</span>{{  c}}</p>\n"
                + "<p class=\"raw-html\">&lt;div onclick=\"x()\"&gt;\nhi\n&lt;/div&gt;</p>\n");
  }

  @Test
  void aPictureAloneIsAFigureWithItsTitleBelow() {
    assertThat(Compiled.of("![A ring](ring.jpg \"Photo: *me*\")\n\nand ![A ring](ring.jpg) here").marked())
        .isEqualTo("<figure><img 0><figcaption>Photo: *me*</figcaption></figure>\n<p>{{and }}<img 1>{{ here}}</p>\n");
  }

  @Test
  void theLeadIsTheFirstWordsOfTheParagraphs() {
    String sentence = "Twelve words of one sentence make up more than sixty characters here. ";
    assertThat(Compiled.of("# Not this\n\n> nor this\n\nThe *King*\nwas [there](article:x).\n\nSo was Nell.").body().lead().string())
        .isEqualTo("The King was there. So was Nell.");
    assertThat(Compiled.of(sentence.repeat(4)).body().lead().string())
        .isEqualTo(sentence.repeat(2) + "Twelve words of one sentence make up more than sixty…")
        .hasSizeLessThanOrEqualTo(200);
    assertThat(Compiled.of("- only\n- a list").body().lead().string()).isEqualTo("only a list");
    assertThat(Compiled.of("Note[^1] here.\n\n[^1]: not this").body().lead().string()).isEqualTo("Note here.");
  }

  @Test
  void wordsAreCountedAsAReaderWould() {
    assertThat(Compiled.of("# One two\n\nThree *fo*ur -- five six’s seven-eight.\n\n- nine\n").body().words()).isEqualTo(8);
    assertThat(Compiled.of("\"...\" -- !").body().words()).isZero();
  }

  @Test
  void bothKindsOfLineEndMakeTheSameBody() {
    String text = "# A\n\nb\nc\n\n```\nd\n\ne\n```\n\n- f\n\n| g |\n|---|\n| h |\n";

    assertThat(Compiled.of(text.replace("\n", "\r\n")).body()).isEqualTo(Compiled.of(text).body());
    assertThat(Compiled.of(text.replace('\n', '\r')).body()).isEqualTo(Compiled.of(text).body());
  }

  @Test
  void marksCannotBeForged() {
    Compiled compiled = Compiled.of("a\u0001b\u0002 0\u0004c\u0005 &#1;&#x2;&#3;&#4;&#5; `\u0001&#1;` [x\u0002](http://e.com/&#2; \"\u0003\") ![\u0003](r.jpg)");

    assertThat(compiled.marked()).contains("{{a\ufffdb\ufffd 0\ufffdc\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd }}<code>\ufffd&amp;#1;</code>");
    assertThat(compiled.body().markup().chars().filter(c -> c < ' ' && c != '\n').count()).isEqualTo(2 + 2 + 3 + 2 + 2);
    assertThat(compiled.body().links()).allSatisfy(link -> assertThat(link.label() + link.title() + link.target()).doesNotContainPattern("\\p{Cntrl}"));
  }

  @Test
  void surrogatesAndOtherNonCharactersDoNotComeInAsReferences() {
    assertThat(Compiled.of("&#xD800; &#0; &#xFFFE; &#x1F451; &#99999999; &unknown;").html())
        .isEqualTo("<p>\ufffd \ufffd \ufffd \ud83d\udc51 &amp;#99999999; &amp;unknown;</p>\n");
  }
}
