package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Utf8BufferTest {

  private final Utf8Buffer buffer = new Utf8Buffer(1);

  @Test
  void anyTextInAnyPiecesIsWhatTheJdkMakesOfIt() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String text = random.ints(random.nextInt(40), 0, 0x20000).filter(c -> c < 0xd800 || c > 0xdfff)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
      buffer.clear();
      int at = 0;
      while (at < text.length()) {
        int end = Math.min(text.length(), at + 1 + random.nextInt(5));
        if (random.nextBoolean()) {
          buffer.write(text, at, end - at);
        } else {
          buffer.write(text.toCharArray(), at, end - at);
        }
        at = end;
      }
      assertThat(buffer.toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void halfOfAPairBecomesAMarkForWhatIsMissing() {
    buffer.write("a\ud83db\udc00c\ud83d", 0, 6);
    assertThat(new String(buffer.toBytes(), StandardCharsets.UTF_8)).isEqualTo("a\ufffdb\ufffdc\ufffd");
  }

  @Test
  void aUsedBufferStartsAfresh() {
    buffer.write("first", 0, 5);
    buffer.clear();
    buffer.write('x');
    assertThat(buffer.toBytes()).containsExactly('x');
  }
}
