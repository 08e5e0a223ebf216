package io.github.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {

  private static final List<Body.Heading> HEADINGS =
      List.of(new Body.Heading(2, "h-what-to-do", "What to do?"), new Body.Heading(2, "x", "Of somebody who goes by another name"));

  @Test
  void aHeadingIsFoundByItsIdOrAsGitHubWritesIt() {
    assertThat(Body.anchor("what-to-do", HEADINGS)).isEqualTo("h-what-to-do");
    assertThat(Body.anchor("whatto-do", HEADINGS)).isEqualTo("h-what-to-do");
  }

  /** What hides a name may have made something else of an anchor. */
  @Test
  void anAnchorThatDoesNotBeginAsOthersDoIsNoneOfIt() {
    assertThat(Body.anchor("nowhere", HEADINGS)).isEqualTo("nowhere");
  }
}
