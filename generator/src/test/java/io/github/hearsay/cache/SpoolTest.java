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
      spool.addPiece(sink);
    });
    return spool.seal();
  }

  private SpooledFile read(Spool.Seal seal) {
    return new SpooledFile(file, seal);
  }

  private static List<Integer> numbers(SpooledFile read) {
    List<Integer> numbers = new ArrayList<>();
    read.forEach((start, length, piece) -> {
      int number = (int) piece.number();
      assertThat(piece.text()).endsWith(" " + number);
      assertThat(piece.isAtEnd()).isTrue();
      numbers.add(number);
    });
    return numbers;
  }

  private static Sink one(long number) {
    Sink sink = new Sink();
    sink.number(number);
    return sink;
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
    long start = spool.addPiece(sink);
    assertThat(read(spool.seal()).piece(start, sink.size()).text()).hasSize(200_000);
  }

  @Test
  void piecesAreReadFromWhereTheyWereAddedInAnyOrder() throws IOException {
    Spool spool = new Spool(file);
    List<Long> starts = IntStream.range(0, 50_000).mapToObj(number -> spool.addPiece(one(1_000_000 + number))).toList();
    SpooledFile read = read(spool.seal());
    Parallel.forEach(IntStream.range(0, starts.size()).boxed().toList(), i -> {
      int number = i * 7919 % starts.size();
      assertThat(read.piece(starts.get(number), one(1_000_000).size()).number()).isEqualTo(1_000_000 + number);
    });
    assertThatThrownBy(() -> read.piece(starts.get(49_999), 100)).isInstanceOf(BrokenCache.class);
  }

  @Test
  void aCopyHoldsAllAndWhatComesAfter() throws IOException {
    SpooledFile read = read(written(IntStream.range(0, 2000).boxed().toList()));
    Spool copy = new Spool(folder.resolve("copy"));
    read.copy(copy);
    Sink sink = one(2000);
    sink.text("and number 2000");
    copy.addPiece(sink);
    List<Integer> all = numbers(new SpooledFile(folder.resolve("copy"), copy.seal()));
    assertThat(all.subList(0, 2000)).isEqualTo(numbers(read));
    assertThat(all).hasSize(2001).endsWith(2000);
  }

  @Test
  void anOlderFileStaysUntilTheNewOneIsSealed() throws IOException {
    Spool.Seal first = written(List.of(1, 2));
    Spool second = new Spool(file);
    Sink sink = one(3);
    long start = second.addPiece(sink);
    assertThat(numbers(read(first))).containsExactlyInAnyOrder(1, 2);
    Spool.Seal seal = second.seal();
    assertThatThrownBy(() -> numbers(read(first))).isInstanceOf(BrokenCache.class);
    assertThat(read(seal).piece(start, sink.size()).number()).isEqualTo(3);
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
    spool.add(one(1));
    assertThatThrownBy(spool::seal).isInstanceOf(IOException.class);
  }
}
