package io.github.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  @ParameterizedTest
  @CsvSource({
    "people/a, does not start with /",
    "/../evil, has a .. in it",
    "/a/./b, has a . in it",
    "/a//b, has two slashes in a row",
    "'/a b', has the character U+0020",
    "/a?b, has the character ?",
    "'/a\\b', has the character \\",
    "/a%2e%2e/b, has the character %",
  })
  void whatIsNoAddressSaysWhy(String text, String fault) {
    assertThat(SitePath.fault(text)).isEqualTo(fault);
    assertThatThrownBy(() -> SitePath.of(text)).hasMessage("\"" + text + "\" " + fault);
  }

  @Test
  void aFoldersFileIsItsIndex() {
    assertThat(SitePath.of("/").file()).isEqualTo("index.html");
    assertThat(SitePath.of("/people/nell-gwyn/").file()).isEqualTo("people/nell-gwyn/index.html");
    assertThat(SitePath.of("/feed.xml").file()).isEqualTo("feed.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "nell-gwyn", "1785", "a-1-b"})
  void idsAreWordsJoinedByHyphens(String id) {
    assertThat(Id.isLegal(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a_b", "é", "..", "a/b"})
  void anythingElseIsNoId(String id) {
    assertThat(Id.isLegal(id)).isFalse();
  }
}
