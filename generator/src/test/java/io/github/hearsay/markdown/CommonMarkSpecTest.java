package io.github.hearsay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** All examples of the CommonMark specification, with what we do otherwise on purpose taken out on both sides. */
class CommonMarkSpecTest {

  /** Double brackets are links by name here (548, 559, 590), and bare addresses are links (602, 608, 611, 612). */
  private static final Set<Integer> ON_PURPOSE = Set.of(548, 559, 590, 602, 608, 611, 612);

  /** Examples that flexmark reads differently. The list may only become shorter. */
  private static final Set<Integer> KNOWN_FAILURES = Set.of(146, 171, 201, 215, 216, 312, 313, 416, 417, 540);

  private static final Pattern RAW_HTML = Pattern.compile("<(span|p) class=\"raw-html\">(.*?)</\\1>", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("<(/?)h([1-6])>");

  private final List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());

  @Test
  void allButTheKnownExamplesComeOutAsSpecified() {
    assertThat(examples).hasSizeGreaterThan(600);
    Set<Integer> failures = new TreeSet<>();
    for (int number = 1; number <= examples.size(); number++) {
      Example example = examples.get(number - 1);
      if (!ours(compiled(example.getSource())).equals(theirs(example.getHtml()))) {
        failures.add(number);
      }
    }
    Set<Integer> known = new TreeSet<>(KNOWN_FAILURES);
    known.addAll(ON_PURPOSE);
    assertThat(failures).isEqualTo(known);
  }

  @Test
  void atLeastNinetyFiveInAHundredDo() {
    assertThat(KNOWN_FAILURES.size() + ON_PURPOSE.size()).isLessThan(examples.size() / 20);
  }

  @Test
  void theQuickParserAndTheFullOneBuildTheSameTrees() {
    for (Example example : examples) {
      Source source = Source.of("a.md", example.getSource(), 1, new Problems());
      if (!Tables.mayBeIn(source.chars())) {
        assertThat(tree(source, false)).as(example.getSource()).isEqualTo(tree(source, true));
      }
    }
  }

  private static String tree(Source source, boolean mayHaveTable) {
    StringBuilder tree = new StringBuilder();
    append(Parsers.parse(source, mayHaveTable), tree);
    return tree.toString();
  }

  private static void append(Node node, StringBuilder tree) {
    tree.append('(').append(node.getClass().getSimpleName()).append(' ').append(node.getChars());
    node.getChildren().forEach(child -> append(child, tree));
    tree.append(')');
  }

  private static String compiled(String text) {
    Problems problems = new Problems();
    Source source = Source.of("a.md", text, 1, problems);
    return Html.of(MarkdownCompiler.compile(source, Survey.of(source, problems), new AnyLink(), problems));
  }

  /** Takes every address as it is, for the examples lead to all sorts of places. */
  private record AnyLink() implements LinkRules {

    @Override
    public Destination link(String address) {
      return new Destination.Reached(BodyLink.Kind.EXTERNAL, encoded(address), "");
    }

    @Override
    public Destination image(String address) {
      return new Destination.Reached(BodyLink.Kind.IMAGE, encoded(address), "");
    }

    @Override
    public Destination wiki(String name) {
      return new Destination.Refused(Code.DEAD_LINK, "not in the specification", "");
    }

    private static String encoded(String address) {
      return Addresses.encoded(address).replace("[", "%5B").replace("]", "%5D");
    }
  }

  private static String ours(String html) {
    String plain = RAW_HTML.matcher(html).replaceAll(raw -> java.util.regex.Matcher.quoteReplacement(unescaped(raw)));
    return common(plain.replaceAll(" id=\"h-[^\"]*\"", "").replace("<figure>", "<p>").replace("</figure>", "</p>").replaceAll("<figcaption>.*?</figcaption>", ""));
  }

  private static String unescaped(MatchResult raw) {
    return raw.group(2).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String theirs(String html) {
    Headings levels = new Headings();
    int[] level = new int[1];
    String shifted = HEADING.matcher(html).replaceAll(heading -> {
      level[0] = heading.group(1).isEmpty() ? levels.level(Integer.parseInt(heading.group(2))) : level[0];
      return "<" + heading.group(1) + "h" + level[0] + ">";
    });
    return common(shifted.replace(" />", ">").replaceAll("(?s)<!--(-?>|.*?-->)", ""));
  }

  private static String common(String html) {
    return html
        .replaceAll("(?s)<!--(-?>|.*?-->)", "")
        .replace(" />", ">")
        .replaceAll("[\u201c\u201d]|&quot;", "\"")
        .replaceAll("[\u2018\u2019]", "'")
        .replace("\u2026", "...")
        .replace("\u2013", "--")
        .replace("\u2014", "---")
        .replace('\u2192', '\t')
        .replaceAll("\n +", "\n")
        .replaceAll(">\\s+<", "><")
        .replaceAll("\\s+(</?(p|li|ul|ol|blockquote|pre|h[2-6]|hr)>)", "$1")
        .replaceAll("(</?(p|li|ul|ol|blockquote|h[2-6]|hr|br)>)\\s+", "$1")
        .strip();
  }
}
