package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
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

  private static Matcher line(String svg) {
    Matcher line = LINE.matcher(svg);
    assertThat(line.find()).isTrue();
    return line;
  }
}
