package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.words.Messages;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What templates can do, what they cannot, and what is said when they fail. */
final class TemplatesTest {

  /** A page as small as can be. */
  record Note(String title, Optional<String> summary, List<Link> people, int count, boolean listed, Markup body) {}

  private static final Note NOTE =
      new Note(
          "Nell & \"the\" <King>'s ring", Optional.empty(), List.of(new Link("Nell Gwyn", "people/nell-gwyn/")), 1234567, true,
          new Markup("<p>ready</p>"));

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @Test
  void everythingIsEscapedButReadyMarkup() throws Exception {
    assertThat(written("${title}|${body}|${count}|${listed?c}"))
        .isEqualTo("Nell &amp; &quot;the&quot; &lt;King&gt;&#39;s ring|<p>ready</p>|1234567|true");
  }

  @Test
  void listsOfRecordsAreWalked() throws Exception {
    assertThat(written("<#list people as one>${one?index}: ${one.label} at ${one.href}</#list>, ${people?size} in all"))
        .isEqualTo("0: Nell Gwyn at people/nell-gwyn/, 1 in all");
  }

  @Test
  void whatIsAbsentIsMissing() throws Exception {
    assertThat(written("<#if summary??>there<#else>missing</#if>|${summary!'none'}")).isEqualTo("missing|none");
  }

  @Test
  void everyTemplateSeesTheSite() throws Exception {
    assertThat(written("${site.label}")).isEqualTo("The Daily Murmur");
  }

  @Test
  void textsAreComparedToTheLetter() throws Exception {
    assertThat(written("<#if equal(title, \"Nell & \\\"the\\\" <King>'s ring\")>same<#else>other</#if>|${equal('ﬁ', 'fi')?c}")).isEqualTo("same|false");
    assertThat(fault("${equal(title, count)?c}").getMessage()).contains("equal is given two texts");
    assertThat(fault("${equal(title)?c}").getMessage()).contains("equal is given two texts");
  }

  @Test
  void theClassOfAValueIsOutOfReach() {
    assertThat(fault("${people[0].class}").getMessage()).isEqualTo("nothing is called \"class\" in Link");
    assertThat(fault("${people[0].getClass()}").getMessage()).isEqualTo("nothing is called \"getClass\" in Link");
    assertThat(fault("${title.class}").getMessage()).contains("Expected a hash");
    assertThat(fault("${class}").getMessage()).isEqualTo("nothing is called \"class\" here");
  }

  @Test
  void theInterfaceBehindAValueIsOutOfReach() {
    assertThat(fault("${people?api.size()}").getMessage()).contains("Can't use ?api");
  }

  @Test
  void noClassCanBeMade() {
    assertThat(fault("${'freemarker.template.utility.Execute'?new()('id')}").getMessage())
        .contains("Instantiating freemarker.template.utility.Execute is not allowed");
    assertThat(fault("${'freemarker.template.utility.ObjectConstructor'?new()('java.util.Date')}").getMessage())
        .contains("is not allowed");
  }

  @Test
  void noFileOutsideTheTemplatesCanBeIncluded() throws Exception {
    Files.writeString(folder.resolveSibling("secret.ftlh"), "secret");
    assertThat(fault("<#include '../secret.ftlh'>").getMessage()).doesNotContain("secret\"").isNotEmpty();
    assertThat(fault("<#include '/../../secret.ftlh'>").getMessage()).isNotEmpty();
    assertThat(fault("<#include 'file:///etc/passwd'>").getMessage()).isNotEmpty();
  }

  @Test
  void onlyViewsMayBeShown() throws Exception {
    record Wrong(Object value) {}
    Templates templates = templates("${value}");
    TemplateFault fault =
        catchThrowableOfType(TemplateFault.class, () -> templates.write("note.ftlh", new Wrong(Path.of("x")), new StringWriter()));
    assertThat(fault.getMessage()).contains("a view may not hold a sun.nio.fs.UnixPath");
  }

  @Test
  void aMisspeltNameIsToldWithItsPlaceAndTheRightOne() {
    TemplateFault fault = fault("<h1>\n  ${titel}</h1>");
    assertThat(fault.at()).hasToString("templates/note.ftlh:2:5");
    assertThat(fault).hasMessage("nothing is called \"titel\" here");
    assertThat(fault.hint()).isEqualTo("did you mean title? There is title, summary, people, count, listed, body");
  }

  @Test
  void aMisspeltNameInsideARecordIsToldEvenWhereNothingWouldDo() {
    TemplateFault fault = fault("<#list people as one>\n<#if one.hreff??>x</#if></#list>");
    assertThat(fault.at()).hasToString("templates/note.ftlh:2:1");
    assertThat(fault).hasMessage("nothing is called \"hreff\" in Link");
    assertThat(fault.hint()).isEqualTo("did you mean href? There is label, href, html");
  }

  @Test
  void aValueThatIsMissingOnThisPageIsNotCalledMisspelt() {
    TemplateFault fault = fault("${summary}");
    assertThat(fault).hasMessage("\"summary\" has no value");
    assertThat(fault.hint()).isEqualTo("write ${summary!} for nothing, or ask <#if summary??>");
  }

  @Test
  void aMistakeOfGrammarIsToldWithItsPlace() {
    TemplateFault fault = fault("<#if title>\n<p>");
    assertThat(fault.at().file()).isEqualTo("templates/note.ftlh");
    assertThat(fault.at().line()).isPositive();
    assertThat(fault.getMessage()).contains("#if");
  }

  @Test
  void aMacroThatCallsItselfIsAProblemAndNotACrash() {
    TemplateFault fault = fault("<#macro again><@again/></#macro><@again/>");
    assertThat(fault).hasMessage("macros or includes call each other without end");
    assertThat(fault.hint()).isEqualTo("look for a macro that calls itself");
  }

  @Test
  void anIncludeThatIsNotThereIsToldWithTheNearestOne() {
    TemplateFault fault = fault("<p>\n<#include 'layuot.ftlh'>");
    assertThat(fault.at()).hasToString("templates/note.ftlh:2:1");
    assertThat(fault).hasMessage("there is no template layuot.ftlh");
    assertThat(fault.hint()).isEqualTo("did you mean layout.ftlh?");
  }

  @Test
  void aMistakeInAnIncludedFileIsToldAtThatFile() throws Exception {
    Files.writeString(folder.resolve("bit.ftlh"), "\n\n${titel}");
    assertThat(fault("<#include 'bit.ftlh'>").at()).hasToString("templates/bit.ftlh:3:3");
  }

  @Test
  void whatIsTheSameOnManyPagesSeesWhatItIsGivenAndTheSite() throws Exception {
    Files.writeString(folder.resolve("bit.ftlh"), "${site.label}, ${root}<#if home> home</#if>: ${words.people}\n");
    String twice = "<@same file='bit.ftlh' root='../' home=listed/>";
    assertThat(written(twice + "\n" + twice + "<@same file='bit.ftlh' root=title home=!listed/>"))
        .isEqualTo(
            "The Daily Murmur, ../ home: People\nThe Daily Murmur, ../ home: People\n"
                + "The Daily Murmur, Nell &amp; &quot;the&quot; &lt;King&gt;&#39;s ring: People\n");
    assertThat(written("<#assign kept><@same file='bit.ftlh' root='' home=false/></#assign>${kept}")).isEqualTo("The Daily Murmur, : People\n");
  }

  @Test
  void whatIsTheSameOnManyPagesSeesNothingOfOne() throws Exception {
    Files.writeString(folder.resolve("bit.ftlh"), "<p>\n${title}");
    TemplateFault fault = fault("<@same file='bit.ftlh' root='../'/>");
    assertThat(fault.at()).hasToString("templates/bit.ftlh:2:1");
    assertThat(fault).hasMessage("nothing is called \"title\" in bit.ftlh");
    assertThat(fault.hint()).isEqualTo("There is root");
  }

  @Test
  void onlyTextsAndTruthCanBeGivenToIt() throws Exception {
    Files.writeString(folder.resolve("bit.ftlh"), "x");
    assertThat(fault("<@same file='bit.ftlh' all=people/>")).hasMessage("only texts and truth can be given to <@same>, and all is neither");
    assertThat(fault("<@same fiel='bit.ftlh'/>")).hasMessage("write <@same file=\"name.ftlh\" …/>, with nothing between two tags");
    assertThat(fault("<@same file='bti.ftlh'/>")).hasMessage("there is no template bti.ftlh");
  }

  @Test
  void aTemplateThatReplacesNothingIsReported() throws Exception {
    Files.writeString(folder.resolve("stroy.ftlh"), "x");
    Files.writeString(folder.resolve("banner.ftlh"), "x");
    Files.writeString(folder.resolve("story.ftlh"), "<#include 'banner.ftlh'>");
    Files.writeString(folder.resolve("notes.txt"), "x");
    Files.writeString(folder.resolve(".hidden"), "x");
    TemplateFiles.of(Optional.of(folder), problems);
    assertThat(problems.sorted())
        .extracting(Problem::at, Problem::message, Problem::hint)
        .extracting(Object::toString)
        .containsExactly(
            "(templates/notes.txt, \"only files that end in .ftlh are templates\", \"rename or remove it\")",
            "(templates/stroy.ftlh, \"no page uses this template\", \"did you mean story.ftlh?\")");
  }

  @Test
  void aTemplateThatIsNotUtf8IsReported() throws Exception {
    Files.write(folder.resolve("story.ftlh"), new byte[] {'a', (byte) 0xff});
    TemplateFiles.of(Optional.of(folder), problems);
    assertThat(problems.sorted()).extracting(Problem::message).containsExactly("the file is not UTF-8");
  }

  @Test
  void theUsersFileTakesThePlaceOfOneBuiltInTemplate() throws Exception {
    Files.writeString(folder.resolve("parts.ftlh"), "<#macro date of>mine</#macro>");
    TemplateFiles files = TemplateFiles.of(Optional.of(folder), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(text(files, "parts.ftlh")).isEqualTo("<#macro date of>mine</#macro>");
    assertThat(text(files, "layout.ftlh")).contains("<!DOCTYPE html>");
  }

  @Test
  void everyTemplateOfThePagesIsBuiltIn() throws Exception {
    TemplateFiles files = TemplateFiles.of(Optional.empty(), problems);
    for (String name : PageTemplate.BUILT_IN) {
      assertThat(files.findTemplateSource(name)).as(name).isNotNull();
    }
  }

  private static String text(TemplateFiles files, String name) throws Exception {
    StringWriter text = new StringWriter();
    files.getReader(files.findTemplateSource(name), "UTF-8").transferTo(text);
    return text.toString();
  }

  private Templates templates(String text) throws Exception {
    Files.writeString(folder.resolve("note.ftlh"), text);
    return Templates.of(TemplateFiles.of(Optional.of(folder), new Problems()), new Link("The Daily Murmur", "./"), Messages.english());
  }

  private String written(String text) throws Exception {
    StringWriter out = new StringWriter();
    templates(text).write("note.ftlh", NOTE, out);
    return out.toString();
  }

  private TemplateFault fault(String text) {
    return catchThrowableOfType(TemplateFault.class, () -> written(text));
  }
}
