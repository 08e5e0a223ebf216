package io.github.hearsay.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileTest {

  @TempDir private Path folder;

  private static List<String> texts(Source source) {
    List<String> texts = new ArrayList<>();
    while (texts.size() < 300_000) {
      texts.add(source.text());
    }
    return texts;
  }

  /** More than is kept in memory on the way, and more texts than are looked for again; every third is one that came before. */
  private static void write(Sink sink) {
    for (int i = 0; i < 300_000; i++) {
      sink.text(text(i));
    }
  }

  private static String text(int i) {
    return i % 3 == 2 ? "text " + i / 3 : "text " + i;
  }

  @Test
  void whatIsWrittenBitByBitIsReadAsItWas() throws IOException {
    Path file = folder.resolve("many");

    SealedFile.write(file, 1, 2, SealedFileTest::write);

    List<String> read = SealedFile.read(file, 1, 2, SealedFileTest::texts).orElseThrow();
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i)).isEqualTo(text(i));
    }
  }

  @Test
  void aFileOfAnotherKindOrVersionOrOneThatIsBrokenCountsAsNone() throws IOException {
    Path file = folder.resolve("one");
    SealedFile.write(file, 1, 2, sink -> sink.text("x"));
    byte[] bytes = Files.readAllBytes(file);

    assertThat(SealedFile.read(file, 1, 2, Source::text)).contains("x");
    assertThat(SealedFile.read(file, 3, 2, Source::text)).isEmpty();
    assertThat(SealedFile.read(file, 1, 3, Source::text)).isEmpty();
    bytes[bytes.length / 2]++;
    Files.write(file, bytes);
    assertThat(SealedFile.read(file, 1, 2, Source::text)).isEmpty();
  }

  @Test
  void aDraftIsNothingUntilItIsSealed() throws IOException {
    Path file = folder.resolve("draft");
    SealedFile.write(file, 1, 2, sink -> sink.text("before"));

    SealedFile.Draft draft = new SealedFile.Draft(file, 1, 2);
    write(draft.sink());
    assertThat(SealedFile.read(file, 1, 2, Source::text)).contains("before");
    draft.seal();
    assertThat(SealedFile.read(file, 1, 2, SealedFileTest::texts).orElseThrow()).hasSize(300_000);
  }

  @Test
  void aFolderThatIsNotThereIsToldAtTheEnd() {
    SealedFile.Draft draft = new SealedFile.Draft(folder.resolve("gone/draft"), 1, 2);
    write(draft.sink());
    assertThatThrownBy(draft::seal).isInstanceOf(IOException.class);
  }
}
