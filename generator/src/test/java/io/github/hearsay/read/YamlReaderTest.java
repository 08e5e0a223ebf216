package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static final Location WHOLE = Location.at("f.md", 1, 1, 3);

  private final Problems problems = new Problems();

  private Node read(String... lines) {
    return YamlReader.read(new YamlSource("f.md", 2, String.join("\n", lines) + "\n"), WHOLE, problems);
  }

  private List<String> complaints() {
    return Reads.words(problems.sorted());
  }

  /** A node as text: {@code {title='Kim', people=['a', 'b'], x=?}}, with a question mark for what is broken. */
  private static String show(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return "'" + scalar.text() + "'";
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(YamlReaderTest::show).collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream().map(entry -> entry.key().text() + "=" + show(entry.value())).collect(Collectors.joining(", ", "{",
          "}"));
    }
    return "?";
  }

  @Test
  void everythingIsText() {
    Node root = read("yes: no", "number: 012", "float: 1e3", "date: 2016-10-03", "time: 12:30", "tilde: ~", "null: null", "empty:");
    assertThat(show(root)).isEqualTo(
        "{yes='no', number='012', float='1e3', date='2016-10-03', time='12:30', tilde='~', null='null', empty=''}");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void listsAndMapsMayBeWrittenBothWays() {
    assertThat(show(read("a: [x, 'y z', {k: v}]", "b:", "  - x", "  - k: v", "    l: w", "c: |", "  one", "  two", "d: >-", "  three",
        "  four")))
        .isEqualTo("{a=['x', 'y z', {k='v'}], b=['x', {k='v', l='w'}], c='one\ntwo\n', d='three four'}");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void nodesKnowTheirPlaceInTheFile() {
    Node.Mapping root = (Node.Mapping) read("title: A ring", "people: [Nell, \"Moll Davis\"]");
    assertThat(root.entries().get(0).key().at()).isEqualTo(Location.at("f.md", 2, 1, 5));
    assertThat(root.entries().get(0).value().at()).isEqualTo(Location.at("f.md", 2, 8, 6));
    Node.Sequence people = (Node.Sequence) root.entries().get(1).value();
    assertThat(people.at()).isEqualTo(Location.at("f.md", 3, 9, 20));
    assertThat(people.items().get(1).at()).isEqualTo(Location.at("f.md", 3, 16, 12));
  }

  @Test
  void placesCountCharactersAsJavaDoesEvenAfterAnEmoji() {
    Node.Mapping root = (Node.Mapping) read("title: \"\uD83D\uDC8D ring\"", "people: [\uD83D\uDC51 King, Nell]");
    Node.Sequence people = (Node.Sequence) root.entries().get(1).value();
    assertThat(people.items().get(0).at()).isEqualTo(Location.at("f.md", 3, 10, 7));
    assertThat(people.items().get(1).at()).isEqualTo(Location.at("f.md", 3, 19, 4));
  }

  @Test
  void lettersAndTheirAccentsAreComposed() {
    assertThat(show(read("name: Khloe\u0301"))).isEqualTo("{name='Khlo\u00e9'}");
  }

  /** The value, and what is said about it: the column, the message and the hint. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Kim: on the rocks   | 11+1 HS012 a colon inside a value               | put the value in quotes: title: "Kim: on the rocks"
      "Kim": on the rocks | 13+1 HS012 a colon inside a value               | put the value in quotes: title: '"Kim": on the rocks'
      @kim tells all      | 8+1 HS012 a value may not begin with @          | put the value in quotes: title: "@kim tells all"
      %1 of it            | 8+1 HS012 a value may not begin with %          | put the value in quotes: title: "%1 of it"
      - foo               | 8+1 HS012 a value may not begin with -          | put the value in quotes: title: "- foo"
      ? who knows         | 8+1 HS012 a value may not begin with ?          | put the value in quotes: title: "? who knows"
      > quote             | 8+1 HS012 a value may not begin with >          | put the value in quotes: title: "> quote"
      }x                  | 8+1 HS012 a value may not begin with }          | put the value in quotes: title: "}x"
      *Kim* is back       | 8+1 HS012 a value may not begin with *          | put the value in quotes: title: "*Kim* is back"
      *kim is back        | 8+1 HS012 a value may not begin with *          | put the value in quotes: title: "*kim is back"
      'Kim's ring'        | 13+1 HS012 the value goes on after its closing quotation mark | put the value in quotes: title: "Kim's ring"
      "Kim" is back       | 14+1 HS012 the value goes on after its closing quotation mark | put the value in quotes: title: '"Kim" is back'
      [Exclusive] Kim     | 20+1 HS012 the value goes on after its closing bracket | put the value in quotes: title: "[Exclusive] Kim"
      {Kim} is            | 14+1 HS012 the value goes on after its closing brace | put the value in quotes: title: "{Kim} is"
      'Kim is back        | 8+1 HS012 this quotation mark is never closed   | write title: "Kim is back"
      "Kim is back        | 8+1 HS012 this quotation mark is never closed   | close it with another at the end of the value
      "a\\qb"             | 11+1 HS012 a backslash means something special in double quotation marks | write it twice, or put the value in single quotation marks
      [A, B               | 8+1 HS012 this [ is never closed                | close it with ] after the last item
      {a: b               | 8+1 HS012 this { is never closed                | close it with } after the last item
      [A, B}              | 13+1 HS012 a comma or ] is missing before this  | put each item that holds brackets, colons or quotation marks in quotes
      [A, , B]            | 12+1 HS012 something is missing before this     | write an item there, or take the comma away
      &kim is             | 8+4 HS013 &kim is a YAML anchor                 | take it away; if the & belongs to the value, put it in quotes: "&kim is"
      *kim                | 8+4 HS013 *kim is a YAML alias                  | write the value itself; if the asterisk belongs to it, put it in quotes: "*kim"
      !wow nice           | 8+4 HS013 !wow is a YAML tag                    | take it away; if the exclamation mark belongs to the value, put it in quotes: "!wow nice"
      !!str nice          | 8+5 HS013 tag:yaml.org,2002:str is a YAML tag  | take it away; if the exclamation mark belongs to the value, put it in quotes: "!!str nice"
      ! nice              | 8+1 HS013 ! is a YAML tag                       | take it away; if the exclamation mark belongs to the value, put it in quotes: "! nice"
      """)
  void aMistakeIsNamedWithWhatToWriteInstead(String value, String message, String hint) {
    Node root = read("title: " + value, "date: 2016", "people: Kim");
    assertThat(complaints()).containsExactly("2:" + message + " | " + hint);
    assertThat(show(root)).contains("date='2016'", "people='Kim'", "title=?");
  }

  @Test
  void aBacktickMayNotBeginAValue() {
    read("title: `kim`");
    assertThat(complaints()).containsExactly("2:8+1 HS012 a value may not begin with ` | put the value in quotes: title: \"`kim`\"");
  }

  @Test
  void everyMistakeOfAFileIsNamedAndTheRestIsRead() {
    Node root = read(
        "title: Kim: on the rocks", "date: 2016", "summary: \"never closed", "people: [Kim, Kanye", "topic: @love", "kind: report",
        "claims:",
        "  - text: a: b", "    said-by: unattributed");
    assertThat(complaints()).containsExactly(
        "2:11+1 HS012 a colon inside a value | put the value in quotes: title: \"Kim: on the rocks\"",
        "4:10+1 HS012 this quotation mark is never closed | close it with another at the end of the value",
        "5:9+1 HS012 this [ is never closed | close it with ] after the last item",
        "6:8+1 HS012 a value may not begin with @ | put the value in quotes: topic: \"@love\"",
        "9:12+1 HS012 a colon inside a value | put the value in quotes: text: \"a: b\"");
    assertThat(show(root)).isEqualTo("{date='2016', kind='report', title=?, summary=?, people=?, topic=?, claims=?}");
  }

  @Test
  void aTabIsPointedAt() {
    Node root = read("title: x", "\tdate: 2016", "topic: y");
    assertThat(complaints()).containsExactly("3:1+1 HS012 a tab where only spaces may be | indent with spaces: two for each level");
    assertThat(show(root)).isEqualTo("{topic='y', title=?, date=?}");
  }

  @Test
  void aMissingBlankAfterAColonIsSeenOnTheFirstLineAndFurtherDown() {
    read("title:Kim", "date:2016", "topic: y");
    assertThat(complaints()).containsExactly(
        "2:6+1 HS012 a space is missing after this colon | write title: Kim",
        "3:5+1 HS012 a space is missing after this colon | write date: 2016");
  }

  @Test
  void aLineThatIsNoFieldIsPointedAt() {
    read("date: 2016", "Kim is back", "topic: y");
    assertThat(complaints()).containsExactly(
        "3:1+11 HS012 this line is no field and goes on with none"
            + " | write key: value; a value that goes on from the line above is indented");
  }

  @Test
  void textBeforeTheFirstFieldIsPointedAt() {
    read("Kim is back", "", "title: x");
    assertThat(complaints()).containsExactly(
        "2:1+11 HS012 this line is no field and goes on with none"
            + " | write key: value; a value that goes on from the line above is indented");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: a\n  date: b", "people:\n  - a\n - b", "events:\n  - a: b\n   c: d"})
  void aLineThatIsIndentedOtherwiseIsPointedAt(String yaml) {
    read(yaml);
    assertThat(complaints()).singleElement().asString()
        .contains("HS012 this line does not begin where the ones above it do | fields that belong together begin in one column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"people: Nell\n  - Charles", "people:\n- Nell\n -Charles"})
  void aDashThatYamlTakesForTextIsAnError(String yaml) {
    read(yaml);
    assertThat(complaints()).singleElement().asString()
        .contains("HS012 this line goes on with the value above, although it begins with a dash | for an item of a list");
  }

  @Test
  void aValueCutAtANumberSignIsWarnedOf() {
    Node root = read("title: Kim #1 fan", "date: 2016 # no day is known", "people: Kim#1", "topic: 'Kim #2'", "alias: \"x\" #3");
    assertThat(complaints()).containsExactly(
        "2:12+6 warning HS015 the value ends before this #: what follows is a comment"
            + " | put it in quotes: \"Kim #1 fan\"; or put a space after the # of a comment");
    assertThat(show(root)).isEqualTo("{title='Kim', date='2016', people='Kim#1', topic='Kim #2', alias='x'}");
  }

  @Test
  void aKeyMayBeGivenOnce() {
    Node root = read("title: Kim", "events:", "  - {date: 2016, date: 2017}", "title: Kanye");
    assertThat(complaints()).containsExactly(
        "4:18+4 HS014 date is given twice: it is on line 4 already | keep one of them",
        "5:1+5 HS014 title is given twice: it is on line 2 already | keep one of them");
    assertThat(show(root)).isEqualTo("{title='Kim', events=[{date='2016'}]}");
  }

  @Test
  void anchorsAliasesAndMergeKeysAreForbiddenOneByOne() {
    Node root = read("base: &b {x: y}", "title: *b", "<<: *b", "[a]: b", "people: [&c Kim, *c]");
    assertThat(complaints()).containsExactly(
        "2:7+2 HS013 &b is a YAML anchor | take it away; if the & belongs to the value, put it in quotes: \"&b {x: y}\"",
        "3:8+2 HS013 *b is a YAML alias | write the value itself; if the asterisk belongs to it, put it in quotes: \"*b\"",
        "4:1+2 HS013 << is a YAML merge key | write the fields themselves",
        "4:5+2 HS013 *b is a YAML alias | write the value itself; if the asterisk belongs to it, put it in quotes: \"*b\"",
        "5:1+3 HS013 a key that is a list | a key is a single word, such as title",
        "6:10+2 HS013 &c is a YAML anchor | take it away; if the & belongs to the value, put it in quotes: \"&c Kim, *c]\"",
        "6:18+2 HS013 *c is a YAML alias | write the value itself; if the asterisk belongs to it, put it in quotes: \"*c]\"");
    assertThat(show(root)).isEqualTo("{base={x='y'}, title=?, people=[?, ?]}");
  }

  @Test
  void whatIsNoMapIsRefused() {
    assertThat(show(read("- a", "- b"))).isEqualTo("?");
    assertThat(complaints()).containsExactly("2:1+1 HS012 this is a list, not a field | write fields, one a line: title: The headline");
  }

  @Test
  void directivesAndSecondDocumentsAreRefused() {
    read("%YAML 1.2", "title: x");
    assertThat(complaints()).containsExactly("2:1+9 HS013 a YAML directive | take this line away");
  }

  @Test
  void controlCharactersAreNamed() {
    assertThat(show(read("title: a\u0007b", "date: \u0000\u0001"))).isEqualTo("{title='a\ufffdb', date='\ufffd\ufffd'}");
    assertThat(complaints()).containsExactly(
        "2:9+1 HS012 the control character U+0007, and 2 more like it further down | take it out: it cannot be seen, nor shown");
  }

  @Test
  void nothingAtAllIsAnEmptyMap() {
    assertThat(show(read(""))).isEqualTo("{}");
    assertThat(show(read("# only a comment"))).isEqualTo("{}");
    assertThat(complaints()).isEmpty();
  }
}
