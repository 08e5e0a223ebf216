package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedIdTest {

  @Test
  void aNameHasOneForGood() {
    assertThat(NamedId.of("The Daily Murmur\n/feed.xml")).hasToString(NamedId.of("The Daily Murmur\n/feed.xml").toString())
        .hasToString("a23852d0-5bd4-83e9-bdb0-63e2cf2b22df");
  }

  @Test
  void itSaysThatItIsOfVersionEight() {
    for (String name : List.of("", "a", "/people/nell-gwyn/", "ن")) {
      assertThat(NamedId.of(name).version()).isEqualTo(8);
      assertThat(NamedId.of(name).variant()).isEqualTo(2);
    }
  }

  @Test
  void namesThatHardlyDifferHaveNothingInCommon() {
    List<UUID> ids = IntStream.range(0, 100_000).mapToObj(number -> NamedId.of("The Daily Murmur\n/articles/" + number + "/")).toList();

    assertThat(ids.stream().distinct()).hasSize(ids.size());
    assertThat(ids.stream().map(UUID::getMostSignificantBits).distinct()).hasSize(ids.size());
    assertThat(ids.stream().map(UUID::getLeastSignificantBits).distinct()).hasSize(ids.size());
  }
}
