package io.github.hearsay.redact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import io.github.hearsay.read.ContentReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedTargetsTest {

  private static final String KEY = "a key that nobody will guess";

  @TempDir Path folder;

  private final Keyed keyed = new Keyed(KEY);

  private String digest(String name) {
    return keyed.target(name).substring(Keyed.PREFIX.length());
  }

  private Content content(String... texts) throws IOException {
    LeakArchive archive = new LeakArchive(folder).write("site.yml", "title: Murmur\nnow: 2026-11-22\n");
    for (int i = 0; i < texts.length; i++) {
      archive.write("articles/story-" + (100 + i) + ".md", "---\ntitle: a walk\ndate: 2020-05-06\npeople: Ada Bell\n---\n" + texts[i] + "\n");
    }
    return ContentReader.read(archive.content(), new TreeMap<>(), Instant.EPOCH, new Problems());
  }

  @RepeatedTest(5)
  void ofSeveralSpellingsTheFirstIsGiven() throws IOException {
    String[] texts = new String[60];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = i < 7 ? "nobody here" : i % 2 == 0 ? "then ZOE LONG came" : "then Zoë Long came";
    }
    assertThat(KeyedTargets.of(Set.of(digest("zoe long")), keyed, List.of(), content(texts))).isEqualTo(Map.of(digest("Zoe Long"), "Zoë Long"));
  }

  @Test
  void whatIsKnownGoesFirstAndWhatIsNowhereIsNotFound() throws IOException {
    Set<String> wanted = Set.of(digest("Ada Bell"), digest("Zoe Long"), digest("Max Rau"));
    assertThat(KeyedTargets.of(wanted, keyed, List.of("ada bell"), content("Ada Bell met *Zoe* Long.")))
        .isEqualTo(Map.of(digest("Ada Bell"), "ada bell", digest("Zoe Long"), "Zoe Long"));
  }
}
