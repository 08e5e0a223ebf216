package io.github.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written into one text and made of it again. */
class PackedTest {

  private static Reference reference(String text, int line) {
    return new Reference(text, Location.at("articles/2016/a story.md", line, 3, text.length()));
  }

  @Test
  void aCastIsWhatItWas() {
    Cast.Lists lists =
        new Cast.Lists(
            List.of(reference("Zoë \"2 3\" Noël", 2), reference("", 3)), List.of(), List.of(reference("1 2 3", 4)),
            List.of(new Reference("London", Location.file("other.md"))), List.of(reference("park-street", 6)));

    Cast cast = new Cast(lists.people(), lists.mentions(), lists.topics(), lists.places(), lists.related());

    assertThat(cast.lists()).isEqualTo(lists);
  }

  @Test
  void whoListsNobodyNeedsNoText() {
    Cast cast = new Cast(List.of(), List.of(), List.of(), List.of(), List.of());

    assertThat(cast.written().isEmpty()).isTrue();
    assertThat(cast.lists()).isEqualTo(new Cast.Lists(List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void linksAndHeadingsAreWhatTheyWere() {
    BodyLink link =
        new BodyLink(BodyLink.Kind.ARTICLE, "park-street", "the 1 wedding", "say\nwhat", "", "A sentence, 12 words.", Location.at("a.md", 7, 8, 9));
    BodyLink other = new BodyLink(BodyLink.Kind.NOWHERE, "", "", "", "", "", Location.at("a.md", 0, 0, 0));
    List<Body.Heading> headings = List.of(new Body.Heading(2, "h-1", "1"), new Body.Heading(6, "h-x", ""));

    Body body = new Body(Text.of("text"), List.of(link, other), headings, Text.of("lead"), 2);

    assertThat(body.links()).containsExactly(link, other);
    assertThat(body.headings()).isEqualTo(headings);
  }

  @Test
  void headingsAloneAreToo() {
    List<Body.Heading> headings = List.of(new Body.Heading(2, "h-1", "1"));

    assertThat(new Body(Text.of("text"), List.of(), headings, Text.of(""), 1).headings()).isEqualTo(headings);
    assertThat(new Body(Text.of("text"), List.of(), headings, Text.of(""), 1).links()).isEmpty();
  }
}
