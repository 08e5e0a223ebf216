package io.github.hearsay.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

  @Test
  void theThirdOfEightIsWrittenWithASlash() {
    assertThat(Shard.of("3/8")).isEqualTo(new Shard(3, 8)).hasToString("3/8");
    assertThat(Shard.of(" 1/1 ")).isEqualTo(new Shard(1, 1));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "9/8|there is no shard 9/8: they go from 1/8 to 8/8",
    "0/8|there is no shard 0/8: they go from 1/8 to 8/8",
    "2/1|there is no shard 2/1: the least is one, 1/1",
    "1/0|there is no shard 1/0: the least is one, 1/1",
  })
  void aNumberThatIsNotThereIsRefusedWithThoseThatAre(String written, String message) {
    assertThatThrownBy(() -> Shard.of(written)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "3", "3/", "/8", "3 of 8", "-1/8", "3/8/1", "1/1234567", "٣/٨"})
  void anythingElseIsToldHowAShardIsWritten(String written) {
    assertThatThrownBy(() -> Shard.of(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + written + "\" is not a shard: write which one and of how many, as in 3/8");
  }

  @Test
  void everyAddressBelongsToExactlyOne() {
    for (SitePath address : addresses()) {
      assertThat(IntStream.rangeClosed(1, 8).filter(number -> new Shard(number, 8).has(address)).count()).as(address.value()).isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8, 100})
  void noShardGetsMuchMoreThanItsShare(int of) {
    double share = (double) addresses().size() / of;
    for (int number = 1; number <= of; number++) {
      Shard shard = new Shard(number, of);
      assertThat((double) addresses().stream().filter(shard::has).count()).isBetween(share - 4 * Math.sqrt(share), share + 4 * Math.sqrt(share));
    }
  }

  /** Shards built by different machines, or on different days, must share the site out alike: this may never change within a version. */
  @Test
  void whereAPageBelongsIsWrittenInStone() {
    List<String> places = new ArrayList<>();
    for (String address : List.of("/", "/people/", "/people/nell-gwyn/", "/feed.xml", "/articles/1785/12/two-carriages/", "/.nojekyll")) {
      places.add(IntStream.rangeClosed(1, 8).filter(number -> new Shard(number, 8).has(SitePath.of(address))).findFirst().orElseThrow() + " " + address);
    }
    assertThat(places)
        .containsExactly(
            "6 /", "7 /people/", "2 /people/nell-gwyn/", "1 /feed.xml", "6 /articles/1785/12/two-carriages/", "8 /.nojekyll");
  }

  private static List<SitePath> addresses() {
    List<SitePath> addresses = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      addresses.add(SitePath.of("/articles/" + (1700 + i % 300) + "/" + (10 + i % 3) + "/story-" + i + "/"));
      addresses.add(SitePath.of("/people/p" + i + "/"));
      addresses.add(SitePath.of("/people/p" + i + "/feed.xml"));
    }
    for (int year = 1000; year < 3000; year++) {
      addresses.add(SitePath.of("/timeline/" + year + "/"));
    }
    return addresses;
  }
}
