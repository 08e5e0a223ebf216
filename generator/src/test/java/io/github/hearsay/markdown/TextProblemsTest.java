package io.github.hearsay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextProblemsTest {

  private static final String ALLOWED =
      "links lead to person:, article:, topic:, place: or page:, to a .md file, or to an address that starts with https://, http:// or mailto:";

  private static List<String> said(String text) {
    return Compiled.of(text).said();
  }

  @Test
  void aGoodTextHasNoProblems() {
    assertThat(said("# Good\n\n[Nell](person:nell) [[Kim]] [x](y.md) ![A ring](ring.jpg) [e](https://example.com) [a](#good)[^1]\n\n[^1]: note")).isEmpty();
  }

  @Test
  void aProblemPointsAtTheAddress() {
    assertThat(said("a\n\n> b [click](javascript:alert(1)) c"))
        .containsExactly("12:13+19 error UNSAFE_LINK: a link to \"javascript:alert(1)\" is not allowed | " + ALLOWED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[x](persn:nell)~ a link to \"persn:nell\" is not allowed~ did you mean person:?",
        "[x](people:nell)~ a link to \"people:nell\" is not allowed~ did you mean person:?",
        "[x](story:nell)~ a link to \"story:nell\" is not allowed~ did you mean article:?",
        "[x](htps://example.com)~ a link to \"htps://example.com\" is not allowed~ did you mean https:?",
        "[x](//example.com/a)~ a link to \"//example.com/a\" leaves the site without saying how~ write https://example.com/a",
        "![x](https://example.com/a.jpg)~ a picture from \"https://example.com/a.jpg\" is not a file of this archive~"
            + " save the picture beside the story and write its file name: pages load nothing from other sites",
        "![x](data:image/png;base64,xx)~ a picture from \"data:image/png;base64,xx\" is not a file of this archive~"
            + " save the picture beside the story and write its file name: pages load nothing from other sites",
        "![x](//example.com/a.jpg)~ a picture from \"//example.com/a.jpg\" is not a file of this archive~"
            + " save the picture beside the story and write its file name: pages load nothing from other sites",
      })
  void whatIsNotAllowedIsUnsafe(String text, String message, String hint) {
    assertThat(said(text)).singleElement().asString().contains(" error UNSAFE_LINK: " + message + " | " + hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[x]()~ a link without an address~ write where it leads, as in [the wedding](article:the-wedding)",
        "[x](#)~ a link to an anchor without a name~ write the words of a heading, as in #the-wedding",
        "[](person:nell)~ a link without words that nobody can see~ write what it leads to between the brackets, as in [the wedding](article:the-wedding)",
        "[x](person:)~ a link that names nothing~ write a name or an id, as in [[Nell Gwyn]] or person:nell-gwyn",
        "[[]]~ a link that names nothing~ write a name or an id, as in [[Nell Gwyn]] or person:nell-gwyn",
        "[[topics:Marriages]]~ [[topics:Marriages]] is not the name of anybody~ did you mean topic:?",
        "[[zzzzzzz:Kim]]~ [[zzzzzzz:Kim]] is not the name of anybody~ double brackets take a name or an id, with person:, article:, topic:, place: or page:"
            + " before it where it is not a person's",
        "[x](http:example.com)~ a link to \"http:example.com\" names no site~ write http://example.com/",
        "[x](https://)~ a link to \"https://\" names no site~ write https://example.com/",
        "[x](mailto:nobody)~ a link to \"mailto:nobody\" names no mailbox~ write mailto:name@example.com",
        "[x](/people/nell-gwyn/)~ a link to \"/people/nell-gwyn/\" only works where the site lies at the root of its domain~ write person:nell-gwyn",
        "[x](/articles/2016/12/a-b/#c)~ a link to \"/articles/2016/12/a-b/#c\" only works where the site lies at the root of its domain~ write article:a-b",
        "[x](/topics/x)~ a link to \"/topics/x\" only works where the site lies at the root of its domain~ write topic:x",
        "[x](paris-robbery)~ a link to \"paris-robbery\" is no link to a .md file of this archive~"
            + " write the file's name, such as paris-robbery.md, or article:paris-robbery",
        "[x](../paris-robbery/)~ a link to \"../paris-robbery/\" is no link to a .md file of this archive~"
            + " write the file's name, such as paris-robbery.md, or article:paris-robbery",
        "[x](paris.html)~ a link to \"paris.html\" is no link to a .md file of this archive~ write the file's name, such as paris.md, or article:paris",
        "[x](ring.jpg)~ a link to \"ring.jpg\" is no link to a .md file of this archive~"
            + " only .md files become pages; a picture is shown with ![what it shows](ring.jpg)",
        "[x](..)~ a link to \"..\" is no link to a .md file of this archive~ write the path of a .md file, or person:, article:, topic:, place: or page: and an id",
        "[x](..\\people\\x.md)~ a path with backslashes: \"..\\people\\x.md\"~ write ../people/x.md",
        "[x][nowhere]~ there is no address for [nowhere] in this text~ add a line [nowhere]: and the address, or write \\[ for a plain bracket",
        "x[^1]~ there is no footnote [^1] in this text~ add a line [^1]: and the note, or write \\[ for a plain bracket",
      })
  void whatLeadsNowhereIsADeadLink(String text, String message, String hint) {
    assertThat(said(text)).singleElement().asString().contains(" error DEAD_LINK: " + message + " | " + hint);
  }

  @Test
  void otherAddressesFromTheRootGetTheRules() {
    assertThat(said("[x](/)")).containsExactly("10:5+1 error DEAD_LINK: a link to \"/\" only works where the site lies at the root of its domain | " + ALLOWED);
    assertThat(said("[x](/people/)")).singleElement().asString().endsWith(ALLOWED);
  }

  @Test
  void aRefusedLinkIsShownAsItsWords() {
    assertThat(Compiled.of("a [*b* c](x) [[d:e]] ![f](/g.jpg) h").marked()).isEqualTo("<p>{{a }}<em>{{b}}</em>{{ c d:e f h}}</p>\n");
    assertThat(Compiled.of("![f](/g.jpg)").marked()).isEqualTo("<p>{{f}}</p>\n");
  }

  @Test
  void noPathLeavesTheContentFolder() {
    assertThat(said("[x](../../../secret.md) ![y](../../../../etc/z.jpg) [z](%2e%2e/%2E%2E/..%2f../q.md) [ok](../../ok.md)"))
        .containsExactly(
            "10:5+18 error LINK_OUTSIDE: a link to \"../../../secret.md\" leads out of the content folder | link to something inside it",
            "10:30+21 error LINK_OUTSIDE: a link to \"../../../../etc/z.jpg\" leads out of the content folder | link to something inside it",
            "10:57+26 error LINK_OUTSIDE: a link to \"../../../../q.md\" leads out of the content folder | link to something inside it");
  }

  @Test
  void aPictureNeedsAFileAndADescription() {
    assertThat(said("![](ring.jpg)"))
        .containsExactly(
            "10:5+8 error MISSING_ALT: the picture \"ring.jpg\" has no description | say what it shows between the brackets, as in ![A diamond ring](ring.jpg)");
    assertThat(said("![x]()"))
        .containsExactly("10:1+6 error MISSING_IMAGE: a picture without an address | write the name of a file beside the story, as in ![A ring](ring.jpg)");
    assertThat(said("![x](/ring.jpg)"))
        .containsExactly(
            "10:6+9 error MISSING_IMAGE: a picture at \"/ring.jpg\" depends on where the site lies | write the path from the story's own folder, as in ring.jpg");
    assertThat(said("![x](img/)")).containsExactly("10:6+4 error MISSING_IMAGE: \"img/\" is a folder | write the path of a file");
  }

  @Test
  void rawHtmlIsSaidOncePerFile() {
    assertThat(said("a\n\nb <i>c</i>\n\n<div>\nd\n</div>\n"))
        .containsExactly("12:3+3 warning RAW_HTML: HTML is shown as it is written, not run: <i> | write it in Markdown, or put it between backticks to show it as code");
    assertThat(said("<table\n>\n"))
        .containsExactly("10:1+6 warning RAW_HTML: HTML is shown as it is written, not run: <table | write it in Markdown, or put it between backticks to show it as code");
  }

  @Test
  void aCommentThatNeverEndsIsShownRatherThanSwallowingTheRest() {
    Compiled compiled = Compiled.of("<!-- todo\n\nThe King came.");

    assertThat(compiled.html()).isEqualTo("<p class=\"raw-html\">&lt;!-- todo\n\nThe King came.</p>\n");
    assertThat(compiled.said()).singleElement().asString().contains("RAW_HTML");
    assertThat(Compiled.of("<!-- a --> The King <!-- b -->").html()).contains("The King");
  }

  @Test
  void notesThatAreNotShownAreSaid() {
    assertThat(said("x[^a]\n\n[^a]: one\n[^a]: two\n[^b]: three"))
        .containsExactly(
            "13:1+4 warning UNUSED_NOTE: the footnote [^a] is not shown, because there is another of that name | give each footnote a name of its own",
            "14:1+4 warning UNUSED_NOTE: the footnote [^b] is not shown, because nothing in the text refers to it | write [^b] where it belongs, or delete it");
  }

  @Test
  void theFirstControlCharacterIsSaid() {
    assertThat(said("a\r\nb\u0000c\u0002"))
        .containsExactly("11:2+1 warning CONTROL_CHARACTER: the invisible character U+0000 | delete it; such characters come along when text is copied from elsewhere");
  }

  @Test
  void nestingHasALimit() {
    assertThat(Compiled.of("> ".repeat(50) + "a").problems()).isEmpty();
    assertThat(said("a\n\n" + "> ".repeat(51) + "a"))
        .containsExactly(
            "12:1+0 error TOO_DEEP: lists and quotes nested more than 50 deep | take some levels out, or put a backslash before signs that are not meant so");
    assertThat(Compiled.of("> ".repeat(51) + "a").body()).isEqualTo(Body.EMPTY);
  }

  @Test
  void listsNestedLineByLineHaveTheSameLimit() {
    StringBuilder list = new StringBuilder();
    for (int depth = 0; depth < 50; depth++) {
      list.append("  ".repeat(depth)).append("- a\n");
    }
    assertThat(said(list.toString())).isEmpty();
    assertThat(said(list.append("  ".repeat(50)).append("- a\n").toString())).singleElement().asString().startsWith("60:1+0 error TOO_DEEP");
    assertThat(said("- - 1. + * > a\n".repeat(60) + "\n- - - - - - -\n" + "* ".repeat(200))).isEmpty();
  }

  @Test
  void emphasisWithinEmphasisHasALimitToo() {
    assertThat(said("*a **b ".repeat(60) + "c** d*".repeat(60)))
        .singleElement()
        .asString()
        .contains(" error TOO_DEEP: emphasis or links nested more than a hundred deep | take some of them out");
  }

  @Test
  void whatWouldTakeTooLongIsTurnedAway() {
    assertThat(said("a\n".repeat(20_001)))
        .containsExactly("20010:1+0 error TANGLED_TEXT: a text of more than 20000 lines | make several stories of it");
    assertThat(said("a\n\n" + "|a".repeat(201)))
        .containsExactly("12:1+0 error TANGLED_TEXT: a line with more than 200 bars | make the table narrower, or make several of it");
    assertThat(said("[a](b.md)\n".repeat(2001)))
        .containsExactly(
            "2010:1+0 error TANGLED_TEXT: more than 2000 opening brackets without a blank line between them"
                + " | put in blank lines, or a backslash before brackets that begin no link");
    assertThat(said("[a](b.md)\n\n".repeat(3000))).isEmpty();
    assertThat(said("x".repeat(MarkdownCompiler.MAX_LENGTH + 1)))
        .containsExactly("10:1+0 error FILE_TOO_LARGE: a text of 1048577 characters is longer than 1048576 | make several stories of it");
  }
}
