package io.github.hearsay.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTextTest {

  @Test
  void commentsAndSpaceThatMeansNothingGo() {
    assertThat(StyleText.small("/* a */\n.a,\n.b {\n  color: red;\n  margin: 0 1px;\n}\n\n@media (min-width: 2rem) { p { inset: 0; } }\n"))
        .isEqualTo(".a,.b{color:red;margin:0 1px}@media (min-width:2rem){p{inset:0}}");
  }

  @Test
  void spaceThatMeansSomethingStays() {
    assertThat(StyleText.small(".a :is(b, i) > p + p/**/.c { inline-size: calc(1rem - 2px); font: 1rem / 1.5 serif; }"))
        .isEqualTo(".a :is(b,i)>p + p .c{inline-size:calc(1rem - 2px);font:1rem/1.5 serif}");
  }

  @Test
  void theZeroBeforeAPointGoes() {
    assertThat(StyleText.small("a { inset: 0.5rem -0.25em 10.5px calc(0.5rem + 0.1vw); } .v0.w { top: 0; content: \"0.5\"; }"))
        .isEqualTo("a{inset:.5rem -.25em 10.5px calc(.5rem + .1vw)}.v0.w{top:0;content:\"0.5\"}");
  }

  @Test
  void whatIsQuotedStays() {
    assertThat(StyleText.small("a::before { content: \"/* ; \\\"  } */\"; } b { font: '{ x  }'  , \"y\"; }"))
        .isEqualTo("a::before{content:\"/* ; \\\"  } */\"}b{font:'{ x  }',\"y\"}");
  }

  @Test
  void whatIsNotClosedEndsWithTheText() {
    assertThat(StyleText.small("a{} /* never")).isEqualTo("a{}");
    assertThat(StyleText.small("a{content:\"never\\")).isEqualTo("a{content:\"never\\");
  }
}
