package io.github.hearsay.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.model.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final Codec<Note> NOTES = Codec.of(Note.class);

  @TempDir Path folder;

  record Note(String title, Text text, List<Integer> numbers, Optional<Note> inner) {}

  private static Note note(String title, String text) {
    return new Note(title, Text.of(text), List.of(1, 300, -7), Optional.of(new Note("inner", Text.of("ä€😀"), List.of(), Optional.empty())));
  }

  private Store open(long version) throws IOException {
    return Store.open(folder, "notes", version);
  }

  private void keep(String... keys) throws IOException {
    try (Store store = open(1)) {
      for (String key : keys) {
        store.put(key, 7, note(key, "text of " + key), NOTES);
      }
      store.commit();
    }
  }

  @Test
  void findsWhatWasKeptForTheSameCheck() throws IOException {
    keep("a", "b");
    try (Store store = open(1)) {
      assertThat(store.find("a", 7, NOTES)).contains(note("a", "text of a"));
      assertThat(store.find("a", 8, NOTES)).isEmpty();
      assertThat(store.find("c", 7, NOTES)).isEmpty();
    }
  }

  @Test
  void aLongTextLeavesMemoryWhenItIsKept() throws IOException {
    try (Store store = open(1)) {
      Note kept = note("a", "a text");
      store.put("a", 7, kept, NOTES);
      Files.write(folder.resolve("notes-1.data"), "A TEXT".getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
      assertThat(kept.text().string()).isNotEqualTo("a text");
    }
  }

  @Test
  void forgetsWhatIsNeitherFoundNorPutAgain() throws IOException {
    keep("a", "b");
    try (Store store = open(1)) {
      store.find("a", 7, NOTES);
      store.commit();
    }
    try (Store store = open(1)) {
      assertThat(store.find("a", 7, NOTES)).isPresent();
      assertThat(store.find("b", 7, NOTES)).isEmpty();
    }
  }

  @Test
  void whatAnotherVersionWroteIsNotLookedAt() throws IOException {
    keep("a");
    try (Store store = open(2)) {
      assertThat(store.find("a", 7, NOTES)).isEmpty();
    }
  }

  @Test
  void whatWasPutButNotCommittedIsForgotten() throws IOException {
    keep("a");
    try (Store store = open(1)) {
      store.put("b", 7, note("b", "b"), NOTES);
    }
    try (Store store = open(1)) {
      assertThat(store.find("b", 7, NOTES)).isEmpty();
      assertThat(store.find("a", 7, NOTES)).isPresent();
    }
  }

  @Test
  void aFileWithAWrongByteAnywhereYieldsTheValueOrNothing() throws IOException {
    keep("a", "b");
    Random random = new Random(1);
    for (String name : List.of("notes.index", "notes-1.data")) {
      byte[] good = Files.readAllBytes(folder.resolve(name));
      for (int i = 0; i < 200; i++) {
        byte[] bad = good.clone();
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(folder.resolve(name), bad);
        try (Store store = open(1)) {
          store.find("a", 7, NOTES).ifPresent(found -> assertThat(found).isEqualTo(note("a", "text of a")));
        }
        Files.write(folder.resolve(name), good);
        keep("a", "b");
        good = Files.readAllBytes(folder.resolve(name));
      }
    }
  }

  @Test
  void aFileCutShortCountsAsEmpty() throws IOException {
    keep("a");
    Path data = folder.resolve("notes-1.data");
    Files.write(data, Arrays.copyOf(Files.readAllBytes(data), 3));
    try (Store store = open(1)) {
      assertThat(store.find("a", 7, NOTES)).isEmpty();
      store.put("a", 7, note("a", "new"), NOTES);
      store.commit();
    }
    try (Store store = open(1)) {
      assertThat(store.find("a", 7, NOTES)).contains(note("a", "new"));
    }
  }

  @Test
  void aFileOfWhichLittleIsOfUseIsWrittenAnew() throws IOException {
    String large = "x".repeat(3 << 20);
    for (int i = 0; i < 3; i++) {
      try (Store store = open(1)) {
        store.put("large", i, note("large", large), NOTES);
        store.put("small", 7, note("small", "kept"), NOTES);
        store.commit();
      }
    }
    try (Store store = open(1)) {
      assertThat(store.find("small", 7, NOTES)).contains(note("small", "kept"));
      assertThat(store.find("large", 2, NOTES)).isPresent();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString).filter(name -> name.endsWith(".data"))).hasSize(1);
    }
    assertThat(Files.exists(folder.resolve("notes-1.data"))).isFalse();
  }
}
