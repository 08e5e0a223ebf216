package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates less exact than a day, drawn within their years. */
class SpanBarTest {

  private static final Pattern LINE = Pattern.compile("<path d=\"M(\\d+) 4H(\\d+)\"/>");

  @Test
  void anExactDayNeedsNoDrawing() {
    assertThat(SpanBar.of(Edtf.parse("1785-12-15"), 1785, 1785)).isEqualTo(Markup.NONE);
  }

  @Test
  void aMonthIsATwelfthOfItsYear() {
    String svg = SpanBar.of(Edtf.parse("1785-12"), 1785, 1785).html();
    Matcher line = line(svg);
    assertThat(Integer.parseInt(line.group(1))).isBetween(218, 220);
    assertThat(Integer.parseInt(line.group(2))).isEqualTo(240);
    assertThat(svg).doesNotContain("tip").doesNotContain("unsure");
  }

  @Test
  void whatReachesBeyondItsYearsHasAnOpenEnd() {
    assertThat(SpanBar.of(Edtf.parse("1785-06/1790"), 1785, 1785).html()).containsOnlyOnce("class=\"tip\"");
    assertThat(SpanBar.of(Edtf.parse("../1785-06"), 1785, 1785).html()).containsOnlyOnce("class=\"tip\"");
    assertThat(SpanBar.of(Edtf.parse("1784/1790"), 1785, 1785).html()).contains("M5 0L0 4", "M235 0l5 4");
  }

  @Test
  void whatIsDoubtfulIsDashed() {
    assertThat(SpanBar.of(Edtf.parse("1785-12-15?"), 1785, 1785).html()).contains("bar unsure");
    assertThat(SpanBar.of(Edtf.parse("1785~"), 1785, 1785).html()).contains("bar unsure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1785", "178X", "1785-12-31~", "1785-01-01?", "1785/..", "../1785", "[1785-01-01,1785-12-31]", "/1785", "1785/"})
  void theBarStaysInsideTheDrawing(String text) {
    Edtf date = Edtf.parse(text);
    Matcher line = line(SpanBar.of(date, text.equals("178X") ? 1780 : 1785, text.equals("178X") ? 1789 : 1785).html());
    int from = Integer.parseInt(line.group(1));
    int to = Integer.parseInt(line.group(2));
    assertThat(from).isBetween(0, 240);
    assertThat(to).isBetween(from, 240);
  }

  private static String spell(String from, String to) {
    return SpanBar.spell(date(from), date(to), "documented", 1780, 1789).html();
  }

  private static Optional<Edtf> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(text));
  }

  @Test
  void aSpellIsDrawnOverTheDaysItSurelyLastedAndDashedOverThoseItMayHave() {
    assertThat(spell("1782", "1785"))
        .contains("class=\"bar spell documented\"")
        .contains("<path class=\"perhaps\" d=\"M48 4H144\"/><path d=\"M71 4H120\"/>")
        .doesNotContain("tip");
    assertThat(spell("1784", "1784")).contains("perhaps").doesNotContain("<path d=");
  }

  @Test
  void aSpellHasAnOpenEndWhereNobodyKnowsIt() {
    assertThat(spell("1782-01-01", "")).contains("M48 4H235", "M235 0l5 4").doesNotContain("M5 0L0 4").doesNotContain("<path d=");
    assertThat(spell("", "1785-12-31")).contains("M5 4H144", "M5 0L0 4").doesNotContain("M235 0l5 4");
    assertThat(spell("1782/..", "1785")).contains("M48 4H144");
    assertThat(spell("", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1780-01-01 1789-12-31", "1789-12-31 1789-12-31", "1600 1900", "178X 178X", "../1780 1789/.."})
  void aSpellStaysInsideTheDrawing(String dates) {
    Matcher line = line(spell(dates.split(" ")[0], dates.split(" ")[1]).replace(" class=\"perhaps\"", ""));
    assertThat(Integer.parseInt(line.group(1))).isBetween(0, 240);
    assertThat(Integer.parseInt(line.group(2))).isBetween(Integer.parseInt(line.group(1)) + 1, 240);
  }

  private static Matcher line(String svg) {
    Matcher line = LINE.matcher(svg);
    assertThat(line.find()).isTrue();
    return line;
  }
}
