package io.github.hearsay.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.parallel.Parallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void names() {
    file = folder.resolve("notes");
  }

  private Spool.Seal written(List<Integer> numbers) throws IOException {
    Spool spool = new Spool(file);
    Parallel.forEach(numbers, number -> {
      Sink sink = new Sink();
      sink.number(number);
      sink.text("so long a text that not all of them fit into one buffer, number " + number);
      spool.add(sink);
    });
    return spool.seal();
  }

  private Source read(Spool.Seal seal) {
    return Source.of(Spool.bytes(file, seal));
  }

  private static List<Integer> numbers(Source source) {
    List<Integer> numbers = new ArrayList<>();
    while (!source.isAtEnd()) {
      int number = source.count();
      assertThat(source.text()).endsWith(" " + number);
      numbers.add(number);
    }
    return numbers;
  }

  @Test
  void whatManyThreadsWriteIsAllThereAndWhole() throws IOException {
    List<Integer> numbers = IntStream.range(0, 5000).boxed().toList();
    Spool.Seal seal = written(numbers);
    assertThat(numbers(read(seal))).containsExactlyInAnyOrderElementsOf(numbers);
  }

  @Test
  void whatIsLargerThanTheBufferIsWritten() throws IOException {
    Spool spool = new Spool(file);
    Sink sink = new Sink();
    sink.text("x".repeat(200_000));
    spool.add(sink);
    assertThat(read(spool.seal()).text()).hasSize(200_000);
  }

  @Test
  void anOlderFileStaysUntilTheNewOneIsSealed() throws IOException {
    Spool.Seal first = written(List.of(1, 2));
    Spool second = new Spool(file);
    Sink sink = new Sink();
    sink.number(3);
    second.add(sink);
    assertThat(numbers(read(first))).containsExactlyInAnyOrder(1, 2);
    Spool.Seal seal = second.seal();
    assertThatThrownBy(() -> numbers(read(first))).isInstanceOf(BrokenCache.class);
    assertThat(read(seal).number()).isEqualTo(3);
  }

  @Test
  void aFileThatWasTouchedIsBroken() throws IOException {
    Spool.Seal seal = written(List.of(1, 2, 3));
    byte[] bytes = Files.readAllBytes(file);
    bytes[10] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> numbers(read(seal))).isInstanceOf(BrokenCache.class);
    Files.delete(file);
    assertThatThrownBy(() -> numbers(read(seal))).isInstanceOf(BrokenCache.class);
  }

  @Test
  void aFolderThatIsNotThereIsToldAtTheEnd() {
    Spool spool = new Spool(folder.resolve("gone/notes"));
    Sink sink = new Sink();
    sink.number(1);
    spool.add(sink);
    assertThatThrownBy(spool::seal).isInstanceOf(IOException.class);
  }
}
