package io.github.hearsay.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueChecksTest {

  private final ValueChecks checks = new ValueChecks(Map.of());

  private record Ids(List<Id> ids) {}

  private record Day(Edtf date) {}

  private record Address(SitePath path) {}

  private record Texts(String one, String other) {}

  @Test
  void equalValuesHaveEqualChecks() {
    assertThat(checks.of(ids("nell-gwyn", "moll-davis"))).isEqualTo(checks.of(ids("nell-gwyn", "moll-davis")));
    assertThat(checks.of(new Day(Edtf.parse("1667-06~")))).isEqualTo(checks.of(new Day(Edtf.parse("1667-06~"))));
    assertThat(checks.of(new Texts("Éclair", "’"))).isEqualTo(checks.of(new Texts("Éclair", "’")));
  }

  @Test
  void everyCharacterOfAnIdCounts() {
    assertThat(checks.of(ids("nell-gwyn"))).isNotEqualTo(checks.of(ids("nell-gwyk"))).isNotEqualTo(checks.of(ids("nell-gwy")));
  }

  @Test
  void whereOneIdEndsCounts() {
    assertThat(checks.of(ids("ab", "c"))).isNotEqualTo(checks.of(ids("a", "bc"))).isNotEqualTo(checks.of(ids("abc")));
  }

  @Test
  void everyCharacterOfADateCounts() {
    assertThat(checks.of(new Day(Edtf.parse("1667-06-01")))).isNotEqualTo(checks.of(new Day(Edtf.parse("1667-06-02"))));
    assertThat(checks.of(new Day(Edtf.parse("1667?")))).isNotEqualTo(checks.of(new Day(Edtf.parse("1667~"))));
  }

  @Test
  void charactersOfAnAddressOrATextCountWhole() {
    // Alike in the lower halves of their characters.
    assertThat(checks.of(new Address(SitePath.of("/\u0161/")))).isNotEqualTo(checks.of(new Address(SitePath.of("/a/"))));
    assertThat(checks.of(new Texts("\u0161", ""))).isNotEqualTo(checks.of(new Texts("a", "")));
  }

  @Test
  void whichTextIsWhichCounts() {
    assertThat(checks.of(new Texts("a", "b"))).isNotEqualTo(checks.of(new Texts("b", "a")));
  }

  private static Ids ids(String... ids) {
    return new Ids(List.of(ids).stream().map(Id::new).toList());
  }
}
