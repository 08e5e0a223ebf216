package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Place.Coordinates;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Topic;
import org.junit.jupiter.api.Test;

class TopicAndPlaceReaderTest {

  @Test
  void everyFieldOfATopicIsRead() {
    Topic topic = Reads.of(
        new TopicReader(), "name: Secret marriages", "aliases: Weddings", "description: Said in whispers.", "part-of: Marriages",
        "same-as: https://example.org/", "former-ids: weddings", "slug: secret", "allow: {code: HS103, reason: r}").get();
    assertThat(topic.name()).isEqualTo("Secret marriages");
    assertThat(topic.aliases()).containsExactly("Weddings");
    assertThat(topic.description()).isEqualTo("Said in whispers.");
    assertThat(topic.partOf().map(Reference::text)).contains("Marriages");
    assertThat(topic.sameAs()).containsExactly("https://example.org/");
    assertThat(topic.formerIds()).containsExactly(new Id("weddings"));
    assertThat(topic.allow()).hasSize(1);
    assertThat(Reads.of(new TopicReader(), "title: x").problems()).containsExactly(
        "1:1+5 HS201 a topic has no field title | did you mean name?",
        "1:1+3 HS202 the topic has no name | add it, for example name: Marriages");
  }

  @Test
  void everyFieldOfAPlaceIsRead() {
    Place place = Reads.of(
        new PlaceReader(), "name: Park Street", "kind: address", "within: London", "aliases: The house", "description: A house.",
        "latitude: 51.51", "longitude: -0.15", "private: true", "same-as: https://example.org/", "former-ids: park").get();
    assertThat(place.kind()).contains(Place.Kind.ADDRESS);
    assertThat(place.within().map(Reference::text)).contains("London");
    assertThat(place.coordinates()).contains(new Coordinates(51.51, -0.15));
    assertThat(place.isPrivate()).isTrue();
    assertThat(place.formerIds()).containsExactly(new Id("park"));
  }

  @Test
  void coordinatesComeInPairsAndWithinTheGlobe() {
    assertThat(Reads.of(new PlaceReader(), "name: x", "latitude: 51").problems())
        .containsExactly("2:11+2 HS202 the place has a latitude but no longitude | write both, or neither");
    assertThat(Reads.of(new PlaceReader(), "name: x", "latitude: 91", "longitude: 0").problems())
        .containsExactly("2:11+2 HS305 latitude is 91; it must be from -90 to 90");
    assertThat(Reads.of(new PlaceReader(), "name: x", "latitude: 51° N", "longitude: 0").problems())
        .containsExactly("2:11+5 HS305 latitude is not a number: \"51° N\" | write it in digits, with a point before decimals");
  }
}
